// Korean words of the staff screen. Staff are addressed as people who can act; numbers and Zoom's own words are fine
// here. What a problem is and what to do about it is in problems*.ts, what a check found in checks.ts.
import type { Cure } from '../../problem.ts';
import type { CheckLevel } from '../../check.ts';
import type { Entry } from '../../room.ts';

/** Whole seconds, in the one or two largest units. */
function duration(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  if (minutes < 1) return '1분 미만';
  if (minutes < 60) return `${minutes}분`;
  const hours = `${Math.floor(minutes / 60)}시간`;
  return minutes % 60 === 0 ? hours : `${hours} ${minutes % 60}분`;
}

export const staffInKorean = {
  title: '직원용',
  close: '닫기',
  locksIn: (seconds: number) => (seconds < 60 ? `${seconds}초 후 잠김` : `${duration(seconds)} 후 잠김`),
  working: '잠시만 기다려 주세요',
  forIt: 'IT 담당자용',
  pin: {
    title: '직원 PIN',
    hint: '이 키오스크의 PIN을 입력하세요.',
    typed: (digits: number) => `${digits}자리 입력됨`,
    pad: '숫자 키패드',
    erase: '지우기',
    unlock: '열기',
    checking: 'PIN을 확인하고 있습니다',
    left: (tries: number) => `대기 전까지 ${tries}번 더 시도할 수 있습니다.`,
    wait: (seconds: number) => `${seconds}초 후에 다음 PIN을 입력할 수 있습니다.`,
  },
  account: {
    /** Where the venue has no Zoom account on this kiosk, which is no fault. */
    missing:
      '이 키오스크에는 행사장의 Zoom 계정이 없습니다. 이름만 필요한 회의실은 평소처럼 쓸 수 있지만, 암호를 조회하거나 여기서 회의실을 만들 수는 없습니다.',
  },
  sections: {
    label: '섹션',
    incidents: '장애',
    check: '점검',
    rooms: '회의실',
    'new-room': '새 회의실',
    evidence: '증거 자료',
  },
  entry: {
    open: '이름만으로',
    registered: 'Foyer가 등록',
    invited: '초대받은 사람만',
    'signed-in': '행사장의 Zoom 사용자로',
  } satisfies Record<Entry, string>,
  incidents: {
    title: '장애',
    hint: '여러 방문객이 한꺼번에 겪은 일입니다. 직접 세지 않아도 됩니다.',
    none: '보고할 것이 없습니다',
    noneHint: '여러 방문객이 함께 겪는 문제가 없습니다. 생기면 여기에 한 번 표시됩니다.',
    open: '진행 중',
    over: '종료',
    now: '지금 발생 중',
    before: '해소됨',
    since: '시작',
    until: '종료',
    lasted: duration,
    hit: '영향',
    hitCount: (visits: number, refusals: number) => `방문 ${visits}건, 거부 ${refusals}건`,
    rooms: '회의실',
    codes: 'Zoom의 답',
    noCode: '번호 없음',
    tried: 'Foyer의 시도',
    triedNothing: '없음: 이 회의실들이 허용하는 다른 방법이 없습니다',
    helped: '효과 있음',
    helpedNot: '효과 없음',
    cures: {
      'correct-clock': 'Zoom의 시계에 맞춘 새 서명',
      'read-passcode': 'Zoom에서 다시 읽은 암호',
      'other-entry': '회의실이 허용하는 다른 입장 방식',
      overflow: '만석일 때의 예비 회의실',
    } satisfies Record<Cure, string>,
    works: '아직 되는 것',
    worksNothing: '아직 없음',
    worksIn: (room: string, entry: string) => `${room}: ${entry}`,
    toDo: '할 일',
  },
  check: {
    title: '점검',
    hint: '문을 열기 전에 맞아야 할 모든 것을 확인합니다. 회의실에는 들어가지 않습니다.',
    all: '지금 모두 점검',
    one: '지금 점검',
    again: '다시 점검',
    looking: '점검 중',
    kiosk: '이 키오스크',
    notYet: '아직 점검하지 않음',
    at: (time: string) => `점검 시각 ${time}`,
    levels: {
      green: '양호',
      amber: '확인 필요',
      red: '즉시 조치',
      unknown: '알 수 없음',
    } satisfies Record<CheckLevel, string>,
  },
  rooms: {
    title: '회의실',
    hint: '직접 들어가 회의실이 되는지 확인하세요. 제안된 이름을 그대로 두면 호스트가 테스트임을 알 수 있습니다.',
    test: '이 회의실 시험하기',
    attendance: '누가 왔나',
    hideAttendance: '목록 숨기기',
    passcode: '새 암호 입력',
    passcodeLabel: '호스트가 알려 준 암호',
    passcodeHint: 'Zoom이 Foyer에 암호를 알려 주거나 Foyer가 다시 시작할 때까지 유효합니다.',
    passcodeEmpty: '암호를 입력해 주세요.',
    keep: '이 암호 사용',
    kept: '다음 방문객부터 새 암호를 씁니다.',
    attendanceSpan: '최근 24시간. 더 오래된 것은 “foyer attendance”로 보세요.',
    nobody: '아무도 없습니다.',
    rehearsal: '리허설',
    columns: {
      name: '이름',
      entry: '입장 방식',
      came: '도착',
      joined: '입장',
      left: '퇴장',
      outcome: '마침',
    },
    outcomes: {
      left: '나감',
      ended: '회의실 종료',
      'gave-up': '그만둠',
      abandoned: '화면 다시 시작됨',
      quit: 'Foyer 종료됨',
    },
  },
  newRoom: {
    title: '새 회의실',
    hint: 'Zoom에 자체 암호가 있는 회의를 만들고 다시 읽어 옵니다. 호스트는 행사장 Zoom 앱의 소유자입니다.',
    topic: '이름이 무엇인가요?',
    topicHint: 'IT 담당자가 행사장 파일에 넣고 Foyer를 다시 시작하면 방문객에게 보입니다.',
    topicEmpty: '이름을 입력해 주세요.',
    start: '시작',
    now: '지금',
    earlier: '15분 앞당기기',
    later: '15분 늦추기',
    nextDay: '하루 늦추기',
    length: '길이',
    minutes: (minutes: number) => `${minutes}분`,
    shorter: '15분 줄이기',
    longer: '15분 늘리기',
    waitingRoom: '대기실',
    withoutWaitingRoom: '아니요, 바로 들어갑니다',
    withWaitingRoom: '예, 호스트가 들여보냅니다',
    create: '회의실 만들기',
    made: '회의실을 만들었습니다',
    number: '회의 번호',
    passcode: '암호',
    noPasscode: '없음',
    link: '링크',
    differences: 'Zoom이 요청한 대로 모두 받지는 않았습니다',
    unread: {
      'passcode-rules': 'Zoom이 암호 규칙을 알려 주지 않았습니다. 이 암호는 Foyer의 규칙을 따릅니다.',
      room: '회의실을 다시 읽지 못했습니다. 만들 때 Zoom이 답한 내용입니다.',
    },
    asked: '요청',
    got: '결과',
    venueFile: '행사장 파일의 “rooms” 아래에 넣을 내용',
    notShownYet:
      'IT 담당자가 이 내용을 행사장 파일에 넣고 Foyer를 다시 시작하면 방문객에게 이 회의실이 보입니다.',
    another: '하나 더 만들기',
  },
  evidence: {
    title: '증거 자료',
    hint: '이름, 번호, 암호가 없는 거부 보고서로, 지원 요청에 붙일 수 있습니다.',
    since: '언제부터?',
    hours: (hours: number) =>
      hours === 1 ? '최근 1시간' : hours % 24 === 0 ? `최근 ${hours / 24}일` : `최근 ${hours}시간`,
    lastDay: '최근 24시간',
    saved: '저장 위치',
    notSaved: '이 기기에 저장하지 못했습니다. IT 담당자에게 알리고 여기서 복사하세요.',
    text: '보고서',
  },
};
