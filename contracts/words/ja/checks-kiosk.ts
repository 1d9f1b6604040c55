// Japanese words for the checks of the kiosk: a name, and for each finding one sentence that says what to do. For staff
// and IT; a finding without a sentence does not compile.
import type { Finding, KioskCheckId } from '../../check.ts';
import type { CheckWords } from '../check-words.ts';

export const NOT_SEEN = {
  'not-seen': '時間内に確認できませんでした。もう一度チェックを実行してください。',
} as const;

export const kioskChecks = {
  configuration: {
    name: '設定ファイル',
    findings: {
      sound: '設定ファイルに問題はありません。',
      broken: '設定ファイルを直してください。このままでは端末が起動せず、どのルームも確認できませんでした。',
      'others-may-write':
        'インストールされた設定ファイルだけが有効なはずですが、管理者以外も変更できます。理由は横にあります。',
      'remote-stale':
        '端末はサーバーの設定ファイルを使えず、最後に正しかった設定で動いています。理由は横にあります。',
      'last-good':
        '設定ファイルを直してください。それまで端末は最後に正しかった設定で動き、その後の変更は反映されません。',
      ...NOT_SEEN,
    },
  },
  credentials: {
    name: 'SDKの資格情報',
    findings: {
      'from-environment': '環境変数から読み込んでいます。',
      'from-store': 'このパソコンに保存されています。',
      'not-needed': '署名サーバーが署名します。ここにSDKのシークレットは不要です。',
      missing: 'SDKのクライアントIDとシークレットを設定してください。なければ誰も参加できません。',
      ...NOT_SEEN,
    },
  },
  signature: {
    name: '署名',
    findings: {
      sound:
        '各ルームの署名を作成でき、クレームも正しい状態です。キーを受け付けるかどうかはZoomにしか分かりません。',
      unsound: 'IT担当者に伝えてください。これらのルームの署名のクレームが要求と異なります。',
      refused:
        '署名サーバーのルーム一覧と、この端末のトークンまたは証明書を確認してください。これらのルームについて要求どおりに署名しませんでした。',
      'no-answer': '署名サーバーとそこへのネットワークを確認してください。応答がありません。',
      'nothing-to-sign':
        'ルームがないか、署名の手段がありません。設定ファイルとSDKの資格情報を見てください。',
      ...NOT_SEEN,
    },
  },
  clock: {
    name: '時計',
    findings: {
      right: 'このパソコンの時計はZoomの時計と合っています。',
      off: 'このパソコンの時計をタイムサーバーで合わせてください。Zoomに時刻を問い合わせられる間は、Foyerが署名を補正します。',
      'far-off':
        'このパソコンの時計を今すぐタイムサーバーで合わせてください。署名は補正されますが、証明書、開場時刻、ジャーナルの時刻はこの時計に従います。',
      unmeasured: 'Zoomに時刻を問い合わせられませんでした。ネットワークと、時計を手作業で確認してください。',
      ...NOT_SEEN,
    },
  },
  'zoom-reachable': {
    name: 'Zoomへのネットワーク',
    findings: {
      reached:
        'Zoomから応答があります。参加時にZoomが示す*.zoom.us配下のホストとUDPは、手作業のテスト参加でしか確かめられません。',
      unreached:
        'これらのホスト、*.zoom.usのTCP 443、ZoomのUDPポートについて、ファイアウォールまたはプロキシを開けてください。',
      ...NOT_SEEN,
    },
  },
  account: {
    name: 'Zoomアカウント',
    findings: {
      works:
        'ZoomのREST APIから応答があります。来場者の登録、ルームの作成、レポートの閲覧の権限は、実際に行わないと確かめられません。',
      'not-configured':
        'Zoomアカウントが設定されていません。パスコードの再取得、ルームの確認、来場者の登録、出席の照合はできません。',
      'needed-by-rooms': '会場のZoomアカウントを設定してください。なければこれらのルームには誰も入れません。',
      refused:
        'Server-to-ServerアプリのアカウントID、クライアントID、シークレットと、アプリが有効かを確認してください。Zoomが拒否しています。',
      'scopes-missing':
        'これらのスコープをMarketplaceでServer-to-Serverアプリに加え、もう一度有効にしてください。',
      'no-answer':
        '1分後にもう一度チェックを実行してください。ZoomのREST APIが一部の問い合わせに正しく応答しませんでした。',
      ...NOT_SEEN,
    },
  },
  'sdk-version': {
    name: 'SDKのバージョン',
    findings: {
      fine: 'Zoomの公開方針では、このSDKはその日にサポートされています。ここに示す日から最低バージョンが上がる可能性があります。',
      'raises-before':
        'ここに示す日までにFoyerを更新してください。その日からZoomがこのSDKを拒否する可能性があります。次の最低バージョンは3か月前にZoomが発表します。',
      unlisted:
        'FoyerにはこのSDKの公開日が分かりません。Zoomの四半期ごとの最低バージョンと手作業で比べてください。',
      ...NOT_SEEN,
    },
  },
  assets: {
    name: 'SDKのファイル',
    findings: {
      whole: 'SDKのファイルはすべてそろい、サイズも合っています。',
      unlisted:
        '参加に失敗する場合は、Foyerを再インストールしてください。SDKのファイル一覧がなく、照合できませんでした。',
      incomplete: 'Foyerを再インストールしてください。SDKのファイルが足りないか、壊れています。',
      ...NOT_SEEN,
    },
  },
  camera: {
    name: 'カメラ',
    findings: {
      there: 'カメラがあります。',
      none: 'カメラを接続してください。来場者は参加できますが、姿が映りません。',
      unlisted: 'ここからは機器を一覧できません。動作中の端末のスタッフ画面を見てください。',
      ...NOT_SEEN,
    },
  },
  microphone: {
    name: 'マイク',
    findings: {
      there: 'マイクがあります。',
      none: 'マイクを接続してください。来場者は参加できますが、声が届きません。',
      unlisted: 'ここからは機器を一覧できません。動作中の端末のスタッフ画面を見てください。',
      ...NOT_SEEN,
    },
  },
  'chosen-devices': {
    name: '選択した機器',
    findings: {
      'none-chosen': '選択されていません。来場者はシステムの機器を使います。',
      there: 'この端末用に選択したカメラ、マイク、スピーカーがあります。',
      missing:
        'ここに示すものを接続するか、「機器」で別のものを選んでください。その間、来場者はシステムの機器を使います。',
      'not-looked':
        '動作中の端末のスタッフ画面で機器をテストしてください。起動してから、選択した機器をまだ確認していません。',
      ...NOT_SEEN,
    },
  },
  'journal-disk': {
    name: 'ジャーナルのディスク',
    findings: {
      ready: 'ジャーナルに書き込めます。',
      'nearly-full': 'ジャーナルのディスクの空きを増やしてください。',
      full: 'ジャーナルのディスクを今すぐ空けてください。まもなく訪問が記録されなくなります。',
      unwritable:
        'Foyerを動かすユーザーにジャーナルのフォルダーの書き込み権限を与えるか、ディスクを修復してください。',
      held: 'ディスクを修復するか、このジャーナルに書き込んでいる別のFoyerを終了してください。これらの記録はメモリにしかありません。',
      ...NOT_SEEN,
    },
  },
  updates: {
    name: 'アップデート',
    findings: {
      off: 'Foyerは自動では更新されません。設定ファイルで求められていません。',
      'left-to-it':
        'アップデートはIT担当に任されています。このインストールは、導入されたときと同じ方法で更新されます。',
      none: 'ここでは新しいバージョンは知られていません。',
      held: '新しいバージョンがあります。イベント、凍結日、または端末を使用中の人がいるため、今は取り込みません。',
      ready: '新しいバージョンをダウンロード済みです。時間になり、誰もいなければインストールされます。',
      failed:
        'ログを確認し、イベントに必要ならこの端末を手動で更新してください。今のバージョンのまま動き続けます。',
      ...NOT_SEEN,
    },
  },
  signer: {
    name: '署名サーバー',
    findings: {
      'not-used': 'この端末が自分で署名します。',
      strict: 'ホストにも、ルームでないミーティングにも署名しません。',
      'signs-hosts':
        '署名サーバーにロール1を拒否させてください。接続できる人は誰でもホストとしてルームに入れます。',
      'signs-unlisted': '署名サーバーにルーム一覧を与えてください。どのミーティングにも署名しています。',
      'signs-anything':
        '署名サーバーをネットワークから外してください。どのミーティングにも、ホストにも署名しています。',
      'no-answer':
        '署名サーバーが拒否すべきものを拒否するか、確認できませんでした。署名サーバーらしい応答がありません。',
      unproven:
        '署名サーバーが拒否すべきものを拒否するか、確認できませんでした。設定ファイルのルームも拒否しました。',
      ...NOT_SEEN,
    },
  },
  'starts-with-machine': {
    name: 'パソコンと同時に起動',
    findings: {
      registered: 'ユーザーがサインインすると、Foyerが起動します。',
      'not-wanted': 'Foyerは手動で、またはIT担当者の設定によって起動します。',
      missing:
        'ここでサインインするユーザーで、Foyerを一度起動してください。システムの登録がないか、別の場所を指しているか、無効になっています。それでも変わらない場合は、システムが拒否しています。',
      ...NOT_SEEN,
    },
  },
} as const satisfies { readonly [Id in KioskCheckId]: CheckWords<Finding<Id>> };
