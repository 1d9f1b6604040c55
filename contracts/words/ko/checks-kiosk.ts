// Korean words for the checks of the kiosk: a name, and for each finding one sentence that says what to do. For staff
// and IT; a finding without a sentence does not compile.
import type { Finding, KioskCheckId } from '../../check.ts';
import type { CheckWords } from '../check-words.ts';

export const NOT_SEEN = {
  'not-seen': '제때 확인하지 못했습니다. 다시 점검하세요.',
} as const;

export const kioskChecks = {
  configuration: {
    name: '행사장 파일',
    findings: {
      sound: '행사장 파일에 문제가 없습니다.',
      broken: '행사장 파일을 고치세요. 키오스크가 이 파일로 시작하지 않으며, 회의실을 확인하지 못했습니다.',
      'others-may-write':
        '설치된 행사장 파일만 적용되어야 하지만 관리자가 아닌 사람도 바꿀 수 있습니다. 이유는 옆에 있습니다.',
      'remote-stale':
        '키오스크가 서버의 행사장 파일을 사용할 수 없어 마지막으로 올바른 파일로 작동합니다. 이유는 옆에 있습니다.',
      'last-good':
        '행사장 파일을 고치세요. 그때까지 키오스크는 마지막으로 올바른 파일로 작동하며, 그 이후의 변경은 적용되지 않습니다.',
      ...NOT_SEEN,
    },
  },
  credentials: {
    name: 'SDK 자격 증명',
    findings: {
      'from-environment': '환경 변수에서 가져옵니다.',
      'from-store': '이 기기에 보관되어 있습니다.',
      'not-needed': '서명 서버가 서명하므로 여기에는 SDK 시크릿이 필요 없습니다.',
      missing: 'SDK의 클라이언트 id와 시크릿을 입력하세요. 없으면 아무도 참가할 수 없습니다.',
      ...NOT_SEEN,
    },
  },
  signature: {
    name: '서명',
    findings: {
      sound: '모든 회의실의 서명을 만들 수 있고 내용이 맞습니다. 키가 통하는지는 Zoom만 알 수 있습니다.',
      unsound: 'IT 담당자에게 알려 주세요. 이 회의실들의 서명 내용이 요청과 다릅니다.',
      refused:
        '서명 서버의 회의실 목록과 이 키오스크의 토큰이나 인증서를 확인하세요. 요청대로 서명하지 않았습니다.',
      'no-answer': '서명 서버와 그 네트워크를 확인하세요. 응답이 없습니다.',
      'nothing-to-sign': '회의실이 없거나 서명할 것이 없습니다. 행사장 파일과 SDK 자격 증명을 보세요.',
      ...NOT_SEEN,
    },
  },
  clock: {
    name: '시계',
    findings: {
      right: '이 기기의 시계가 Zoom과 맞습니다.',
      off: '시간 서버로 이 기기의 시계를 맞추세요. 그동안 Zoom에 시각을 물을 수 있으면 Foyer가 서명을 보정합니다.',
      'far-off':
        '지금 시간 서버로 이 기기의 시계를 맞추세요. 서명은 보정되지만 인증서, 여는 시각, 저널의 시각은 이 시계를 따릅니다.',
      unmeasured: 'Zoom에 시각을 물을 수 없었습니다. 네트워크를 확인하고 시계를 직접 확인하세요.',
      ...NOT_SEEN,
    },
  },
  'zoom-reachable': {
    name: 'Zoom까지의 네트워크',
    findings: {
      reached:
        'Zoom이 응답합니다. 참가할 때 알려 주는 *.zoom.us 호스트와 UDP는 직접 테스트 참가를 해야 알 수 있습니다.',
      unreached: '방화벽이나 프록시에서 이 호스트들, *.zoom.us의 TCP 443, Zoom의 UDP 포트를 여세요.',
      ...NOT_SEEN,
    },
  },
  account: {
    name: 'Zoom 계정',
    findings: {
      works:
        'Zoom의 REST API가 응답합니다. 방문객 등록, 회의실 생성, 보고서 읽기 권한은 실제로 해 보지 않으면 알 수 없습니다.',
      'not-configured':
        'Zoom 계정이 설정되지 않았습니다. 암호를 다시 읽거나 회의실을 확인하거나 방문객을 등록하거나 출석을 대조할 수 없습니다.',
      'needed-by-rooms': '행사장의 Zoom 계정을 설정하세요. 없으면 아무도 이 회의실들에 들어갈 수 없습니다.',
      refused:
        'server-to-server 앱의 계정 id, 클라이언트 id, 시크릿과 활성화 여부를 확인하세요. Zoom이 거부합니다.',
      'scopes-missing': 'Marketplace에서 이 scope들을 server-to-server 앱에 추가하고 다시 활성화하세요.',
      'no-answer': '1분 뒤에 다시 점검하세요. Zoom의 REST API가 일부 질문에 제대로 답하지 않았습니다.',
      ...NOT_SEEN,
    },
  },
  'sdk-version': {
    name: 'SDK 버전',
    findings: {
      fine: 'Zoom이 공개한 정책에 따르면 그날 이 SDK가 지원됩니다. 여기 적힌 날부터 최소 버전이 올라갈 수 있습니다.',
      'raises-before':
        '여기 적힌 날 전에 Foyer를 업데이트하세요. 그날부터 Zoom이 이 SDK를 거부할 수 있습니다. Zoom은 다음 최소 버전을 석 달 전에 알립니다.',
      unlisted: 'Foyer는 이 SDK가 언제 나왔는지 모릅니다. Zoom의 분기별 최소 버전과 직접 비교하세요.',
      ...NOT_SEEN,
    },
  },
  assets: {
    name: 'SDK 파일',
    findings: {
      whole: 'SDK의 모든 파일이 맞는 크기로 있습니다.',
      unlisted: '참가가 안 되면 Foyer를 다시 설치하세요. SDK 파일 목록이 없어 비교하지 못했습니다.',
      incomplete: 'Foyer를 다시 설치하세요. SDK 파일이 없거나 손상되었습니다.',
      ...NOT_SEEN,
    },
  },
  camera: {
    name: '카메라',
    findings: {
      there: '카메라가 있습니다.',
      none: '카메라를 연결하세요. 방문객은 참가할 수 있지만 아무도 그들을 볼 수 없습니다.',
      unlisted: '여기서는 장치를 나열할 수 없습니다. 실행 중인 키오스크의 직원 화면에서 보세요.',
      ...NOT_SEEN,
    },
  },
  microphone: {
    name: '마이크',
    findings: {
      there: '마이크가 있습니다.',
      none: '마이크를 연결하세요. 방문객은 참가할 수 있지만 아무도 그들의 소리를 들을 수 없습니다.',
      unlisted: '여기서는 장치를 나열할 수 없습니다. 실행 중인 키오스크의 직원 화면에서 보세요.',
      ...NOT_SEEN,
    },
  },
  'chosen-devices': {
    name: '선택한 장치',
    findings: {
      'none-chosen': '선택한 것이 없습니다. 방문객은 시스템의 장치를 씁니다.',
      there: '이 키오스크용으로 선택한 카메라, 마이크, 스피커가 있습니다.',
      missing:
        '여기 적힌 것을 연결하거나 “장치”에서 다른 것을 선택하세요. 그동안 방문객은 시스템의 장치를 씁니다.',
      'not-looked':
        '실행 중인 키오스크의 직원 화면에서 장치를 테스트하세요. 시작한 뒤로 선택한 장치를 아무도 확인하지 않았습니다.',
      ...NOT_SEEN,
    },
  },
  'journal-disk': {
    name: '저널 디스크',
    findings: {
      ready: '저널을 쓸 수 있습니다.',
      'nearly-full': '저널이 있는 디스크의 공간을 확보하세요.',
      full: '지금 저널이 있는 디스크의 공간을 확보하세요. 곧 방문이 기록되지 않습니다.',
      unwritable: 'Foyer를 실행하는 사용자에게 저널 폴더의 쓰기 권한을 주거나 디스크를 고치세요.',
      held: '디스크를 고치거나 이 저널을 쓰고 있는 다른 Foyer를 종료하세요. 이 기록들은 메모리에만 있습니다.',
      ...NOT_SEEN,
    },
  },
  updates: {
    name: '업데이트',
    findings: {
      off: 'Foyer는 스스로 업데이트하지 않습니다. 행사장 파일이 요구하지 않습니다.',
      'left-to-it': '업데이트는 IT 담당자의 몫입니다. 이 설치본은 설치된 방식 그대로 업데이트를 받습니다.',
      none: '여기에 알려진 새 버전이 없습니다.',
      held: '새 버전이 있습니다. 행사, 동결된 날짜 또는 키오스크를 쓰는 사람 때문에 지금은 받지 않습니다.',
      ready: '새 버전을 내려받았습니다. 아무도 없으면 정해진 시간에 설치됩니다.',
      failed:
        '로그를 보고, 행사에 필요하면 이 키오스크를 직접 업데이트하세요. 지금 버전으로 계속 작동합니다.',
      ...NOT_SEEN,
    },
  },
  signer: {
    name: '서명 서버',
    findings: {
      'not-used': '이 키오스크는 스스로 서명합니다.',
      strict: '호스트용으로도, 회의실이 아닌 회의용으로도 서명하지 않습니다.',
      'signs-hosts':
        '서명 서버가 역할 1을 거부하게 하세요. 서버에 닿는 누구나 호스트로 회의실에 들어갈 수 있습니다.',
      'signs-unlisted': '서명 서버에 회의실 목록을 주세요. 어떤 회의에든 서명합니다.',
      'signs-anything': '서명 서버를 네트워크에서 내리세요. 어떤 회의에든, 호스트용으로도 서명합니다.',
      'no-answer':
        '서명 서버가 거부해야 할 것을 거부하는지 알 수 없었습니다. 서명 서버답게 응답하지 않습니다.',
      unproven:
        '서명 서버가 거부해야 할 것을 거부하는지 알 수 없었습니다. 행사장 파일의 회의실도 거부했습니다.',
      ...NOT_SEEN,
    },
  },
  'starts-with-machine': {
    name: '기기와 함께 시작',
    findings: {
      registered: '사용자가 로그인하면 Foyer가 시작됩니다.',
      'not-wanted': 'Foyer는 직접 시작하거나 IT 담당자가 설정한 방식으로 시작됩니다.',
      missing:
        '여기에 로그인하는 사용자로 Foyer를 한 번 시작하세요. 시스템 항목이 없거나, 다른 곳을 가리키거나, 꺼져 있습니다. 그래도 그대로라면 시스템이 거부하는 것입니다.',
      ...NOT_SEEN,
    },
  },
} as const satisfies { readonly [Id in KioskCheckId]: CheckWords<Finding<Id>> };
