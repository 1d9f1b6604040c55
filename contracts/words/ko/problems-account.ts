// Korean words for what main asks the venue's own servers: its Zoom account by REST, its signing server; and for the
// staff screen's own door.
import type { ProblemCode } from '../../problem.ts';
import type { ProblemWords } from '../problem-words.ts';

const HELP = {
  title: '이 회의실은 먼저 저희가 손봐야 합니다',
  visitor: '직원에게 문의해 주세요. 손님의 잘못이 아닙니다.',
} as const;

const SOON = {
  title: '지금은 회의실이 응답하지 않습니다',
  visitor: '곧 다시 열릴 것입니다. 이곳에 계셔 주세요.',
} as const;

export const accountProblems = {
  'account-missing': {
    ...HELP,
    staff: '이 회의실에는 이 키오스크에 행사장의 Zoom 계정이 필요하다고 IT 담당자에게 알려 주세요.',
    it: '이 회의실의 입장 방식에는 Zoom의 REST API가 필요합니다. FOYER_ACCOUNT_ID, FOYER_ACCOUNT_CLIENT_ID, FOYER_ACCOUNT_CLIENT_SECRET을 설정하거나 한 번 저장하세요.',
  },
  'account-refused': {
    ...HELP,
    staff: 'Zoom이 행사장의 계정 자격 증명을 받지 않는다고 IT 담당자에게 알려 주세요.',
    it: 'server-to-server 앱의 계정 id, 클라이언트 id 또는 시크릿이 틀렸거나, 앱이 Marketplace에서 비활성화되었습니다.',
  },
  'account-scope-missing': {
    ...HELP,
    staff: '행사장의 Zoom 앱에 권한이 하나 빠져 있다고 IT 담당자에게 알려 주세요. 이름은 아래에 있습니다.',
    it: 'Marketplace에서 여기 적힌 scope를 server-to-server 앱에 추가하고 다시 활성화하세요.',
  },
  'account-unreachable': {
    ...SOON,
    staff: '아래에 번호가 있으면 Zoom의 장애이니 잠시 기다려 주세요. 없으면 이 기기의 네트워크를 확인하세요.',
    it: '세부 정보의 HTTP 번호는 Zoom 쪽의 장애입니다. status.zoom.us를 보세요. 번호가 없으면 응답이 오지 않은 것이니 네트워크와 방화벽의 api.zoom.us(api.zoomgov.com) TCP 443을 확인하세요.',
  },
  'account-throttled': {
    ...SOON,
    visitor: '몇 분 걸릴 수 있습니다. 이곳에 계시거나 직원에게 문의해 주세요.',
    staff:
      '방문객을 한 명씩 들여보내세요. Zoom이 호출을 줄이길 원합니다. 아래 시각은 최소한 언제까지인지 알려 줍니다.',
    it: 'Zoom의 REST API가 429로 답했습니다: 계정 전체 또는 하루의 호출 한도입니다. Foyer는 Zoom이 말한 만큼, 최대 5분 기다린 뒤 한 번 묻습니다.',
  },
  'account-answer-wrong': {
    ...HELP,
    staff: 'Zoom이 Foyer가 이해하지 못하는 답을 보냈다고 IT 담당자에게 알려 주세요. 번호는 아래에 있습니다.',
    it: 'REST API가 호출을 거부했거나 문서와 다른 형식으로 답했습니다. 로그에 경로와 번호가 있습니다.',
  },
  'registration-pending': {
    title: '먼저 호스트의 확인이 필요합니다',
    visitor: '등록이 호스트에게 전달되었습니다. 직원에게 문의해 주세요.',
    staff: '호스트에게 등록자를 승인하거나 이 회의실을 자동 승인으로 바꿔 달라고 요청하세요.',
    it: '회의의 승인 방식이 수동입니다. 사람이 승인하기 전에는 Zoom이 토큰을 주지 않습니다.',
  },
  'kiosk-user-is-host': {
    ...HELP,
    staff: '이 회의실의 Zoom 사용자가 호스트이기도 하다고 IT 담당자에게 알려 주세요.',
    it: '"signedInAs"가 호스트나 대체 호스트를 가리킵니다. 모든 방문객이 호스트가 됩니다. 다른 Zoom 사용자를 지정하세요.',
  },
  'kiosk-user-unknown': {
    ...HELP,
    staff: 'Zoom이 이 회의실의 Zoom 사용자를 모른다고 IT 담당자에게 알려 주세요.',
    it: '"signedInAs"가 행사장의 Zoom 계정에 없는 사용자를 가리킵니다. "userId"를 고치거나 사용자를 추가하세요.',
  },
  'signer-unreachable': {
    ...SOON,
    staff: '아래에 번호가 없으면 이 기기의 네트워크를 확인하세요. 계속되면 IT 담당자에게 알려 주세요.',
    it: '세부 정보의 HTTP 번호는 서명 서버(행사장 파일의 "signer")의 장애입니다. 번호가 없으면 제때 응답하지 않았거나 인증서를 신뢰할 수 없습니다.',
  },
  'signer-refused': {
    ...HELP,
    staff: '서명 서버가 이 키오스크나 회의실에 응하지 않는다고 IT 담당자에게 알려 주세요.',
    it: '서명 서버가 거부했습니다. 키오스크의 토큰이나 인증서, 서버의 회의실 목록을 확인하세요.',
  },
  'signer-answer-wrong': {
    ...HELP,
    staff: '서명 서버의 답을 쓸 수 없다고 IT 담당자에게 알려 주세요.',
    it: '서명의 내용이 요청과 맞지 않습니다: 번호, 역할 0, 시각. 세부 정보에 어느 항목인지 있습니다.',
  },
  'staff-locked': {
    title: '직원 화면이 잠겼습니다',
    visitor: '뒤로 가 주세요.',
    staff: 'PIN을 다시 입력하세요.',
    it: '직원 화면은 몇 분 뒤 스스로 잠깁니다.',
  },
  'staff-pin-missing': {
    title: '아직 직원 PIN이 없습니다',
    visitor: '뒤로 가 주세요.',
    staff: 'IT 담당자에게 PIN을 요청하세요.',
    it: '"foyer pin"을 실행하고 출력된 내용을 행사장 파일에 "staff": { "pinHash": … }로 넣으세요.',
  },
  'staff-pin-wrong': {
    title: 'PIN이 맞지 않습니다',
    visitor: '뒤로 가 주세요.',
    staff: '다시 입력하세요.',
    it: 'PIN이 "staff.pinHash"와 맞지 않습니다.',
  },
  'staff-pin-wait': {
    title: '다음 PIN까지 기다려 주세요',
    visitor: '뒤로 가 주세요.',
    staff: '화면에 표시된 만큼 기다린 뒤 PIN을 다시 입력하세요.',
    it: '잘못된 PIN은 다음 시도까지의 대기를 최대 5분까지 늘립니다.',
  },
} as const satisfies Partial<Record<ProblemCode, ProblemWords>>;
