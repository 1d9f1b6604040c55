// Japanese, screen by screen. A sentence with a value in it is a function, so that a language may put it anywhere.
import type { IdleRule } from '../../idle-rule.ts';
import type { CallReached } from '../../staff-call.ts';
import type { EndedWhy, Interruption } from '../../visit.ts';

const seconds = (count: number): string => `${count}秒`;
/** Of seconds; a minute that has begun counts. */
const minutes = (count: number): string => `${Math.ceil(count / 60)}分`;
/** What an outage has hit: figures and Zoom's numbers only. Japanese has one form for every number. */
const counted = (visits: number, rooms: number, codes: string): string =>
  `訪問${visits}件、${rooms}ルーム${codes === '' ? '' : ` – ${codes}`}`;

export const screensInJapanese = {
  /** BCP 47, for the page's own lang attribute. */
  language: 'ja',
  common: {
    backToRooms: 'ルーム一覧に戻る',
    leave: '退出する',
    cancel: 'キャンセル',
    rehearsal: 'リハーサル – Zoomには接続していません',
    loading: '少々お待ちください',
  },
  /** Chosen by a visitor for this visit, by staff for their screen. */
  languages: {
    label: '言語',
    title: '言語をお選びください',
  },
  rooms: {
    title: 'ルームをお選びください',
    welcome: 'ようこそ',
    now: '受付中',
    later: 'このあと',
    enter: '入る',
    opensAt: (time: string) => `${time}に開きます`,
    opensOn: (day: string, time: string) => `${day} ${time}に開きます`,
    /** After one of the two above. */
    keepPlace: (opening: string) => `${opening} – 席を確保する`,
    fromTo: (start: string, end: string) => `${start}～${end}`,
    from: (start: string) => `${start}から`,
    until: (end: string) => `${end}まで`,
    nothingNow: 'ただいま開いているルームはありません。次のルームは下にあります。',
    nothingLeft: '本日のルームはすべて終了しました。お越しいただきありがとうございました。',
    offline: 'この画面はただいま接続されていません。自動的に復帰します。',
    staffNotice: 'スタッフへ',
    dayAndTime: (day: string, time: string) => `${day} ${time}`,
    incident: (since: string, visits: number, rooms: number, codes: string) =>
      `${since}から来場者が入室できていません – ${counted(visits, rooms, codes)}。詳しくはスタッフ画面へ`,
    incidentRefused: (since: string, visits: number, rooms: number, codes: string) =>
      `${since}からZoomが来場者の入室を拒否しています – ${counted(visits, rooms, codes)}。詳しくはスタッフ画面へ`,
  },
  /** While nobody is there. Read from afar. */
  attract: {
    title: 'ルームに入りましょう',
    begin: '画面に触れて開始',
    now: 'ただいま',
    next: 'このあと',
  },
  callStaff: {
    call: 'スタッフを呼ぶ',
    /** Where the call shows on this kiosk only. */
    ask: '手伝いが必要です',
    again: 'もう一度呼ぶ',
    called: 'スタッフを呼びました。このままお待ちください。',
    'screen-only': 'お手伝いが必要なことを、この画面でスタッフに知らせています。',
    'not-reached': '呼び出しが届きませんでした。',
  } satisfies Record<CallReached | 'call' | 'ask' | 'again', string>,
  name: {
    title: 'お名前を教えてください',
    hint: 'ルームにいる方に表示されます。',
    email: 'メールアドレス',
    emailConsent: 'アドレスはZoomとこのルームのホストに送られます。この画面には残りません。',
    invitation: '招待コードまたはメールアドレス',
    invitationHint: 'バッジをスキャナーにかざしても入力できます。',
    /** What staff who try a room are called in it. */
    testName: 'テスト',
    enter: 'ルームに入る',
    /** What happens with a name, and for how long the venue keeps it. */
    privacy: (days: number) =>
      `お名前はZoomにも送られます。会場では${days}日間保管します。この画面には、お帰りのあと残りません。`,
    /** On a person's own machine. */
    remember: 'このパソコンに名前を保存する',
    yourRoom: 'あなたのルーム',
    showKeyboard: 'キーボードを表示',
    hideKeyboard: 'キーボードを隠す',
  },
  keyboard: {
    label: '画面キーボード',
    done: '完了',
    space: 'スペース',
    backspace: '削除',
    shift: '大文字',
    accents: 'アクセント付き文字',
    letters: '通常の文字',
    /** On the keyboard of a language that has other letters: those of e-mail addresses and codes, and back. */
    latin: 'ラテン文字',
    own: 'この言語の文字',
    /** What a syllable that was typed may be written as. */
    candidates: '候補の文字',
  },
  joining: {
    title: (room: string) => `「${room}」へご案内しています`,
    again: (room: string) => `「${room}」への入室をもう一度試しています`,
    instead: (fullRoom: string) => `「${fullRoom}」はただいま満員です。代わりにこちらへご案内します。`,
    hint: '数秒かかります。',
  },
  waitingRoom: {
    title: 'まもなくホストがお通しします',
    hint: (room: string) => `「${room}」の入口です。このままお待ちください。ホストにはお名前が見えています。`,
  },
  notStarted: {
    title: (room: string) => `「${room}」はまだ始まっていません`,
    hint: 'このままお待ちください。始まると自動的に入室します。',
    nextLook: (count: number) => `${count}秒後にもう一度確認します`,
  },
  inRoom: {
    camera: { on: 'カメラ オン', off: 'カメラ オフ' },
    microphone: { on: 'マイク オン', off: 'マイク オフ' },
    joinAudio: '下のヘッドホンをタップすると、音声を聞いたり話したりできます',
    reconnecting: '接続し直しています。このままお待ちください',
  },
  problem: {
    retry: 'もう一度試す',
    clearsIn: (count: number) => `この画面は${count}秒後に消去されます`,
    retryIn: (count: number) => `${count}秒後にもう一度試します`,
    enterEmail: 'メールアドレスを入力',
    changeEmail: 'メールアドレスを変更',
    changeName: 'お名前を変更',
    changeInvitation: '招待を変更',
    forStaff: 'スタッフへ',
    staffDo: '対応方法',
    itDetail: 'IT担当者へ',
    code: 'コード',
    detail: '詳細',
    reference: '照会番号',
    staffScreen: 'スタッフ画面',
    zoomCode: (code: number, meaning: string | null) =>
      meaning === null ? `Zoom ${code}` : `Zoom ${code}：${meaning}`,
  },
  /** Ways on where this kiosk cannot let somebody in. */
  ways: {
    ownPhone: 'ご自分のスマートフォンで入る',
    pointCamera: 'スマートフォンのカメラをここに向けてください。',
    qrCode: 'このルームへのリンクのQRコード',
    personal: 'このリンクはご本人専用です。',
    dialIn: '電話で参加する',
    numbers: '国別の電話番号',
    meetingNumber: 'ミーティング番号',
    passcode: 'パスコード',
    askStaff: 'スタッフがお手伝いします',
    staffAt: (contact: string) => `スタッフはこちらにおります：${contact}`,
  },
  ended: {
    'ended-by-host': {
      title: 'ホストがこのルームを終了しました',
      hint: 'ご参加ありがとうございました。',
    },
    removed: {
      title: 'このルームでのご参加は終了しました',
      hint: 'ホストの操作により終了しました。ご質問がありましたら、スタッフがお手伝いします。',
    },
    'time-limit': {
      title: 'このルームは終了時刻になりました',
      hint: 'ご参加ありがとうございました。',
    },
    elsewhere: {
      title: '別の画面で続けていらっしゃいます',
      hint: 'こちらは次の方がお使いになれます。',
    },
    'maximum-stay': {
      title: 'お越しいただきありがとうございました',
      hint: 'ご利用時間が終わりました。この画面は次の方がお使いになれます。いつでもまたお入りいただけます。',
    },
  } satisfies Record<EndedWhy | 'maximum-stay', { title: string; hint: string }>,
  thanks: {
    title: 'お越しいただきありがとうございました',
    hint: 'またのお越しをお待ちしております。',
  },
  interrupted: {
    crashed: {
      title: '申し訳ありません、この画面で不具合が起きました',
      hint: '復旧しました。ルームをもう一度お選びください。',
    },
    slept: {
      title: 'この画面は休止していました',
      hint: 'その間にご参加は終了しました。ルームをもう一度お選びください。',
    },
  } satisfies Record<Interruption, { title: string; hint: string }>,
  /** Without Foyer behind it: main/kiosk/ask-staff-page.ts. */
  askStaff: {
    title: 'スタッフにお声がけください',
    hint: 'この画面にはスタッフの対応が必要です。その間、ほかの画面をご利用ください。',
    byItself: '15分後に自動的にもう一度試します。',
    reference: '照会番号',
  },
  goOn: {
    to: (room: string) => `「${room}」へ進む`,
    as: (name: string) => `${name}さんとして入室します。`,
  },
  placeKept: {
    title: (room: string) => `「${room}」の席を確保しました`,
    hint: '開くと自動的に入室します。この画面の近くでお待ちください。',
    opensIn: (count: number) => `${count < 60 ? seconds(count) : minutes(count)}後に開きます`,
  },
  stillThere: {
    title: 'まだいらっしゃいますか？',
    over: 'まもなくご利用時間が終わります',
    here: 'まだいます',
    seen: 'わかりました',
    secondsLeft: (count: number) => seconds(count),
    overIn: (count: number) => `あと${seconds(count)}でご利用時間が終わります`,
    hints: {
      screen: '続けるには画面に触れてください。触れない場合は、次の方のために画面を消去します。',
      waiting:
        '入室の許可をお待ちいただいています。席を残すには画面に触れてください。触れない場合は、次の方にお譲りします。',
      'not-started':
        'ルームが開くのをお待ちいただいています。席を残すには画面に触れてください。触れない場合は、次の方にお譲りします。',
      untouched: 'ルームに入室中です。続けるには画面に触れてください。触れない場合は退出します。',
      alone: 'ルームにはほかに誰もいません。続けるには画面に触れてください。触れない場合は退出します。',
      'maximum-stay': 'ほかの方もこちらに入りたいとお待ちです。いつでもまたお越しください。',
    } satisfies Record<IdleRule, string>,
  },
  broken: {
    title: 'スタッフにお声がけください',
    hint: 'この画面は再起動が必要です。',
    reload: '再起動する',
  },
};
