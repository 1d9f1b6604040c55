// Japanese words for set-up on a single machine, as whoever has just installed Foyer reads them.
import type { LinkMistake } from '../../join-link.ts';

export const firstRunInJapanese = {
  step: (at: number, of: number) => `ステップ ${at}／${of}`,
  back: '戻る',
  paste: '貼り付け',
  venue: {
    label: '会場の名前は何ですか',
    hint: '来場者が最初の画面で読みます。',
    empty: '名前を入力してください。',
  },
  pin: {
    hint: 'スタッフはPINでスタッフ画面を開きます。最初の画面の時計を3秒間長押しするか、Ctrl+Alt+Sを押してください。',
    chosen: 'PINが決まりました',
    another: '別のPINにする',
  },
  credentials: {
    title: 'Zoomの鍵',
    hint: 'marketplace.zoom.usでMeeting SDKのアプリを作り、クライアントIDとクライアントシークレットをコピーしてください。これがないと誰も参加できません。',
    clientId: 'クライアントID',
    clientSecret: 'クライアントシークレット',
    unusable: 'この値は使えません。余分な文字を含めず、全体をもう一度コピーしてください。',
    others: '別のものを入力する',
    'no-encryption':
      'このパソコンでは秘密の情報を暗号化できません。暗号化せずに保存すると、このユーザーのファイルを読める人は誰でも読めます。',
    plainText: '暗号化せずにこのパソコンに保存する',
    'encryption-failed':
      'オペレーティングシステムが暗号化を拒否しました。キーストアのロックを解除して、もう一度進んでください。',
    'store-unwritable': '保存できませんでした。Foyerのデータフォルダーに書き込めるようにする必要があります。',
  },
  room: {
    title: (at: number) => `ルーム${at}`,
    link: 'Zoomのリンクまたはミーティング番号',
    linkHint: '招待状から貼り付けてください。',
    withPasscode: (number: string) => `ミーティング${number}、パスコードあり`,
    withoutPasscode: (number: string) => `ミーティング${number}、パスコードなし`,
    name: '来場者に見える名前',
    nameHint: '例：開会の基調講演。',
    passcode: 'パスコード',
    passcodeHint: '招待状のとおりに入力してください。なければ空のままにします。',
    another: 'ルームを追加する',
    remove: 'このルームを外す',
    mistakes: {
      empty: 'リンクを貼り付けるか、番号を入力してください。',
      unreadable: '参加者用のZoomのリンクでも、ミーティング番号でもありません。',
      digits: 'ミーティング番号は9～12桁の数字です。',
      'not-zoom': 'このリンクはZoomのものではありません。',
      personal:
        'パーソナルリンクには番号が含まれていません。ブラウザーで開いて、ミーティング番号をコピーしてください。',
      host: 'これはホストが開始するためのリンクです。参加者用のリンクを使ってください。',
      registration: 'このリンクは登録ページにつながります。登録後に届くリンクか、番号を使ってください。',
      'long-passcode':
        'このリンクのパスコードは端末には長すぎます。ルームのパスコードを下に入力してください。',
    } satisfies Record<LinkMistake | 'empty', string>,
  },
  check: {
    title: 'うまく動くでしょうか',
    hint: 'Foyerがこのパソコンとルームを確認します。ルームには入りません。緑でないものには、何をすればよいかが書かれています。そのまま進むこともできます。',
    failed: '確認できませんでした。戻ってすべて入力されているか確かめるか、もう一度確認してください。',
  },
  ready: {
    title: '準備ができました',
    hint: 'Foyerが来場者に見えるとおりに開きます。開場の前に、各ルームに一度ご自分で入ってみてください。',
    window: 'ウィンドウで',
    fill: '画面全体に表示してロックする',
    open: 'Foyerを開く',
    failures: {
      missing: 'まだ足りないか、正しくないものがあります。戻って各ステップを確かめてください。',
      exists: '設定ファイルがすでにあります。それを使うには、Foyerを再起動してください。',
      unwritable:
        '設定ファイルを書き込めませんでした。Foyerのデータフォルダーに書き込めるようにする必要があります。',
    },
  },
};
