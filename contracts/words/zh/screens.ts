// Chinese, screen by screen. A sentence with a value in it is a function, so that a language may put it anywhere.
import type { IdleRule } from '../../idle-rule.ts';
import type { CallReached } from '../../staff-call.ts';
import type { EndedWhy, Interruption } from '../../visit.ts';

const seconds = (count: number): string => `${count} 秒`;
/** Of seconds; a minute that has begun counts. */
const minutes = (count: number): string => `${Math.ceil(count / 60)} 分钟`;
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
  /** Chosen by a visitor for this visit, by staff for their screen. */
  languages: {
    label: '语言',
    title: '请选择语言',
  },
  rooms: {
    title: '请选择会议室',
    welcome: '欢迎光临',
    now: '现在开放',
    later: '稍后开放',
    enter: '进入',
    opensAt: (time: string) => `${time} 开放`,
    opensOn: (day: string, time: string) => `${day} ${time} 开放`,
    /** After one of the two above. */
    keepPlace: (opening: string) => `${opening} – 为我保留位置`,
    fromTo: (start: string, end: string) => `${start} – ${end}`,
    from: (start: string) => `${start} 开始`,
    until: (end: string) => `至 ${end}`,
    nothingNow: '目前没有开放的会议室。下一场请看下方。',
    nothingLeft: '今天的会议室已全部结束，感谢您的光临。',
    offline: '这台屏幕目前没有连接，稍后会自动恢复。',
    staffNotice: '工作人员请看',
    dayAndTime: (day: string, time: string) => `${day} ${time}`,
    incident: (since: string, visits: number, rooms: number, codes: string) =>
      `自 ${since} 起，访客无法进入 – ${counted(visits, rooms, codes)}。详情见工作人员界面`,
    incidentRefused: (since: string, visits: number, rooms: number, codes: string) =>
      `自 ${since} 起，Zoom 拒绝了访客 – ${counted(visits, rooms, codes)}。详情见工作人员界面`,
  },
  /** While nobody is there. Read from afar. */
  attract: {
    title: '走进会议室',
    begin: '轻触屏幕开始',
    now: '现在',
    next: '接下来',
  },
  callStaff: {
    call: '呼叫工作人员',
    /** Where the call shows on this kiosk only. */
    ask: '我需要帮助',
    again: '再次呼叫',
    called: '已呼叫工作人员，请留在这里。',
    'screen-only': '这台屏幕正在提示工作人员您需要帮助。',
    'not-reached': '呼叫未能送达。',
  } satisfies Record<CallReached | 'call' | 'ask' | 'again', string>,
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
    /** What happens with a name, and for how long the venue keeps it. */
    privacy: (days: number) => `您的姓名也会提供给 Zoom。场馆会保留 ${days} 天；您离开后，这台屏幕不会保留。`,
    /** On a person's own machine. */
    remember: '在这台电脑上记住我的姓名',
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
    /** On the keyboard of a language that has other letters: those of e-mail addresses and codes, and back. */
    latin: '拉丁字母',
    own: '本语言的文字',
    /** What a syllable that was typed may be written as. */
    candidates: '可选的字',
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
    'maximum-stay': {
      title: '感谢您的光临',
      hint: '本次时间已到，这台屏幕留给下一位来宾。欢迎您随时再次进入。',
    },
  } satisfies Record<EndedWhy | 'maximum-stay', { title: string; hint: string }>,
  thanks: {
    title: '感谢您的光临',
    hint: '期待再次见到您。',
  },
  interrupted: {
    crashed: {
      title: '抱歉，这台屏幕出了点问题',
      hint: '现已恢复。请再选择一次会议室。',
    },
    slept: {
      title: '这台屏幕刚才处于休眠状态',
      hint: '您的访问在此期间已结束。请再选择一次会议室。',
    },
  } satisfies Record<Interruption, { title: string; hint: string }>,
  /** Without Foyer behind it: main/kiosk/ask-staff-page.ts. */
  askStaff: {
    title: '请联系工作人员',
    hint: '这台屏幕需要工作人员处理。在此期间欢迎使用其他屏幕。',
    byItself: '一刻钟后会自动再试一次。',
    reference: '参考号',
  },
  goOn: {
    to: (room: string) => `继续前往${room}`,
    as: (name: string) => `您将以“${name}”的名字进入。`,
  },
  placeKept: {
    title: (room: string) => `已为您保留${room}的位置`,
    hint: '开放时会自动带您进入。请留在这台屏幕附近。',
    opensIn: (count: number) => `${count < 60 ? seconds(count) : minutes(count)}后开放`,
  },
  stillThere: {
    title: '您还在吗？',
    over: '您在这里的时间快到了',
    here: '我还在',
    seen: '好的',
    secondsLeft: (count: number) => seconds(count),
    overIn: (count: number) => `您在这里的时间将在 ${seconds(count)}后结束`,
    hints: {
      screen: '轻触屏幕即可继续。否则画面将为下一位来宾清除。',
      waiting: '您正在等候准许进入。轻触屏幕即可保留位置。否则位置将留给下一位来宾。',
      'not-started': '您正在等候会议室开放。轻触屏幕即可保留位置。否则位置将留给下一位来宾。',
      untouched: '您正在会议室中。轻触屏幕即可留下。否则您将离开会议室。',
      alone: '会议室里没有其他人。轻触屏幕即可留下。否则您将离开会议室。',
      'maximum-stay': '其他来宾也想从这里进入。欢迎您随时再来。',
    } satisfies Record<IdleRule, string>,
  },
  broken: {
    title: '请联系工作人员',
    hint: '这台屏幕需要重新启动。',
    reload: '重新开始',
  },
};
