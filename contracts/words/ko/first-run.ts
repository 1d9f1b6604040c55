// Korean words for set-up on a single machine, as whoever has just installed Foyer reads them.
import type { LinkMistake } from '../../join-link.ts';

export const firstRunInKorean = {
  step: (at: number, of: number) => `${of}단계 중 ${at}단계`,
  back: '뒤로',
  paste: '붙여넣기',
  venue: {
    label: '행사장 이름이 무엇인가요?',
    hint: '방문객이 첫 화면에서 읽습니다.',
    empty: '이름을 입력해 주세요.',
  },
  pin: {
    hint: '직원은 PIN으로 직원 화면을 엽니다. 첫 화면의 시계를 3초 동안 누르거나 Ctrl+Alt+S를 누르세요.',
    chosen: 'PIN을 정했습니다',
    another: '다른 PIN 정하기',
  },
  credentials: {
    title: 'Zoom의 열쇠',
    hint: 'marketplace.zoom.us에서 Meeting SDK 앱을 만들고 클라이언트 ID와 클라이언트 시크릿을 복사하세요. 이것이 없으면 아무도 참여할 수 없습니다.',
    clientId: '클라이언트 ID',
    clientSecret: '클라이언트 시크릿',
    unusable: '이 값은 쓸 수 없습니다. 다른 글자 없이 전체를 다시 복사하세요.',
    others: '다른 값 입력',
    'no-encryption':
      '이 기기는 비밀 정보를 암호화할 수 없습니다. 암호화하지 않으면 이 사용자의 파일을 읽을 수 있는 사람은 누구나 읽을 수 있습니다.',
    plainText: '이 기기에 암호화하지 않고 저장',
    'encryption-failed': '운영체제가 암호화를 거부했습니다. 키 저장소의 잠금을 풀고 다시 진행하세요.',
    'store-unwritable': '저장하지 못했습니다. Foyer의 데이터 폴더에 쓸 수 있어야 합니다.',
  },
  room: {
    title: (at: number) => `룸 ${at}`,
    link: 'Zoom 링크 또는 회의 번호',
    linkHint: '초대장에서 붙여넣으세요.',
    withPasscode: (number: string) => `회의 ${number}, 암호 있음`,
    withoutPasscode: (number: string) => `회의 ${number}, 암호 없음`,
    name: '방문객이 읽는 이름',
    nameHint: '예: 개막 기조연설.',
    passcode: '암호',
    passcodeHint: '초대장에 있는 대로 입력하세요. 없으면 비워 두세요.',
    another: '룸 추가',
    remove: '이 룸 빼기',
    mistakes: {
      empty: '링크를 붙여넣거나 번호를 입력해 주세요.',
      unreadable: '참가자용 Zoom 링크도 회의 번호도 아닙니다.',
      digits: '회의 번호는 9~12자리 숫자입니다.',
      'not-zoom': '이 링크는 Zoom으로 연결되지 않습니다.',
      personal: '개인 링크에는 번호가 없습니다. 브라우저에서 열어 회의 번호를 복사하세요.',
      host: '호스트가 시작할 때 쓰는 링크입니다. 참가자용 링크를 쓰세요.',
      registration: '이 링크는 등록 페이지로 연결됩니다. 등록 후 받은 링크나 번호를 쓰세요.',
      'long-passcode': '이 링크의 암호는 키오스크에서 쓰기에 너무 깁니다. 룸의 암호를 아래에 입력하세요.',
    } satisfies Record<LinkMistake | 'empty', string>,
  },
  check: {
    title: '잘 될까요?',
    hint: 'Foyer가 이 기기와 룸을 살펴봅니다. 룸에 들어가지는 않습니다. 초록색이 아닌 항목에는 할 일이 적혀 있습니다. 그래도 계속 진행할 수 있습니다.',
    failed: '살펴보지 못했습니다. 뒤로 가서 모두 입력했는지 확인하거나 다시 살펴보세요.',
  },
  ready: {
    title: '모두 준비되었습니다',
    hint: 'Foyer가 방문객이 볼 모습으로 열립니다. 문을 열기 전에 각 룸에 직접 한 번 들어가 보세요.',
    window: '창으로',
    fill: '화면을 채우고 잠그기',
    open: 'Foyer 열기',
    failures: {
      missing: '아직 빠졌거나 맞지 않는 것이 있습니다. 뒤로 가서 각 단계를 확인하세요.',
      exists: '행사장 파일이 이미 있습니다. 사용하려면 Foyer를 다시 시작하세요.',
      unwritable: '행사장 파일을 쓰지 못했습니다. Foyer의 데이터 폴더에 쓸 수 있어야 합니다.',
    },
  },
};
