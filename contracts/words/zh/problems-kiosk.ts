// Chinese words for troubles on the way to Zoom, with this kiosk's right to join, and in Foyer itself.
import type { ProblemCode } from '../../problem.ts';
import type { ProblemWords } from '../problem-words.ts';

const NEEDS_HELP = {
  title: '这台屏幕需要我们处理',
  visitor: '请使用其他屏幕，或询问工作人员。',
} as const;

export const kioskProblems = {
  'signature-expired': {
    ...NEEDS_HELP,
    staff: '将屏幕上的时间与您的手表核对。如果不对，请告诉 IT。',
    it: '新签名仍得到 Zoom 3705：本机时钟不准。请修复时间同步。',
  },
  'signature-refused': {
    ...NEEDS_HELP,
    staff: '告诉 IT,Zoom 不接受这台设备的签名。',
    it: 'Zoom 3712：密钥与客户端 ID 不匹配，或应用设置中 Embed 下的“Meeting SDK”已关闭。',
  },
  'credentials-refused': {
    ...NEEDS_HELP,
    staff: '告诉 IT,Zoom 不接受这台设备的凭据。',
    it: 'Zoom 3704、3710 或 3713：客户端 ID 错误、来自另一个云，或其应用已停用。',
  },
  'join-request-wrong': {
    ...NEEDS_HELP,
    staff: '重新启动 Foyer。如果再次发生，请把下面的代码告诉 IT。',
    it: 'Zoom 2、3、3003、3010、3708、3715、4003、5012 或 5013:Zoom 不接受加入请求的方式。这是 Foyer 的错误。',
  },
  'sdk-too-old': {
    ...NEEDS_HELP,
    staff: '告诉 IT，所有设备上的 Foyer 都必须更新。',
    it: 'Zoom 10000：此版本中的 Meeting SDK 低于 Zoom 的最低版本，该最低版本每季度提高。',
  },
  'browser-unfit': {
    ...NEEDS_HELP,
    staff: '重新启动这台机器。如果再次发生，请告诉 IT。',
    it: 'Zoom 5000 或 3635:WebAssembly 或媒体设备不可用。请检查显卡驱动、安全软件以及 Foyer 的文件是否完整。',
  },
  'zoom-unreachable': {
    title: '目前无法连接到会议室',
    visitor: '连接很快就会恢复，请留在这里。',
    staff: '检查这台机器的网线或无线网络。如果其他屏幕也一样，请告诉 IT。',
    it: '没有得到 Zoom 的有效响应(3621 或 -3000):请检查网络、代理以及防火墙对 *.zoom.us TCP 443 的放行。',
  },
  'zoom-error': {
    title: '会议室目前没有响应',
    visitor: '很快就会恢复，请留在这里。',
    staff: '请等几分钟。如果仍未恢复，请查看 status.zoom.us 并告诉 IT。',
    it: 'Zoom 1、403、3622 或 4009:Zoom 一侧的故障，或账户被停用。',
  },
  'zoom-throttling': {
    title: '现在有很多人正在进入',
    visitor: '请留在这里，马上就轮到您。',
    staff: '接下来几分钟，让访客一个接一个地进入。',
    it: 'Zoom 3633：加入请求间隔太短(约 10 秒之内)。Foyer 会等待并重试。',
  },
  'zoom-wants-captcha': {
    title: '同时进入的人太多了',
    visitor: '请询问工作人员，或几分钟后再来。',
    staff: '十分钟内不要让这个大厅的任何人进入；之后让访客一个接一个地进入。',
    it: 'Zoom 3634：来自同一公网地址的加入太多，Zoom 要求验证码。请错开各台设备，或使用多个公网地址。',
  },
  'join-timed-out': {
    title: '花费的时间比预期长',
    visitor: '我们正在为您重试，请留在这里。',
    staff: '检查其他屏幕的网络是否也很慢。如果是，请告诉 IT。',
    it: '会议页面未能及时就绪，或 Zoom 未及时响应加入请求。请检查网络和本机负载。',
  },
  'connection-lost': {
    title: '连接中断了',
    visitor: '我们正在带您回到会议室，请留在这里。',
    staff: '检查这台机器的网线或无线网络。',
    it: 'Zoom 4000 或 4001，或套接字关闭：与 Zoom 的连接断开且无法恢复。',
  },
  'meeting-page-hung': {
    title: '会议室画面停住了',
    visitor: '请再次进入，只需片刻。',
    staff: '如果这台屏幕经常发生，请重新启动机器并告诉 IT。',
    it: '会议页面没有响应心跳：它已挂起，或其进程已结束。请检查本机的负载、内存和显卡驱动。',
  },
  'meeting-page-gone': {
    title: '会议室被中断了',
    visitor: '请再次进入，只需片刻。',
    staff: '如果这台屏幕经常发生，请重新启动机器并告诉 IT。',
    it: '会议页面自行转到了其他地址。日志中有时间；请告诉 Foyer 的开发者。',
  },
  'refused-unknown': {
    title: '我们没能带您进入',
    visitor: '请再试一次，或向工作人员求助。',
    staff: '再试一次。如果再次发生，请记下下面的代码并告诉 IT。',
    it: 'Zoom 以 Foyer 未收录的编号拒绝(或 200：未说明原因)。请在 Zoom 和日志中查找该编号。',
  },
  'journal-unwritable': {
    ...NEEDS_HELP,
    staff: '告诉 IT，这台设备无法保存记录。访客仍然可以进入。',
    it: '无法写入日志文件夹：请检查剩余空间和权限。',
  },
  'venue-file-broken': {
    ...NEEDS_HELP,
    staff: '告诉 IT，这台设备的场馆文件有错误。设备正使用上一个正确的文件运行，之后的更改不生效。',
    it: '上次启动时无法使用场馆文件；“foyer check”会说明错误。请更正后重新启动 Foyer。',
  },
  'remote-venue-stale': {
    ...NEEDS_HELP,
    staff:
      '告诉 IT，这台设备无法使用其服务器上的场馆文件。设备正使用上一个正确的文件运行，之后的更改不生效。',
    it: '已签名的场馆文件无法访问、已过期或被拒绝；“foyer check”会说明原因。房间信息可能已过时。',
  },
  'staff-called': {
    ...NEEDS_HELP,
    staff: '请去帮助从这台设备呼叫的访客。打开工作人员界面后，此行会消失。',
    it: '有人按下了呼叫工作人员。日志中记录了时间以及呼叫送达的范围。',
  },
  'device-missing': {
    ...NEEDS_HELP,
    staff:
      '请查看这台设备的摄像头、麦克风或扬声器是否被拔下：在此期间访客使用其他音视频设备。工作人员界面的“音视频设备”会显示是哪一个。',
    it: '场馆文件 "devices" 中的名称，或在工作人员界面上选择的名称，不在本机的音视频设备之中。',
  },
  'no-visit': {
    title: '请重新开始',
    visitor: '请再选择一次会议室。',
    staff: '如果这台屏幕经常发生，请重新启动 Foyer 并告诉 IT。',
    it: '屏幕提到了一个 Foyer 已经结束的访问。',
  },
  'sender-not-trusted': {
    ...NEEDS_HELP,
    staff: '重新启动 Foyer，并立即告诉 IT。',
    it: '一个不属于 Foyer 的页面提出了请求，已被拒绝。请在日志中查看其地址。',
  },
  'bad-request': {
    ...NEEDS_HELP,
    staff: '重新启动 Foyer。如果再次发生，请告诉 IT。',
    it: '屏幕发送了约定不允许的内容。这是 Foyer 的错误；日志中有通道名称。',
  },
  internal: {
    ...NEEDS_HELP,
    staff: '重新启动 Foyer。如果再次发生，请告诉 IT。',
    it: 'Foyer 的意外错误。日志中有同一时间的一行记录。',
  },
} as const satisfies Partial<Record<ProblemCode, ProblemWords>>;
