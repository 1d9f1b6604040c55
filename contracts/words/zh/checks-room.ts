// Chinese words for the checks of a room: a name, and for each finding one sentence that says what to do. For staff and
// IT; a finding without a sentence does not compile.
import type { Finding, RoomCheckId } from '../../check.ts';
import type { CheckWords } from '../check-words.ts';
import { NOT_SEEN } from './checks-kiosk.ts';

const READ = {
  ...NOT_SEEN,
  'no-account': '未检查：没有为本会议室配置 Zoom 账户。请在 Zoom 门户中查看。',
  unread: '未检查：Zoom 没有提供信息。请查看 Zoom 账户的检查，以及本会议室是否存在的检查。',
} as const;

export const roomChecks = {
  'room-exists': {
    name: '在 Zoom',
    findings: {
      exists: 'Zoom 知道这个会议室。',
      'other-kind': '请更正场馆文件中的"kind"：在 Zoom，本会议室的类型如此处所示。',
      missing: '请更正场馆文件中的会议号，或重新创建会议室：Zoom 不知道它。',
      ...READ,
      unread: '请检查 Zoom 账户，然后再检查一次：Zoom 没有提供本会议室的信息，因此这里什么都没有检查。',
    },
  },
  'room-started': {
    name: '是否开始',
    findings: {
      started: '会议室正在进行。',
      'opens-by-itself': '第一位访客进入时，会议室自动打开。',
      'waits-for-host': '必须由主持人或替补主持人开始：在此之前访客需要等待。',
      'not-told': 'Zoom 没有说明是否已开始：请主持人开始会议。',
      ...READ,
    },
  },
  passcode: {
    name: '密码',
    findings: {
      equal: 'Zoom 与场馆文件中的密码一致。',
      none: '会议室没有密码。',
      'only-at-zoom': '请把密码写入场馆文件：Zoom 有密码，只要能询问到，Foyer 就会使用它。',
      differs: '请更正场馆文件中的密码：Zoom 的密码不同，只要能询问到，Foyer 就会使用它。',
      'only-in-file': '请从场馆文件中删除密码：Zoom 没有密码，只要能询问到，Foyer 就不使用密码加入。',
      'not-told': 'Zoom 没有提供密码：请在 Zoom 门户中核对场馆文件中的密码是否正确。',
      ...READ,
    },
  },
  entry: {
    name: '进入方式',
    findings: {
      open: '人人输入姓名即可进入。Zoom 只在拥有该 SDK 应用的账户的会议中允许；其他情况返回 4012。',
      registered: '每位访客都会在 Zoom 注册。没有任何依据说明这能解决 4012。',
      invited: '只有会议室名单上的人可以进入。',
      'signed-in':
        '所有访客以同一个 Zoom 用户身份进入：对 Zoom 来说是同一个人，能否多人同时在场没有文档说明。',
      'on-behalf': '请先让"signedInAs"指定的 Zoom 用户进入会议室：访客以其名义进入，此人离开时访客也会离开。',
      'as-me':
        '请在"signedInAs"中指定一个设备专用用户："me"是 server-to-server 应用的所有者，访客将以其身份进入。',
      'host-unknown': '请确认"signedInAs"指定的不是主持人：无法向 Zoom 询问。',
      'as-host':
        '请在"signedInAs"中指定其他 Zoom 用户：此用户是主持人或替补主持人，每位访客也会因此成为主持人。',
      'user-unknown': '请更正场馆文件中的"signedInAs"：Zoom 不认识此用户，因此没有人能以其身份进入。',
      'token-refused': '请检查"signedInAs"以及 server-to-server 应用的 scope：Zoom 没有为此用户发出令牌。',
      'needs-account': '请配置场馆的 Zoom 账户：没有它，本会议室的进入方式无法使用。',
      ...NOT_SEEN,
    },
  },
  registration: {
    name: '注册',
    findings: {
      off: '本会议室不要求注册。',
      used: '注册已开启，Foyer 会为每位访客注册。',
      'will-register': '请关闭注册，或把"entry"设为"registered"：目前访客会先被拒绝，然后才注册。',
      'shared-link': '请用会议号替换个人链接：所有访客共用一个注册者，而它同一时间只能有一人在场。',
      blocks: '请在 Zoom 关闭注册，或把"entry"设为"registered"并配置 Zoom 账户：访客会被拒绝。',
      missing: '请在 Zoom 开启注册，或把"entry"设为"open"：无法为任何人注册。',
      'by-hand': '请改为自动批准：注册者要等主持人逐一批准。',
      closed: '请在 Zoom 重新开放注册：注册已关闭，新的人无法进入。',
      ...READ,
    },
  },
  'sign-in': {
    name: '登录',
    findings: {
      'not-required': '本会议室不要求任何人登录。',
      used: '本会议室要求登录，访客以 Zoom 用户身份进入。',
      'will-sign-in': '请在 Zoom 关闭“要求身份验证”：目前访客会先被拒绝，然后以 Zoom 用户身份进入。',
      blocks: '请在 Zoom 关闭“要求身份验证”：没有 Zoom 账户的访客会被拒绝。',
      ...READ,
    },
  },
  outsiders: {
    name: '外部人员',
    findings: {
      admitted: '本会议室不限于其账户内的人员。',
      'as-user': '请人工测试加入：本会议室仅限其账户内的人员，而访客以 Zoom 用户身份进入。',
      internal: '请在 Zoom 关闭“内部会议”：账户以外的人员会被拒绝。',
      private: '请在 Zoom 关闭“私密会议”：外部人员会被拒绝。',
      'not-told': 'Zoom 没有说明会议室是内部还是私密：请在 Zoom 门户中查看。',
      ...READ,
    },
  },
  'waiting-room': {
    name: '等候室',
    findings: {
      off: '访客可直接进入。',
      'staff-admit': '请安排一个人在会议室里准许访客进入：等候室已开启。',
      'not-told': 'Zoom 没有说明是否有等候室：请在 Zoom 门户中查看。',
      ...READ,
    },
  },
  'join-before-host': {
    name: '先于主持人加入',
    findings: {
      allowed: '访客可以在主持人之前进入。',
      'host-is-there': '会议室正在进行，因此不受影响。',
      webinar: '网络研讨会没有此设置：由主持人开始。',
      'after-doors': '开放时间早于 Zoom 允许提前进入的时间：访客要等到此处所示时间。',
      overruled: '如果希望访客在主持人之前进入，请关闭等候室：它会使该设置失效。',
      off: '请让主持人在开放时到场，或允许在主持人之前加入。',
      'not-told': 'Zoom 没有说明访客能否在主持人之前进入：请在 Zoom 门户中查看。',
      ...READ,
    },
  },
  'web-joining': {
    name: '从浏览器加入',
    findings: {
      allowed: '主持人的设置会显示从浏览器加入的链接。',
      'link-off':
        '请为主持人开启“显示从浏览器加入的链接”：否则 Zoom 可能拒绝本设备(3603、3611)。人工测试加入即可看出。',
      'end-to-end': '请在 Zoom 把端到端加密改为增强加密：从浏览器加入的任何人都无法进入。',
      'not-told': 'Zoom 没有提供主持人的此设置：请在 Zoom 门户中查看，或人工测试加入。',
      ...READ,
    },
  },
  doors: {
    name: '开放时间',
    findings: {
      'any-time': '本会议室没有时间设置：随时可以进入。',
      planned: '在此处所示的时间开放。',
      over: '请更正会议室的时间，或移除该会议室：其关闭已超过一天，任何人都无法进入。',
      ...NOT_SEEN,
    },
  },
  overflow: {
    name: '备用会议室',
    findings: {
      none: '没有指定满员时的备用会议室：届时访客需要等待。',
      ready: '本会议室满员时，访客会进入此处所示的会议室。',
      'closed-then': '请指定其他备用会议室，或更正时间：此处所示的会议室从不在同一时间开放。',
      ...NOT_SEEN,
    },
  },
} as const satisfies { readonly [Id in RoomCheckId]: CheckWords<Finding<Id>> };
