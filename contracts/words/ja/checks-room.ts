// Japanese words for the checks of a room: a name, and for each finding one sentence that says what to do. For staff and
// IT; a finding without a sentence does not compile.
import type { Finding, RoomCheckId } from '../../check.ts';
import type { CheckWords } from '../check-words.ts';
import { NOT_SEEN } from './checks-kiosk.ts';

const READ = {
  ...NOT_SEEN,
  'no-account': '未確認：このルームにはZoomアカウントが設定されていません。Zoomポータルを見てください。',
  unread:
    '未確認：Zoomから情報が得られませんでした。Zoomアカウントと、このルームの有無のチェックを見てください。',
} as const;

export const roomChecks = {
  'room-exists': {
    name: 'Zoomでの登録',
    findings: {
      exists: 'Zoomはこのルームを認識しています。',
      'other-kind': '設定ファイルの"kind"を直してください。Zoomではこのルームはここに示す種類です。',
      missing: '設定ファイルのルームの番号を直すか、ルームを作り直してください。Zoomに見つかりません。',
      ...READ,
      unread:
        'Zoomアカウントを確認し、もう一度チェックを実行してください。Zoomからこのルームの情報が得られず、ここでは何も確認していません。',
    },
  },
  'room-started': {
    name: '開始',
    findings: {
      started: 'ルームは進行中です。',
      'opens-by-itself': '最初の来場者が入ると開きます。',
      'waits-for-host': 'ホストまたは代替ホストが開始する必要があります。それまで来場者は待ちます。',
      'not-told': '開始したかどうかがZoomから分かりません。ホストに開始を頼んでください。',
      ...READ,
    },
  },
  passcode: {
    name: 'パスコード',
    findings: {
      equal: 'Zoomと設定ファイルのパスコードは同じです。',
      none: 'このルームにパスコードはありません。',
      'only-at-zoom':
        'パスコードを設定ファイルに入れてください。Zoomにはあり、Foyerは問い合わせられる間それを使います。',
      differs:
        '設定ファイルのパスコードを直してください。Zoomのものと異なり、Foyerは問い合わせられる間Zoomのものを使います。',
      'only-in-file':
        '設定ファイルからパスコードを外してください。Zoomにはなく、Foyerは問い合わせられる間パスコードなしで参加します。',
      'not-told':
        'Zoomからパスコードが得られません。設定ファイルのものが正しいか、Zoomポータルで確認してください。',
      ...READ,
    },
  },
  entry: {
    name: '入室方法',
    findings: {
      open: '誰でも名前で入室できます。Zoomがこれを許可するのはSDKアプリの所有アカウントのミーティングに限られ、それ以外では4012が返ります。',
      registered: '来場者はすべてZoomに登録されます。これで4012が解消するとは、どこにも書かれていません。',
      invited: 'ルームの名簿にある方だけが入室できます。',
      'signed-in':
        '来場者は全員1人のZoomユーザーとして入ります。Zoomからは1人に見え、同時に何人も入れるかは文書にありません。',
      'on-behalf':
        '"signedInAs"のZoomユーザーを先に入室させてください。来場者はその代理で入り、その人が退出すると退出します。',
      'as-me':
        '"signedInAs"に端末用のユーザーを指定してください。"me"はServer-to-Serverアプリの所有者で、来場者がその人として入ってしまいます。',
      'host-unknown': '"signedInAs"がホストでないことを確かめてください。Zoomに問い合わせられませんでした。',
      'as-host':
        '"signedInAs"に別のZoomユーザーを指定してください。ホストまたは代替ホストなので、来場者も全員そうなります。',
      'user-unknown':
        '設定ファイルの"signedInAs"を直してください。Zoomがこのユーザーを知らないため、誰もそのユーザーとして入れません。',
      'token-refused':
        '"signedInAs"とServer-to-Serverアプリのスコープを確認してください。Zoomがこのユーザーのトークンを出しません。',
      'needs-account':
        '会場のZoomアカウントを設定してください。このルームの入室方法はそれなしでは動きません。',
      ...NOT_SEEN,
    },
  },
  registration: {
    name: '登録',
    findings: {
      off: 'このルームは登録を求めません。',
      used: '登録がオンで、Foyerが来場者を登録します。',
      'will-register':
        '登録をオフにするか、"entry"を"registered"にしてください。来場者はまず拒否され、その後で登録されます。',
      'shared-link':
        '個人用リンクをミーティング番号に置き換えてください。来場者全員が1人の登録者を共有し、同時に1人しか入れません。',
      blocks:
        'Zoomで登録をオフにするか、"entry"を"registered"にしてZoomアカウントを設定してください。来場者が拒否されています。',
      missing: 'Zoomで登録をオンにするか、"entry"を"open"にしてください。誰も登録できません。',
      'by-hand': '自動承認に切り替えてください。登録者は一人ずつホストの承認を待つことになります。',
      closed: 'Zoomで登録をもう一度開けてください。締め切られていて、新しい方が入れません。',
      ...READ,
    },
  },
  'sign-in': {
    name: 'サインイン',
    findings: {
      'not-required': 'このルームはサインインを求めません。',
      used: 'このルームはサインインを求め、来場者はZoomユーザーとして入ります。',
      'will-sign-in':
        'Zoomで「認証を求める」をオフにしてください。来場者はまず拒否され、その後でZoomユーザーとして入ります。',
      blocks: 'Zoomで「認証を求める」をオフにしてください。Zoomアカウントのない来場者が拒否されます。',
      ...READ,
    },
  },
  outsiders: {
    name: '外部の方',
    findings: {
      admitted: 'このルームは自アカウントの人に限定されていません。',
      'as-user':
        '手作業でテスト参加をしてください。このルームは自アカウントの人に限られ、来場者はZoomユーザーとして入ります。',
      internal: 'Zoomで「内部ミーティング」を外してください。アカウント外の方が拒否されます。',
      private: 'Zoomで「非公開ミーティング」を外してください。外部の方が拒否されます。',
      'not-told': 'ルームが内部か非公開かがZoomから分かりません。Zoomポータルを見てください。',
      ...READ,
    },
  },
  'waiting-room': {
    name: '待機室',
    findings: {
      off: '来場者はすぐに入室できます。',
      'staff-admit': '待機室がオンです。入室を許可する人をルームに置いてください。',
      'not-told': '待機室があるかがZoomから分かりません。Zoomポータルを見てください。',
      ...READ,
    },
  },
  'join-before-host': {
    name: 'ホストより先の参加',
    findings: {
      allowed: '来場者はホストより先に入れます。',
      'host-is-there': 'ルームは進行中なので、関係ありません。',
      webinar: 'ウェビナーにこの設定はありません。ホストが開始します。',
      'after-doors':
        '開場が、開始前にZoomが入室を認める時刻より早くなっています。来場者はここに示す時刻まで待ちます。',
      overruled:
        '来場者をホストより先に入れるなら、待機室をオフにしてください。待機室があると先に入れません。',
      off: '開場時にホストがいるようにするか、ホストより先の参加を許可してください。',
      'not-told': '来場者がホストより先に入れるかがZoomから分かりません。Zoomポータルを見てください。',
      ...READ,
    },
  },
  'web-joining': {
    name: 'ブラウザからの参加',
    findings: {
      allowed: 'ホストの設定で、ブラウザから参加するリンクが表示されます。',
      'link-off':
        'ホストの「『ブラウザから参加する』リンクを表示」をオンにしてください。Zoomが端末を拒否することがあります（3603、3611）。手作業のテスト参加で分かります。',
      'end-to-end':
        'Zoomでエンドツーエンド暗号化を拡張暗号化に切り替えてください。ブラウザからの参加は一切できません。',
      'not-told':
        'ホストのこの設定がZoomから分かりません。Zoomポータルを見るか、手作業でテスト参加をしてください。',
      ...READ,
    },
  },
  doors: {
    name: '開場時間',
    findings: {
      'any-time': 'このルームには時間の指定がありません。いつでも入れます。',
      planned: 'ここに示す時間に入れます。',
      over: 'ルームの時間を直すか、ルームを外してください。閉場から1日以上たっており、だれも入れません。',
      ...NOT_SEEN,
    },
  },
  overflow: {
    name: '満員時のルーム',
    findings: {
      none: '満員のときに案内する別のルームが指定されていません。来場者は待ちます。',
      ready: 'このルームが満員のとき、来場者はここに示すルームに入ります。',
      'closed-then':
        '満員時のルームを別に指定するか、時間を直してください。ここに示すルームは同じ時間に開いていません。',
      ...NOT_SEEN,
    },
  },
} as const satisfies { readonly [Id in RoomCheckId]: CheckWords<Finding<Id>> };
