// Korean words round the lock of a kiosk: its first start, and what staff see of its settings and do with it.
import type { KioskView, SettingOrigin } from '../../staff.ts';
import type { PinMistake } from '../../staff-pin.ts';

export const kioskInKorean = {
  setUp: {
    title: '직원용 PIN을 정하세요',
    hint: '이 화면은 잠긴 키오스크가 됩니다. 직원은 PIN으로 직원 화면을 열고 키오스크에서 나갈 수 있습니다. 시계를 3초 동안 누르거나 Ctrl+Alt+S를 누르세요.',
    length: '6~12자리 숫자입니다. 방문객이 볼 수 없는 곳에 적어 두세요.',
    againTitle: 'PIN을 한 번 더 입력하세요',
    next: '다음',
    finish: '이 키오스크 잠그기',
    startOver: '처음부터 다시',
    keeping: 'PIN을 저장하고 있습니다',
    differs: '두 PIN이 같지 않습니다. 다시 정해 주세요.',
    notKept:
      '이 기기에 PIN을 저장하지 못했습니다. Foyer의 데이터 폴더에 쓸 수 있어야 한다고 IT 담당자에게 알려 주세요.',
    mistakes: {
      digits: 'PIN에는 숫자만 쓸 수 있습니다.',
      short: 'PIN은 여섯 자리 이상이어야 합니다.',
      long: 'PIN은 열두 자리까지입니다.',
      easy: '이 PIN은 누구나 맨 먼저 눌러 볼 번호입니다. 다른 PIN을 정해 주세요.',
    } satisfies Record<PinMistake, string>,
  },
  settings: {
    title: '설정',
    hint: '이 키오스크의 설정과 그 출처입니다. 바꾸려면 행사장 파일을 고치고 Foyer를 다시 시작하세요.',
    columns: { name: '설정', value: '값', origin: '출처' },
    look: '다시 보기',
    kept: '저장됨',
    notKept: '저장되지 않음',
    unset: '정해지지 않음',
    origins: {
      default: 'Foyer 기본값',
      'venue-file': '행사장 파일',
      environment: '환경',
      'command-line': '명령줄',
      machine: '이 기기',
      remote: '서버의 행사장 파일',
      policy: '정책, 잠김',
    } satisfies Record<SettingOrigin, string>,
  },
  control: {
    title: '키오스크',
    hint: '진행 중인 방문은 먼저 종료하고 기록합니다.',
    states: {
      windowed: '잠긴 키오스크가 아니라 일반 창입니다. 행사장 파일에 그렇게 정해져 있습니다.',
      locked: '이 키오스크는 잠겨 있습니다.',
      unlocked: '이 키오스크는 잠겨 있지 않습니다. 다음에 시작할 때 스스로 잠깁니다.',
    } satisfies Record<KioskView['state'], string>,
    restart: 'Foyer 다시 시작',
    restartHint: '몇 초 걸립니다. 그 뒤 키오스크는 처음 켰을 때와 같아집니다.',
    leave: '키오스크에서 나가기',
    leaveHint: '일반 창으로 바뀌고 바탕 화면을 쓸 수 있습니다.',
    quit: 'Foyer 종료',
    quitHint: 'Foyer가 종료됩니다. 방문객에게 바탕 화면이 보입니다.',
    neverLeave: '행사장 파일이 직원이 이 키오스크에서 나가는 것을 허용하지 않습니다.',
    lock: '다시 잠그기',
    lockHint: '창이 화면을 가득 채우며, PIN 없이는 아무도 나갈 수 없습니다.',
    sure: '정말 진행할까요?',
    yes: '예',
    no: '아니요',
    going: '잠시만 기다려 주세요',
  },
};
