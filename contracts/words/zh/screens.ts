// Chinese, screen by screen. A sentence with a value in it is a function, so that a language may put it anywhere.
import type { EndedWhy } from '../../visit.ts';

/** What an outage has hit: figures and Zoom's numbers only. */
const counted = (visits: number, rooms: number, codes: string): string =>
  `${visits} 次访问，${rooms} 个会议室${codes === '' ? '' : ` – ${codes}`}`;

export const screensInChinese = {
  /** BCP 47, for the page's own lang attribute. */
  language: 'zh-Hans',
  common: {
    backToRooms: '返回会议室列表',
    leave: '离开',
    cancel: '取消',
    rehearsal: '演练 – 未连接 Zoom',
    loading: '请稍候',
  },
  rooms: {
    title: '请选择会议室',
    welcome: '欢迎光临',
    now: '现在开放',
    later: '稍后开放',
    enter: '进入',
    opensAt: (time: string) => `${time} 开放`,
    opensOn: (day: string, time: string) => `${day} ${time} 开放`,
    fromTo: (start: string, end: string) => `${start} – ${end}`,
    from: (start: string) => `${start} 开始`,
    until: (end: string) => `至 ${end}`,
    nothingNow: '目前没有开放的会议室。下一场请看下方。',
    nothingLeft: '今天的会议室已全部结束，感谢您的光临。',
    staffNotice: '工作人员请看',
    dayAndTime: (day: string, time: string) => `${day} ${time}`,
    incident: (since: string, visits: number, rooms: number, codes: string) =>
      `自 ${since} 起，访客无法进入 – ${counted(visits, rooms, codes)}。详情见工作人员界面`,
    incidentRefused: (since: string, visits: number, rooms: number, codes: string) =>
      `自 ${since} 起，Zoom 拒绝了访客 – ${counted(visits, rooms, codes)}。详情见工作人员界面`,
  },
  name: {
    title: '请问您的姓名？',
    hint: '会议室里的人会看到它。',
    email: '您的电子邮箱',
    emailConsent: '您的邮箱会提供给 Zoom 和本会议室的主持人，不会保留在这台屏幕上。',
    invitation: '邀请码或电子邮箱',
    invitationHint: '也可以把胸牌对准扫描器。',
    /** What staff who try a room are called in it. */
    testName: '测试',
    enter: '进入会议室',
    yourRoom: '您的会议室',
    showKeyboard: '显示键盘',
    hideKeyboard: '隐藏键盘',
  },
  keyboard: {
    label: '屏幕键盘',
    done: '完成',
    space: '空格',
    backspace: '删除',
    shift: '大写字母',
    accents: '带重音的字母',
    letters: '普通字母',
  },
  joining: {
    title: (room: string) => `正在带您进入${room}`,
    again: (room: string) => `再次尝试进入${room}`,
    instead: (fullRoom: string) => `${fullRoom}目前已满，您将进入这里。`,
    hint: '只需几秒钟。',
  },
  waitingRoom: {
    title: '主持人会请您进入',
    hint: (room: string) => `您已在${room}门口。请留在这里，主持人能看到您的姓名。`,
  },
  notStarted: {
    title: (room: string) => `${room}尚未开始`,
    hint: '请留在这里，一开始就会自动带您进入。',
    nextLook: (count: number) => `${count} 秒后再看一次`,
  },
  inRoom: {
    camera: { on: '摄像头已开启', off: '摄像头已关闭' },
    microphone: { on: '麦克风已开启', off: '麦克风已关闭' },
    joinAudio: '点按下方的耳机，即可听到声音并发言',
    reconnecting: '正在重新连接，请留在这里',
  },
  problem: {
    retry: '再试一次',
    clearsIn: (count: number) => `此画面将在 ${count} 秒后清除`,
    retryIn: (count: number) => `${count} 秒后再试一次`,
    enterEmail: '输入电子邮箱',
    changeEmail: '更改电子邮箱',
    changeName: '更改姓名',
    changeInvitation: '更改邀请信息',
    forStaff: '工作人员请看',
    staffDo: '该怎么做',
    itDetail: '供 IT 参考',
    code: '代码',
    detail: '详情',
    reference: '参考号',
    staffScreen: '工作人员界面',
    zoomCode: (code: number, meaning: string | null) =>
      meaning === null ? `Zoom ${code}` : `Zoom ${code}:${meaning}`,
  },
  /** Ways on where this kiosk cannot let somebody in. */
  ways: {
    ownPhone: '用您自己的手机进入',
    pointCamera: '请用手机相机对准这里。',
    qrCode: '进入本会议室的二维码',
    personal: '此链接仅供您本人使用。',
    dialIn: '打电话加入',
    numbers: '各国家/地区的电话号码',
    meetingNumber: '会议号',
    passcode: '密码',
    askStaff: '工作人员很乐意帮助您',
    staffAt: (contact: string) => `工作人员在：${contact}`,
  },
  ended: {
    'ended-by-host': {
      title: '主持人已结束本场会议',
      hint: '感谢您的参与。',
    },
    removed: {
      title: '您在本会议室的访问已结束',
      hint: '由主持人结束。如有疑问，工作人员很乐意帮助您。',
    },
    'time-limit': {
      title: '本会议室的时间已到',
      hint: '感谢您的参与。',
    },
    elsewhere: {
      title: '您已在另一台屏幕上继续',
      hint: '这台屏幕留给下一位来宾。',
    },
  } satisfies Record<EndedWhy, { title: string; hint: string }>,
  thanks: {
    title: '感谢您的光临',
    hint: '期待再次见到您。',
  },
  broken: {
    title: '请联系工作人员',
    hint: '这台屏幕需要重新启动。',
    reload: '重新开始',
  },
};
