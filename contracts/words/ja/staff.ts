// Japanese words of the staff screen. Staff are addressed as people who can act; numbers and Zoom's own words are fine
// here. What a problem is and what to do about it is in problems*.ts, what a check found in checks.ts.
import type { Cure } from '../../problem.ts';
import type { CheckLevel } from '../../check.ts';
import type { Entry } from '../../room.ts';

/** Whole seconds, in the one or two largest units. Japanese has one form for every number. */
function duration(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  if (minutes < 1) return '1分未満';
  if (minutes < 60) return `${minutes}分`;
  const hours = `${Math.floor(minutes / 60)}時間`;
  return minutes % 60 === 0 ? hours : `${hours}${minutes % 60}分`;
}

export const staffInJapanese = {
  title: 'スタッフ用',
  close: '閉じる',
  locksIn: (seconds: number) => (seconds < 60 ? `${seconds}秒後にロック` : `${duration(seconds)}後にロック`),
  working: '少々お待ちください',
  forIt: 'IT担当者へ',
  pin: {
    title: 'スタッフ用PIN',
    hint: 'この端末のPINを入力してください。',
    typed: (digits: number) => `${digits}桁入力済み`,
    pad: 'テンキー',
    erase: '削除',
    unlock: '開く',
    checking: 'PINを確認しています',
    left: (tries: number) => `あと${tries}回で一時停止します。`,
    wait: (seconds: number) => `${seconds}秒後に次のPINを入力できます。`,
  },
  account: {
    /** Where the venue has no Zoom account on this kiosk, which is no fault. */
    missing:
      'この端末には会場のZoomアカウントが設定されていません。名前だけで入れるルームは通常どおり動きますが、パスコードの照会とここからのルーム作成はできません。',
  },
  sections: {
    label: 'セクション',
    incidents: '障害',
    check: 'チェック',
    rooms: 'ルーム',
    'new-room': '新規ルーム',
    evidence: '証跡',
  },
  entry: {
    open: '名前のみ',
    registered: 'Foyerが登録',
    invited: '招待された方のみ',
    'signed-in': '会場のZoomユーザーとして',
  } satisfies Record<Entry, string>,
  incidents: {
    title: '障害',
    hint: '複数の来場者に同時に起きたことです。数える必要はありません。',
    none: '報告はありません',
    noneHint: '複数の来場者に共通する問題はありません。起きた場合は、ここに一度だけ表示されます。',
    open: '継続中',
    over: '終了',
    now: '発生中',
    before: '終了したもの',
    since: '開始',
    until: '終了',
    lasted: duration,
    hit: '影響',
    hitCount: (visits: number, refusals: number) => `訪問${visits}件、拒否${refusals}件`,
    rooms: 'ルーム',
    codes: 'Zoomの回答',
    noCode: '番号なし',
    tried: 'Foyerの対応',
    triedNothing: 'なし：これらのルームで許される別の方法はありません',
    helped: '効果あり',
    helpedNot: '効果なし',
    cures: {
      'correct-clock': 'Zoomの時計による新しい署名',
      'read-passcode': 'Zoomから読み直したパスコード',
      'other-entry': 'ルームが許す別の入室方法',
      overflow: '満員時のルーム',
    } satisfies Record<Cure, string>,
    works: '使えるもの',
    worksNothing: 'まだ確認できたものはありません',
    worksIn: (room: string, entry: string) => `${room}：${entry}`,
    toDo: '対応方法',
  },
  check: {
    title: 'チェック',
    hint: '開場前に整っているべきことをすべて確認します。ルームには入りません。',
    all: '今すべて確認',
    one: '今確認',
    again: 'もう一度確認',
    looking: '確認中',
    kiosk: 'この端末',
    notYet: '未確認',
    at: (time: string) => `${time}に確認`,
    levels: {
      green: '良好',
      amber: '要確認',
      red: '至急対応',
      unknown: '不明',
    } satisfies Record<CheckLevel, string>,
  },
  rooms: {
    title: 'ルーム',
    hint: '自分で入室して、ルームが使えることを確かめます。提案された名前のままにすると、ホストにテストだと分かります。',
    test: 'このルームを試す',
    attendance: '来場者の一覧',
    hideAttendance: '一覧を隠す',
    passcode: '新しいパスコードを入力',
    passcodeLabel: 'ホストから伝えられたパスコード',
    passcodeHint: 'ZoomがFoyerにパスコードを知らせるか、Foyerを再起動するまで有効です。',
    passcodeEmpty: 'パスコードを入力してください。',
    keep: 'このパスコードを使う',
    kept: '次の来場者から新しいパスコードを使います。',
    attendanceSpan: '直近24時間のものです。それ以前は「foyer attendance」で見られます。',
    nobody: 'いません。',
    rehearsal: 'リハーサル',
    columns: {
      name: '名前',
      entry: '入室方法',
      came: '来場',
      joined: '入室',
      left: '退室',
      outcome: '終わり方',
    },
    outcomes: {
      left: '退出',
      ended: 'ルーム終了',
      'gave-up': 'あきらめた',
      abandoned: '画面の再起動',
      quit: 'Foyerの終了',
    },
  },
  newRoom: {
    title: '新規ルーム',
    hint: 'Zoomに専用のパスコード付きミーティングを作り、内容を読み戻します。ホストは会場のZoomアプリの所有者です。',
    topic: 'ルームの名前は？',
    topicHint: 'IT担当者がルームを設定ファイルに入れてFoyerを再起動すると、来場者に表示されます。',
    topicEmpty: 'ルームの名前を入力してください。',
    start: '開始',
    now: '今すぐ',
    earlier: '15分早く',
    later: '15分遅く',
    nextDay: '1日後',
    length: '長さ',
    minutes: (minutes: number) => `${minutes}分`,
    shorter: '15分短く',
    longer: '15分長く',
    waitingRoom: '待機室',
    withoutWaitingRoom: 'なし（すぐに入室）',
    withWaitingRoom: 'あり（ホストが入室を許可）',
    create: 'このルームを作る',
    made: 'ルームを作りました',
    number: 'ミーティング番号',
    passcode: 'パスコード',
    noPasscode: 'なし',
    link: 'リンク',
    differences: 'Zoomで一部が要求どおりになりませんでした',
    unread: {
      'passcode-rules':
        'Zoomからパスコードの規則が得られませんでした。このパスコードはFoyerの規則に従っています。',
      room: 'ルームを読み戻せませんでした。これは作成時のZoomの応答です。',
    },
    asked: '要求',
    got: '結果',
    venueFile: '設定ファイルの「rooms」に入れる内容',
    notShownYet: 'IT担当者がこの行を設定ファイルに入れてFoyerを再起動すると、来場者に表示されます。',
    another: 'もう一つ作る',
  },
  evidence: {
    title: '証跡',
    hint: '名前、番号、パスコードを含まない拒否の報告書です。サポートへの問い合わせに使います。',
    since: 'いつから？',
    hours: (hours: number) =>
      hours === 1 ? '直近1時間' : hours % 24 === 0 ? `直近${hours / 24}日間` : `直近${hours}時間`,
    lastDay: '直近24時間',
    saved: '保存先',
    notSaved: 'このパソコンに保存できませんでした。IT担当者に伝え、ここからコピーしてください。',
    text: '報告書',
  },
};
