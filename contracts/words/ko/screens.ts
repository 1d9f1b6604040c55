// Korean, screen by screen. A sentence with a value in it is a function, so that a language may put it anywhere.
import type { IdleRule } from '../../idle-rule.ts';
import type { CallReached } from '../../staff-call.ts';
import type { EndedWhy, Interruption } from '../../visit.ts';

const seconds = (count: number): string => `${count}초`;
/** Of seconds; a minute that has begun counts. */
const minutes = (count: number): string => `${Math.ceil(count / 60)}분`;
/** What an outage has hit: figures and Zoom's numbers only. */
const counted = (visits: number, rooms: number, codes: string): string =>
  `방문 ${visits}건, 회의실 ${rooms}곳${codes === '' ? '' : ` – ${codes}`}`;

export const screensInKorean = {
  /** BCP 47, for the page's own lang attribute. */
  language: 'ko',
  common: {
    backToRooms: '회의실 목록으로',
    leave: '나가기',
    cancel: '취소',
    rehearsal: '리허설 – Zoom에 연결되지 않음',
    loading: '잠시만 기다려 주세요',
  },
  /** Chosen by a visitor for this visit, by staff for their screen. */
  languages: {
    label: '언어',
    title: '언어를 선택해 주세요',
  },
  rooms: {
    title: '회의실을 선택해 주세요',
    welcome: '환영합니다',
    now: '지금 열려 있음',
    later: '나중에 열림',
    enter: '들어가기',
    opensAt: (time: string) => `${time}에 열립니다`,
    opensOn: (day: string, time: string) => `${day} ${time}에 열립니다`,
    /** After one of the two above. */
    keepPlace: (opening: string) => `${opening} – 자리 맡아 두기`,
    fromTo: (start: string, end: string) => `${start} – ${end}`,
    from: (start: string) => `${start}부터`,
    until: (end: string) => `${end}까지`,
    nothingNow: '지금은 열려 있는 회의실이 없습니다. 다음 회의실은 아래에 있습니다.',
    nothingLeft: '오늘은 더 이상 회의실이 없습니다. 와 주셔서 감사합니다.',
    offline: '지금은 이 화면이 연결되어 있지 않습니다. 저절로 다시 연결됩니다.',
    staffNotice: '직원 안내',
    dayAndTime: (day: string, time: string) => `${day} ${time}`,
    incident: (since: string, visits: number, rooms: number, codes: string) =>
      `${since}부터 방문객이 들어가지 못하고 있습니다 – ${counted(visits, rooms, codes)}. 자세한 내용은 직원 화면에 있습니다`,
    incidentRefused: (since: string, visits: number, rooms: number, codes: string) =>
      `${since}부터 Zoom이 방문객을 거부하고 있습니다 – ${counted(visits, rooms, codes)}. 자세한 내용은 직원 화면에 있습니다`,
  },
  /** While nobody is there. Read from afar. */
  attract: {
    title: '회의실에 들어가 보세요',
    begin: '화면을 누르면 시작합니다',
    now: '지금',
    next: '다음',
  },
  callStaff: {
    call: '직원 부르기',
    /** Where the call shows on this kiosk only. */
    ask: '도움이 필요합니다',
    again: '다시 부르기',
    called: '직원을 불렀습니다. 이곳에 계셔 주세요.',
    'screen-only': '도움이 필요하다고 이 화면에서 직원에게 알리고 있습니다.',
    'not-reached': '호출이 전달되지 않았습니다.',
  } satisfies Record<CallReached | 'call' | 'ask' | 'again', string>,
  name: {
    title: '이름이 어떻게 되시나요?',
    hint: '회의실에 있는 사람들에게 표시됩니다.',
    email: '이메일 주소',
    emailConsent: '주소는 Zoom과 이 회의실의 호스트에게 전달됩니다. 이 화면에는 남지 않습니다.',
    invitation: '초대 코드 또는 이메일 주소',
    invitationHint: '또는 배지를 스캐너에 대 주세요.',
    /** What staff who try a room are called in it. */
    testName: '테스트',
    enter: '회의실 들어가기',
    /** What happens with a name, and for how long the venue keeps it. */
    privacy: (days: number) =>
      `이름은 Zoom에도 전달됩니다. 행사장은 이름을 ${days}일 동안 보관하며, 나가시면 이 화면에는 남지 않습니다.`,
    /** On a person's own machine. */
    remember: '이 컴퓨터에 내 이름 저장',
    yourRoom: '선택한 회의실',
    showKeyboard: '키보드 표시',
    hideKeyboard: '키보드 숨기기',
  },
  keyboard: {
    label: '화면 키보드',
    done: '완료',
    space: '스페이스',
    backspace: '지우기',
    shift: '대문자',
    accents: '악센트 문자',
    letters: '일반 문자',
    /** On the keyboard of a language that has other letters: those of e-mail addresses and codes, and back. */
    latin: '라틴 문자',
    own: '이 언어의 문자',
    /** What a syllable that was typed may be written as. */
    candidates: '선택할 수 있는 글자',
  },
  joining: {
    title: (room: string) => `${room}(으)로 안내하고 있습니다`,
    again: (room: string) => `${room}에 다시 연결하고 있습니다`,
    instead: (fullRoom: string) => `${fullRoom}이(가) 지금 만석이라 이곳으로 들어갑니다.`,
    hint: '몇 초면 됩니다.',
  },
  waitingRoom: {
    title: '호스트가 곧 들여보내 드립니다',
    hint: (room: string) => `${room} 앞에서 대기 중입니다. 이곳에 계시면 호스트가 이름을 볼 수 있습니다.`,
  },
  notStarted: {
    title: (room: string) => `${room}은(는) 아직 시작하지 않았습니다`,
    hint: '이곳에 계시면 시작하는 대로 자동으로 들어갑니다.',
    nextLook: (count: number) => `${count}초 후 다시 확인합니다`,
  },
  inRoom: {
    camera: { on: '카메라 켜짐', off: '카메라 꺼짐' },
    microphone: { on: '마이크 켜짐', off: '마이크 꺼짐' },
    joinAudio: '듣고 말하려면 아래의 헤드폰을 누르세요',
    reconnecting: '다시 연결하고 있습니다. 이곳에 계셔 주세요',
  },
  problem: {
    retry: '다시 시도',
    clearsIn: (count: number) => `이 화면은 ${count}초 후 지워집니다`,
    retryIn: (count: number) => `${count}초 후 다시 시도합니다`,
    enterEmail: '이메일 주소 입력',
    changeEmail: '이메일 주소 변경',
    changeName: '이름 변경',
    changeInvitation: '초대 정보 변경',
    forStaff: '직원 안내',
    staffDo: '할 일',
    itDetail: 'IT 담당자용',
    code: '코드',
    detail: '세부 정보',
    reference: '참조 번호',
    staffScreen: '직원 화면',
    zoomCode: (code: number, meaning: string | null) =>
      meaning === null ? `Zoom ${code}` : `Zoom ${code}: ${meaning}`,
  },
  /** Ways on where this kiosk cannot let somebody in. */
  ways: {
    ownPhone: '본인의 휴대폰으로 들어가기',
    pointCamera: '휴대폰 카메라를 여기에 비춰 주세요.',
    qrCode: '이 회의실로 연결되는 QR 코드',
    personal: '이 링크는 본인 전용입니다.',
    dialIn: '전화로 참가하기',
    numbers: '국가별 전화번호',
    meetingNumber: '회의 번호',
    passcode: '암호',
    askStaff: '직원이 기꺼이 도와드리겠습니다',
    staffAt: (contact: string) => `직원 위치: ${contact}`,
  },
  ended: {
    'ended-by-host': {
      title: '호스트가 이 회의실을 종료했습니다',
      hint: '함께해 주셔서 감사합니다.',
    },
    removed: {
      title: '이 회의실 방문이 종료되었습니다',
      hint: '호스트가 종료했습니다. 궁금한 점은 직원이 기꺼이 도와드립니다.',
    },
    'time-limit': {
      title: '이 회의실의 시간이 다 되었습니다',
      hint: '함께해 주셔서 감사합니다.',
    },
    elsewhere: {
      title: '다른 화면에서 이어서 참여하셨습니다',
      hint: '이 화면은 다음 손님이 사용합니다.',
    },
    'maximum-stay': {
      title: '방문해 주셔서 감사합니다',
      hint: '이용 시간이 다 되어 이 화면은 다음 손님이 사용합니다. 언제든지 다시 들어오실 수 있습니다.',
    },
  } satisfies Record<EndedWhy | 'maximum-stay', { title: string; hint: string }>,
  thanks: {
    title: '방문해 주셔서 감사합니다',
    hint: '또 뵙겠습니다.',
  },
  interrupted: {
    crashed: {
      title: '죄송합니다. 이 화면에 문제가 있었습니다',
      hint: '이제 다시 됩니다. 회의실을 다시 선택해 주세요.',
    },
    slept: {
      title: '이 화면이 절전 상태였습니다',
      hint: '그동안 방문이 종료되었습니다. 회의실을 다시 선택해 주세요.',
    },
  } satisfies Record<Interruption, { title: string; hint: string }>,
  /** Without Foyer behind it: main/kiosk/ask-staff-page.ts. */
  askStaff: {
    title: '직원에게 문의해 주세요',
    hint: '이 화면에는 직원의 도움이 필요합니다. 그동안 다른 화면을 이용해 주세요.',
    byItself: '15분 후 자동으로 다시 시도합니다.',
    reference: '참조 번호',
  },
  goOn: {
    to: (room: string) => `${room}(으)로 이동`,
    as: (name: string) => `${name} 이름으로 들어갑니다.`,
  },
  placeKept: {
    title: (room: string) => `${room}에 자리를 맡아 두었습니다`,
    hint: '문이 열리면 자동으로 들어갑니다. 이 화면 가까이에 계셔 주세요.',
    opensIn: (count: number) => `${count < 60 ? seconds(count) : minutes(count)} 후 열립니다`,
  },
  stillThere: {
    title: '아직 계신가요?',
    over: '이용 시간이 거의 끝나 갑니다',
    here: '아직 있습니다',
    seen: '알겠습니다',
    secondsLeft: (count: number) => seconds(count),
    overIn: (count: number) => `${seconds(count)} 후 이용 시간이 끝납니다`,
    hints: {
      screen: '계속하려면 화면을 눌러 주세요. 누르지 않으면 다음 손님을 위해 지워집니다.',
      waiting:
        '입장을 기다리고 있습니다. 자리를 지키려면 화면을 눌러 주세요. 누르지 않으면 다음 손님에게 넘어갑니다.',
      'not-started':
        '회의실이 열리기를 기다리고 있습니다. 자리를 지키려면 화면을 눌러 주세요. 누르지 않으면 다음 손님에게 넘어갑니다.',
      untouched:
        '회의실에 들어와 있습니다. 계속 있으려면 화면을 눌러 주세요. 누르지 않으면 회의실에서 나갑니다.',
      alone:
        '회의실에 다른 사람이 없습니다. 계속 있으려면 화면을 눌러 주세요. 누르지 않으면 회의실에서 나갑니다.',
      'maximum-stay': '다른 손님도 이곳에 들어오고 싶어 합니다. 언제든지 다시 오실 수 있습니다.',
    } satisfies Record<IdleRule, string>,
  },
  broken: {
    title: '직원에게 문의해 주세요',
    hint: '이 화면을 다시 시작해야 합니다.',
    reload: '다시 시작',
  },
};
