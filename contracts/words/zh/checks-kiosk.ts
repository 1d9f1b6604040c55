// Chinese words for the checks of the kiosk: a name, and for each finding one sentence that says what to do. For staff
// and IT; a finding without a sentence does not compile.
import type { Finding, KioskCheckId } from '../../check.ts';
import type { CheckWords } from '../check-words.ts';

export const NOT_SEEN = {
  'not-seen': '未能及时检查：请再检查一次。',
} as const;

export const kioskChecks = {
  configuration: {
    name: '场馆文件',
    findings: {
      sound: '场馆文件没有问题。',
      broken: '请更正场馆文件：设备无法用它启动，也没有检查任何会议室。',
      'others-may-write': '只应采用已安装的场馆文件，但管理员以外的人也能更改它：原因见旁边。',
      'remote-stale': '设备无法使用其服务器上的场馆文件，正使用上一个正确的文件运行：原因见旁边。',
      'last-good': '请更正场馆文件：在此之前设备使用上一个正确的文件运行，之后的更改不生效。',
      ...NOT_SEEN,
    },
  },
  credentials: {
    name: 'SDK 凭据',
    findings: {
      'from-environment': '来自环境变量。',
      'from-store': '保存在本机。',
      'not-needed': '由签名服务器签名；这里不需要 SDK 密钥。',
      missing: '请提供 SDK 的客户端 id 和密钥：没有它们，任何人都无法加入。',
      ...NOT_SEEN,
    },
  },
  signature: {
    name: '签名',
    findings: {
      sound: '可以为每个会议室生成签名，内容正确。密钥是否被接受，只有 Zoom 知道。',
      unsound: '告诉 IT：这些会议室的签名内容与请求不符。',
      refused: '检查签名服务器的会议室列表以及本设备的令牌或证书：它没有按要求为这些会议室签名。',
      'no-answer': '检查签名服务器以及与它之间的网络：它没有响应。',
      'nothing-to-sign': '没有会议室，或没有可用于签名的内容：请查看场馆文件和 SDK 凭据。',
      ...NOT_SEEN,
    },
  },
  clock: {
    name: '时钟',
    findings: {
      right: '本机时钟与 Zoom 一致。',
      off: '请通过时间服务器校准本机时钟。在此期间，只要能向 Zoom 询问时间，Foyer 就会修正签名。',
      'far-off': '请立即通过时间服务器校准本机时钟：签名会被修正，但证书、开放时间和日志时间都以此时钟为准。',
      unmeasured: '无法向 Zoom 询问时间：请检查网络，并人工核对时钟。',
      ...NOT_SEEN,
    },
  },
  'zoom-reachable': {
    name: '到 Zoom 的网络',
    findings: {
      reached: 'Zoom 有响应。加入时它指定的 *.zoom.us 主机以及 UDP，只有人工测试加入才能验证。',
      unreached: '请在防火墙或代理中放行这些主机、*.zoom.us 的 TCP 443 以及 Zoom 的 UDP 端口。',
      ...NOT_SEEN,
    },
  },
  account: {
    name: 'Zoom 账户',
    findings: {
      works: 'Zoom 的 REST API 有响应。注册访客、创建会议室和读取报告的权限，不实际操作就无法验证。',
      'not-configured': '没有配置 Zoom 账户：无法重新读取密码、检查会议室、注册访客，也无法核对出席情况。',
      'needed-by-rooms': '请配置场馆的 Zoom 账户：没有它，任何人都无法进入这些会议室。',
      refused: '请检查 server-to-server 应用的账户 id、客户端 id 和密钥，以及它是否已激活：Zoom 拒绝了它们。',
      'scopes-missing': '请在 Marketplace 中为 server-to-server 应用添加这些 scope，并重新激活。',
      'no-answer': '请在一分钟后再检查一次：Zoom 的 REST API 没有正常回答每个问题。',
      ...NOT_SEEN,
    },
  },
  'sdk-version': {
    name: 'SDK 版本',
    findings: {
      fine: '按 Zoom 公布的政策，当天仍支持此 SDK；从此处所示日期起，最低版本可能提高。',
      'raises-before':
        '请在此处所示日期之前更新 Foyer：从那天起，Zoom 可能拒绝此 SDK。Zoom 会提前三个月公布下一个最低版本。',
      unlisted: 'Foyer 不知道此 SDK 的发布时间：请人工与 Zoom 每季度的最低版本核对。',
      ...NOT_SEEN,
    },
  },
  assets: {
    name: 'SDK 文件',
    findings: {
      whole: 'SDK 的所有文件齐全，大小正确。',
      unlisted: '如果无法加入，请重新安装 Foyer：缺少 SDK 文件清单，因此无法比较。',
      incomplete: '请重新安装 Foyer:SDK 文件缺失或损坏。',
      ...NOT_SEEN,
    },
  },
  camera: {
    name: '摄像头',
    findings: {
      there: '有摄像头。',
      none: '请连接摄像头：访客可以加入，但没有人能看到他们。',
      unlisted: '无法从这里列出设备：请在正在运行的设备的工作人员界面上查看。',
      ...NOT_SEEN,
    },
  },
  microphone: {
    name: '麦克风',
    findings: {
      there: '有麦克风。',
      none: '请连接麦克风：访客可以加入，但没有人能听到他们。',
      unlisted: '无法从这里列出设备：请在正在运行的设备的工作人员界面上查看。',
      ...NOT_SEEN,
    },
  },
  'chosen-devices': {
    name: '已选音视频设备',
    findings: {
      'none-chosen': '没有选择：访客使用系统默认的音视频设备。',
      there: '为这台设备选择的摄像头、麦克风和扬声器都在。',
      missing: '请连接此处列出的音视频设备，或在“音视频设备”下另选：在此期间访客使用系统默认的。',
      'not-looked': '请在正在运行的设备的工作人员界面上测试音视频设备：启动以来，还没有查找过所选的设备。',
      ...NOT_SEEN,
    },
  },
  'journal-disk': {
    name: '日志磁盘',
    findings: {
      ready: '可以写入日志。',
      'nearly-full': '请在日志所在磁盘上腾出一些空间。',
      full: '请立即在日志所在磁盘上腾出空间：否则访问很快将无法记录。',
      unwritable: '请给予运行 Foyer 的用户写入日志文件夹的权限，或修复磁盘。',
      held: '请修复磁盘，或结束另一个正在写入此日志的 Foyer：这些记录目前只在内存中。',
      ...NOT_SEEN,
    },
  },
  updates: {
    name: '更新',
    findings: {
      off: 'Foyer 不会自行更新：场馆文件没有要求。',
      'left-to-it': '更新由 IT 负责：本安装按当初的安装方式获得更新。',
      none: '此处未发现更新的版本。',
      held: '有更新的版本。由于活动、冻结日期或有人正在使用本设备，现在不会采用。',
      ready: '更新的版本已下载。到了设定时间且无人使用时将安装。',
      failed: '请查看日志；如活动需要，请手动更新本设备：它会继续使用现有版本运行。',
      ...NOT_SEEN,
    },
  },
  signer: {
    name: '签名服务器',
    findings: {
      'not-used': '本设备自行签名。',
      strict: '它既不为主持人签名，也不为列表以外的会议签名。',
      'signs-hosts': '请让签名服务器拒绝角色 1：否则任何能连接它的人都能以主持人身份进入您的会议室。',
      'signs-unlisted': '请为签名服务器提供会议室列表：它会为任何会议签名。',
      'signs-anything': '请将签名服务器从网络上撤下：它会为任何会议以及主持人签名。',
      'no-answer': '无法确认签名服务器是否会拒绝应当拒绝的请求：它的回答不像一个签名服务器。',
      unproven: '无法确认签名服务器是否会拒绝应当拒绝的请求：它连场馆文件中的会议室也拒绝了。',
      ...NOT_SEEN,
    },
  },
  'starts-with-machine': {
    name: '随机器启动',
    findings: {
      registered: '用户登录后，Foyer 会自动启动。',
      'not-wanted': 'Foyer 由人工启动，或由 IT 设置的方式启动。',
      missing:
        '请以在此登录的用户启动一次 Foyer：系统中没有启动项，或启动项指向别处，或已被关闭。如果仍然如此，则是系统拒绝了它。',
      ...NOT_SEEN,
    },
  },
} as const satisfies { readonly [Id in KioskCheckId]: CheckWords<Finding<Id>> };
