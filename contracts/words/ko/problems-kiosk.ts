// Korean words for troubles on the way to Zoom, with this kiosk's right to join, and in Foyer itself.
import type { ProblemCode } from '../../problem.ts';
import type { ProblemWords } from '../problem-words.ts';

const NEEDS_HELP = {
  title: '이 화면은 저희의 도움이 필요합니다',
  visitor: '다른 화면을 이용하시거나 직원에게 문의해 주세요.',
} as const;

export const kioskProblems = {
  'signature-expired': {
    ...NEEDS_HELP,
    staff: '이 화면의 시각을 손목시계와 비교하세요. 다르면 IT 담당자에게 알려 주세요.',
    it: '새 서명인데 Zoom 3705: 이 기기의 시계가 맞지 않습니다. 시간 동기화를 고치세요.',
  },
  'signature-refused': {
    ...NEEDS_HELP,
    staff: 'Zoom이 이 키오스크의 서명을 받지 않는다고 IT 담당자에게 알려 주세요.',
    it: 'Zoom 3712: 시크릿이 키와 맞지 않거나, 앱 설정의 Embed에서 “Meeting SDK”가 꺼져 있습니다.',
  },
  'credentials-refused': {
    ...NEEDS_HELP,
    staff: 'Zoom이 이 키오스크의 자격 증명을 받지 않는다고 IT 담당자에게 알려 주세요.',
    it: 'Zoom 3704, 3710 또는 3713: 클라이언트 ID가 틀렸거나 다른 클라우드의 것이거나 앱이 비활성화되었습니다.',
  },
  'join-request-wrong': {
    ...NEEDS_HELP,
    staff: 'Foyer를 다시 시작하세요. 또 발생하면 아래 코드를 IT 담당자에게 알려 주세요.',
    it: 'Zoom 2, 3, 3003, 3010, 3708, 3715, 4003, 5012 또는 5013: Zoom이 참가 요청 방식을 받아들이지 않았습니다. Foyer의 잘못입니다.',
  },
  'sdk-too-old': {
    ...NEEDS_HELP,
    staff: '모든 키오스크의 Foyer를 업데이트해야 한다고 IT 담당자에게 알려 주세요.',
    it: 'Zoom 10000: 이 버전의 Meeting SDK가 분기마다 올라가는 Zoom의 최소 버전보다 낮습니다.',
  },
  'browser-unfit': {
    ...NEEDS_HELP,
    staff: '이 기기를 다시 시작하세요. 또 발생하면 IT 담당자에게 알려 주세요.',
    it: 'Zoom 5000 또는 3635: WebAssembly나 미디어 장치를 쓸 수 없습니다. 그래픽 드라이버, 보안 소프트웨어, Foyer 파일의 무결성을 확인하세요.',
  },
  'zoom-unreachable': {
    title: '지금은 회의실에 연결할 수 없습니다',
    visitor: '곧 연결될 것입니다. 이곳에 계셔 주세요.',
    staff:
      '이 기기의 네트워크 케이블이나 Wi-Fi를 확인하세요. 다른 화면도 그렇다면 IT 담당자에게 알려 주세요.',
    it: 'Zoom에서 쓸 수 있는 응답이 없습니다(3621 또는 -3000). 네트워크, 프록시, 방화벽의 *.zoom.us TCP 443을 확인하세요.',
  },
  'zoom-error': {
    title: '지금은 회의실이 응답하지 않습니다',
    visitor: '곧 다시 열릴 것입니다. 이곳에 계셔 주세요.',
    staff: '몇 분 기다려 주세요. 계속되면 status.zoom.us를 보고 IT 담당자에게 알려 주세요.',
    it: 'Zoom 1, 403, 3622 또는 4009: Zoom 쪽의 장애이거나 계정이 비활성화되었습니다.',
  },
  'zoom-throttling': {
    title: '지금 많은 분이 들어가고 있습니다',
    visitor: '이곳에 계셔 주세요. 곧 차례가 됩니다.',
    staff: '몇 분 동안 방문객을 한 명씩 들여보내세요.',
    it: 'Zoom 3633: 참가 간격이 약 10초 이내로 너무 짧습니다. Foyer가 기다렸다가 다시 시도합니다.',
  },
  'zoom-wants-captcha': {
    title: '한꺼번에 너무 많은 분이 들어가고 있습니다',
    visitor: '직원에게 문의하시거나 몇 분 뒤에 다시 와 주세요.',
    staff: '10분 동안 이 홀에서는 아무도 들여보내지 말고, 그 뒤에는 한 명씩 들여보내세요.',
    it: 'Zoom 3634: 하나의 공인 주소에서 참가가 너무 많아 Zoom이 캡차를 요구합니다. 키오스크의 시간을 나누거나 공인 주소를 더 쓰세요.',
  },
  'join-timed-out': {
    title: '예상보다 오래 걸리고 있습니다',
    visitor: '다시 시도하고 있습니다. 이곳에 계셔 주세요.',
    staff: '다른 화면에서도 네트워크가 느린지 확인하세요. 그렇다면 IT 담당자에게 알려 주세요.',
    it: '회의 페이지가 제때 준비되지 않았거나 Zoom이 참가 요청에 제때 응답하지 않았습니다. 네트워크와 이 기기의 부하를 확인하세요.',
  },
  'connection-lost': {
    title: '연결이 끊겼습니다',
    visitor: '회의실로 다시 안내하고 있습니다. 이곳에 계셔 주세요.',
    staff: '이 기기의 네트워크 케이블이나 Wi-Fi를 확인하세요.',
    it: 'Zoom 4000 또는 4001, 혹은 닫힌 소켓: Zoom과의 연결이 끊겨 복구하지 못했습니다.',
  },
  'meeting-page-hung': {
    title: '회의실 화면이 멈췄습니다',
    visitor: '다시 들어가 주세요. 잠깐이면 됩니다.',
    staff: '이 화면에서 자주 발생하면 기기를 다시 시작하고 IT 담당자에게 알려 주세요.',
    it: '회의 페이지가 하트비트에 응답하지 않았습니다. 멈췄거나 프로세스가 종료되었습니다. 이 기기의 부하, 메모리, 그래픽 드라이버를 확인하세요.',
  },
  'meeting-page-gone': {
    title: '회의실이 중단되었습니다',
    visitor: '다시 들어가 주세요. 잠깐이면 됩니다.',
    staff: '이 화면에서 자주 발생하면 기기를 다시 시작하고 IT 담당자에게 알려 주세요.',
    it: '회의 페이지가 스스로 다른 주소로 이동했습니다. 시각은 저널에 있습니다. Foyer 제작자에게 알려 주세요.',
  },
  'refused-unknown': {
    title: '들여보내 드리지 못했습니다',
    visitor: '다시 시도하시거나 직원에게 도움을 요청해 주세요.',
    staff: '한 번 더 시도하세요. 또 발생하면 아래 코드를 적어 IT 담당자에게 알려 주세요.',
    it: 'Zoom이 Foyer가 모르는 번호로 거부했습니다(또는 200: 이유 없음). Zoom과 저널에서 번호를 찾아보세요.',
  },
  'journal-unwritable': {
    ...NEEDS_HELP,
    staff: '이 키오스크가 기록을 남길 수 없다고 IT 담당자에게 알려 주세요. 방문객은 계속 들어갈 수 있습니다.',
    it: '저널 폴더에 쓸 수 없습니다. 남은 공간과 권한을 확인하세요.',
  },
  'venue-file-broken': {
    ...NEEDS_HELP,
    staff:
      '이 키오스크의 행사장 파일이 잘못되었다고 IT 담당자에게 알려 주세요. 키오스크는 마지막으로 올바른 파일로 작동하며, 그 이후의 변경은 적용되지 않습니다.',
    it: '지난 시작 때 행사장 파일을 사용할 수 없었습니다. “foyer check”로 무엇이 잘못되었는지 확인하고 고친 뒤 Foyer를 다시 시작하세요.',
  },
  'remote-venue-stale': {
    ...NEEDS_HELP,
    staff:
      '이 키오스크가 서버의 행사장 파일을 사용할 수 없다고 IT 담당자에게 알려 주세요. 마지막으로 올바른 파일로 작동하며, 그 이후의 변경은 적용되지 않습니다.',
    it: '서명된 행사장 파일에 연결할 수 없거나 만료되었거나 거부되었습니다. “foyer check”가 이유를 알려 줍니다. 회의실 정보가 오래되었을 수 있습니다.',
  },
  'staff-called': {
    ...NEEDS_HELP,
    staff: '이 키오스크에서 부른 방문객을 도와주세요. 직원 화면을 열면 이 줄이 사라집니다.',
    it: '직원 호출이 눌렸습니다. 언제 눌렸고 어디까지 전달되었는지는 저널에 있습니다.',
  },
  'device-missing': {
    ...NEEDS_HELP,
    staff:
      '이 키오스크의 카메라, 마이크 또는 스피커가 빠져 있는지 보세요. 그동안 방문객은 다른 장치를 씁니다. 어느 것인지는 직원 화면의 “장치”에 나옵니다.',
    it: '행사장 파일의 “devices”에 있거나 직원 화면에서 선택한 이름이 이 기기의 장치 중에 없습니다.',
  },
  'no-visit': {
    title: '처음부터 다시 해 주세요',
    visitor: '회의실을 다시 선택해 주세요.',
    staff: '이 화면에서 자주 발생하면 Foyer를 다시 시작하고 IT 담당자에게 알려 주세요.',
    it: 'Foyer가 이미 닫은 방문을 화면이 언급했습니다.',
  },
  'sender-not-trusted': {
    ...NEEDS_HELP,
    staff: 'Foyer를 다시 시작하고 즉시 IT 담당자에게 알려 주세요.',
    it: 'Foyer의 것이 아닌 페이지가 요청을 보내 거부되었습니다. 로그에서 주소를 확인하세요.',
  },
  'bad-request': {
    ...NEEDS_HELP,
    staff: 'Foyer를 다시 시작하세요. 또 발생하면 IT 담당자에게 알려 주세요.',
    it: '화면이 약속에 어긋나는 내용을 보냈습니다. Foyer의 잘못이며 로그에 채널이 있습니다.',
  },
  internal: {
    ...NEEDS_HELP,
    staff: 'Foyer를 다시 시작하세요. 또 발생하면 IT 담당자에게 알려 주세요.',
    it: 'Foyer의 예상하지 못한 오류입니다. 로그에 같은 시각의 줄이 있습니다.',
  },
} as const satisfies Partial<Record<ProblemCode, ProblemWords>>;
