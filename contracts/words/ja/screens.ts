// Japanese, screen by screen. A sentence with a value in it is a function, so that a language may put it anywhere.
import type { EndedWhy } from '../../visit.ts';

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
  rooms: {
    title: 'ルームをお選びください',
    welcome: 'ようこそ',
    now: '受付中',
    later: 'このあと',
    enter: '入る',
    opensAt: (time: string) => `${time}に開きます`,
    opensOn: (day: string, time: string) => `${day} ${time}に開きます`,
    fromTo: (start: string, end: string) => `${start}～${end}`,
    from: (start: string) => `${start}から`,
    until: (end: string) => `${end}まで`,
    nothingNow: 'ただいま開いているルームはありません。次のルームは下にあります。',
    nothingLeft: '本日のルームはすべて終了しました。お越しいただきありがとうございました。',
    staffNotice: 'スタッフへ',
    dayAndTime: (day: string, time: string) => `${day} ${time}`,
    incident: (since: string, visits: number, rooms: number, codes: string) =>
      `${since}から来場者が入室できていません – ${counted(visits, rooms, codes)}。詳しくはスタッフ画面へ`,
    incidentRefused: (since: string, visits: number, rooms: number, codes: string) =>
      `${since}からZoomが来場者の入室を拒否しています – ${counted(visits, rooms, codes)}。詳しくはスタッフ画面へ`,
  },
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
  } satisfies Record<EndedWhy, { title: string; hint: string }>,
  thanks: {
    title: 'お越しいただきありがとうございました',
    hint: 'またのお越しをお待ちしております。',
  },
  broken: {
    title: 'スタッフにお声がけください',
    hint: 'この画面は再起動が必要です。',
    reload: '再起動する',
  },
};
