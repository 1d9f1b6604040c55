// Korean words for the checks of a room: a name, and for each finding one sentence that says what to do. For staff and
// IT; a finding without a sentence does not compile.
import type { Finding, RoomCheckId } from '../../check.ts';
import type { CheckWords } from '../check-words.ts';
import { NOT_SEEN } from './checks-kiosk.ts';

const READ = {
  ...NOT_SEEN,
  'no-account': '확인하지 않음: 이 회의실에 설정된 Zoom 계정이 없습니다. Zoom 포털에서 보세요.',
  unread: '확인하지 않음: Zoom이 알려 주지 않았습니다. Zoom 계정과 이 회의실의 존재 여부 점검을 보세요.',
} as const;

export const roomChecks = {
  'room-exists': {
    name: 'Zoom에서',
    findings: {
      exists: 'Zoom이 이 회의실을 압니다.',
      'other-kind': '행사장 파일의 "kind"를 고치세요. Zoom에서 이 회의실은 여기 적힌 종류입니다.',
      missing: '행사장 파일의 회의 번호를 고치거나 회의실을 다시 만드세요. Zoom이 모르는 회의실입니다.',
      ...READ,
      unread:
        'Zoom 계정을 확인한 뒤 다시 점검하세요. Zoom이 이 회의실에 대해 알려 주지 않아 아무것도 확인하지 못했습니다.',
    },
  },
  'room-started': {
    name: '시작 여부',
    findings: {
      started: '회의실이 진행 중입니다.',
      'opens-by-itself': '첫 방문객이 들어오면 회의실이 열립니다.',
      'waits-for-host': '호스트나 대체 호스트가 시작해야 합니다. 그때까지 방문객은 기다립니다.',
      'not-told': 'Zoom이 시작 여부를 알려 주지 않습니다. 호스트에게 시작해 달라고 요청하세요.',
      ...READ,
    },
  },
  passcode: {
    name: '암호',
    findings: {
      equal: 'Zoom과 행사장 파일의 암호가 같습니다.',
      none: '회의실에 암호가 없습니다.',
      'only-at-zoom':
        '암호를 행사장 파일에 넣으세요. Zoom에 암호가 있고, Foyer는 물을 수 있는 동안 그것을 씁니다.',
      differs:
        '행사장 파일의 암호를 고치세요. Zoom의 암호가 다르며, Foyer는 물을 수 있는 동안 그것을 씁니다.',
      'only-in-file':
        '행사장 파일에서 암호를 빼세요. Zoom에는 암호가 없으며, Foyer는 물을 수 있는 동안 암호 없이 참가합니다.',
      'not-told': 'Zoom이 암호를 알려 주지 않습니다. 행사장 파일의 암호가 맞는지 Zoom 포털에서 확인하세요.',
      ...READ,
    },
  },
  entry: {
    name: '입장 방식',
    findings: {
      open: '누구나 이름으로 들어갑니다. Zoom은 SDK 앱을 소유한 계정의 회의에서만 허용하며, 다른 곳에서는 4012로 답합니다.',
      registered: '모든 방문객이 Zoom에 등록됩니다. 이것이 4012를 해결한다는 근거는 없습니다.',
      invited: '회의실 명단에 있는 사람만 들어갑니다.',
      'signed-in':
        '모든 방문객이 하나의 Zoom 사용자로 들어갑니다. Zoom에는 한 사람이며, 여럿이 동시에 있을 수 있는지는 문서에 없습니다.',
      'on-behalf':
        '"signedInAs"의 Zoom 사용자가 먼저 회의실에 있게 하세요. 방문객은 그 사람을 대신해 들어가고, 그 사람이 나가면 함께 나갑니다.',
      'as-me':
        '"signedInAs"에 키오스크용 사용자를 지정하세요. "me"는 server-to-server 앱의 소유자이며, 방문객이 그 사람으로 들어가게 됩니다.',
      'host-unknown': '"signedInAs"가 호스트를 가리키지 않는지 확인하세요. Zoom에 물을 수 없었습니다.',
      'as-host':
        '"signedInAs"에 다른 Zoom 사용자를 지정하세요. 이 사용자는 호스트나 대체 호스트여서 모든 방문객도 그렇게 됩니다.',
      'user-unknown':
        '행사장 파일의 "signedInAs"를 고치세요. Zoom이 이 사용자를 모르므로 아무도 그 사람으로 들어갈 수 없습니다.',
      'token-refused':
        '"signedInAs"와 server-to-server 앱의 scope를 확인하세요. Zoom이 이 사용자의 토큰을 주지 않습니다.',
      'needs-account': '행사장의 Zoom 계정을 설정하세요. 없으면 이 회의실의 입장 방식이 동작하지 않습니다.',
      ...NOT_SEEN,
    },
  },
  registration: {
    name: '등록',
    findings: {
      off: '회의실이 등록을 요구하지 않습니다.',
      used: '등록이 켜져 있고 Foyer가 모든 방문객을 등록합니다.',
      'will-register':
        '등록을 끄거나 "entry"를 "registered"로 설정하세요. 방문객은 먼저 거부된 뒤 등록됩니다.',
      'shared-link':
        '개인 링크를 회의 번호로 바꾸세요. 모든 방문객이 한 번에 한 명만 들어갈 수 있는 등록자 하나를 함께 씁니다.',
      blocks:
        'Zoom에서 등록을 끄거나, "entry"를 "registered"로 설정하고 Zoom 계정을 설정하세요. 방문객이 거부됩니다.',
      missing: 'Zoom에서 등록을 켜거나 "entry"를 "open"으로 설정하세요. 아무도 등록할 수 없습니다.',
      'by-hand': '자동 승인으로 바꾸세요. 등록자는 호스트가 한 명씩 승인할 때까지 기다립니다.',
      closed: 'Zoom에서 등록을 다시 여세요. 마감되어 새로운 사람이 들어갈 수 없습니다.',
      ...READ,
    },
  },
  'sign-in': {
    name: '로그인',
    findings: {
      'not-required': '회의실이 로그인을 요구하지 않습니다.',
      used: '회의실이 로그인을 요구하며 방문객은 Zoom 사용자로 들어갑니다.',
      'will-sign-in': 'Zoom에서 “인증 필요”를 끄세요. 방문객은 먼저 거부된 뒤 Zoom 사용자로 들어갑니다.',
      blocks: 'Zoom에서 “인증 필요”를 끄세요. Zoom 계정이 없는 방문객이 거부됩니다.',
      ...READ,
    },
  },
  outsiders: {
    name: '외부인',
    findings: {
      admitted: '회의실이 계정의 사람들로 제한되지 않습니다.',
      'as-user':
        '직접 테스트 참가를 해 보세요. 회의실은 계정의 사람들만을 위한 곳이고, 방문객은 Zoom 사용자로 들어갑니다.',
      internal: 'Zoom에서 “내부 회의”를 끄세요. 계정 밖의 사람이 거부됩니다.',
      private: 'Zoom에서 “비공개 회의”를 끄세요. 외부 사람이 거부됩니다.',
      'not-told': 'Zoom이 내부 또는 비공개 여부를 알려 주지 않습니다. Zoom 포털에서 보세요.',
      ...READ,
    },
  },
  'waiting-room': {
    name: '대기실',
    findings: {
      off: '방문객이 바로 들어갑니다.',
      'staff-admit': '회의실에서 사람들을 들여보낼 사람을 두세요. 대기실이 켜져 있습니다.',
      'not-told': 'Zoom이 대기실 여부를 알려 주지 않습니다. Zoom 포털에서 보세요.',
      ...READ,
    },
  },
  'join-before-host': {
    name: '호스트보다 먼저 참가',
    findings: {
      allowed: '방문객이 호스트보다 먼저 들어갈 수 있습니다.',
      'host-is-there': '회의실이 진행 중이므로 상관없습니다.',
      webinar: '웨비나에는 이런 설정이 없습니다. 호스트가 시작합니다.',
      'after-doors':
        '문이 Zoom이 시작 전에 들여보내는 시각보다 먼저 열립니다. 방문객은 여기 적힌 시각까지 기다립니다.',
      overruled: '방문객이 호스트보다 먼저 들어와야 한다면 대기실을 끄세요. 대기실이 이를 막습니다.',
      off: '문이 열릴 때 호스트가 있게 하거나, 호스트보다 먼저 참가하는 것을 허용하세요.',
      'not-told': 'Zoom이 방문객의 선입장 가능 여부를 알려 주지 않습니다. Zoom 포털에서 보세요.',
      ...READ,
    },
  },
  'web-joining': {
    name: '브라우저 참가',
    findings: {
      allowed: '호스트의 설정에 브라우저 참가 링크가 표시됩니다.',
      'link-off':
        '호스트의 “브라우저에서 참가 링크 표시”를 켜세요. Zoom이 키오스크를 거부할 수 있습니다(3603, 3611). 직접 테스트 참가를 해 보면 알 수 있습니다.',
      'end-to-end':
        'Zoom에서 종단 간 암호화를 끄고 고급 암호화로 바꾸세요. 브라우저로는 아무도 들어갈 수 없습니다.',
      'not-told':
        'Zoom이 호스트의 이 설정을 알려 주지 않습니다. Zoom 포털에서 보거나 직접 테스트 참가를 해 보세요.',
      ...READ,
    },
  },
  doors: {
    name: '입장 시간',
    findings: {
      'any-time': '이 회의실에는 시각이 없습니다. 언제든지 들어갈 수 있습니다.',
      planned: '여기 적힌 시각에 들어갈 수 있습니다.',
      over: '회의실의 시각을 고치거나 회의실을 빼세요. 입장이 끝난 지 하루가 넘어 아무도 들어갈 수 없습니다.',
      ...NOT_SEEN,
    },
  },
  overflow: {
    name: '예비 회의실',
    findings: {
      none: '만석일 때의 다른 회의실이 지정되지 않았습니다. 방문객은 기다립니다.',
      ready: '이 회의실이 만석이면 방문객은 여기 적힌 회의실로 갑니다.',
      'closed-then':
        '다른 예비 회의실을 지정하거나 시각을 고치세요. 여기 적힌 회의실은 같은 시각에 열려 있지 않습니다.',
      ...NOT_SEEN,
    },
  },
} as const satisfies { readonly [Id in RoomCheckId]: CheckWords<Finding<Id>> };
