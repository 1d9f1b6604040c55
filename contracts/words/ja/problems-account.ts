// Japanese words for what main asks the venue's own servers: its Zoom account by REST, its signing server; and for the
// staff screen's own door.
import type { ProblemCode } from '../../problem.ts';
import type { ProblemWords } from '../problem-words.ts';

const HELP = {
  title: 'このルームには先にスタッフの対応が必要です',
  visitor: 'スタッフにお声がけください。お客様の操作に問題はありません。',
} as const;

const SOON = {
  title: 'ただいまルームから応答がありません',
  visitor: 'まもなく戻る見込みです。このままお待ちください。',
} as const;

export const accountProblems = {
  'account-missing': {
    ...HELP,
    staff: 'このルームにはこの端末に会場のZoomアカウントが必要なことを、IT担当者に伝えてください。',
    it: 'このルームの入室方法にはZoomのREST APIが必要です。FOYER_ACCOUNT_ID、FOYER_ACCOUNT_CLIENT_ID、FOYER_ACCOUNT_CLIENT_SECRETを設定するか、一度保存してください。',
  },
  'account-refused': {
    ...HELP,
    staff: 'Zoomが会場のアカウントの資格情報を受け付けないことを、IT担当者に伝えてください。',
    it: 'Server-to-ServerアプリのアカウントID、クライアントID、シークレットのいずれかが誤っているか、アプリがMarketplaceで無効化されています。',
  },
  'account-scope-missing': {
    ...HELP,
    staff: '会場のZoomアプリに権限が足りないことを、IT担当者に伝えてください。権限の名前は下にあります。',
    it: 'ここに示すスコープをMarketplaceでServer-to-Serverアプリに加え、もう一度有効にしてください。',
  },
  'account-unreachable': {
    ...SOON,
    staff:
      '下に番号があれば、少し待ってください。Zoomの障害です。番号がなければ、このパソコンのネットワークを確認してください。',
    it: '詳細にHTTPの番号があれば、Zoom側の障害です。status.zoom.usを見てください。番号がなければ応答がありません。api.zoom.us（api.zoomgov.com）のTCP 443について、ネットワークとファイアウォールを確認してください。',
  },
  'account-throttled': {
    ...SOON,
    visitor: '数分かかることがあります。このままお待ちいただくか、スタッフにお声がけください。',
    staff:
      '来場者を一人ずつ案内してください。Zoomが呼び出しを減らすよう求めています。下に時刻があれば、少なくともその時刻まで続きます。',
    it: 'ZoomのREST APIが429を返しました。アカウント全体または1日のレート制限です。FoyerはZoomの示す時間（最長5分）待ち、その後1回だけ問い合わせます。',
  },
  'account-answer-wrong': {
    ...HELP,
    staff: 'Zoomの応答をFoyerが理解できないことを、IT担当者に伝えてください。番号は下にあります。',
    it: 'REST APIが呼び出しを拒否したか、文書と異なる形で応答しました。パスと番号はログにあります。',
  },
  'registration-pending': {
    title: '先にホストの承認が必要です',
    visitor: 'ご登録はホストに届いています。スタッフにお声がけください。',
    staff: '登録者を承認するか、ルームを自動承認に切り替えるよう、ホストに頼んでください。',
    it: 'ミーティングの承認方法が手動です。人が承認するまで、Zoomはトークンを出しません。',
  },
  'kiosk-user-is-host': {
    ...HELP,
    staff: 'このルームのZoomユーザーがホストでもあることを、IT担当者に伝えてください。',
    it: '"signedInAs"がホストまたは代替ホストになっています。来場者全員がホストになってしまいます。別のZoomユーザーを指定してください。',
  },
  'kiosk-user-unknown': {
    ...HELP,
    staff: 'このルームのZoomユーザーをZoomが知らないことを、IT担当者に伝えてください。',
    it: '"signedInAs"のユーザーが会場のZoomアカウントに存在しません。"userId"を直すか、そこにユーザーを追加してください。',
  },
  'signer-unreachable': {
    ...SOON,
    staff:
      '下に番号がなければ、このパソコンのネットワークを確認してください。続くようなら、IT担当者に伝えてください。',
    it: '詳細にHTTPの番号があれば、署名サーバー（設定ファイルの"signer"）の不具合です。番号がなければ、時間内に応答がなかったか、証明書が信頼されていません。',
  },
  'signer-refused': {
    ...HELP,
    staff: '署名サーバーがこの端末またはルームに対応していないことを、IT担当者に伝えてください。',
    it: '署名サーバーが拒否しました。端末のトークンまたは証明書と、サーバーのルーム一覧を確認してください。',
  },
  'signer-answer-wrong': {
    ...HELP,
    staff: '署名サーバーの応答が使えないことを、IT担当者に伝えてください。',
    it: '署名のクレーム（番号、ロール0、時刻）が要求と合っていません。どのクレームかは詳細にあります。',
  },
  'staff-locked': {
    title: 'スタッフ画面はロックされています',
    visitor: '前の画面にお戻りください。',
    staff: 'もう一度PINを入力してください。',
    it: 'スタッフ画面は数分後に自動的にロックされます。',
  },
  'staff-pin-missing': {
    title: 'スタッフ用PINがまだありません',
    visitor: '前の画面にお戻りください。',
    staff: 'IT担当者にPINを頼んでください。',
    it: '"foyer pin"を実行し、出力を設定ファイルに"staff": { "pinHash": … }として入れてください。',
  },
  'staff-pin-wrong': {
    title: 'PINが正しくありません',
    visitor: '前の画面にお戻りください。',
    staff: 'もう一度入力してください。',
    it: 'PINが"staff.pinHash"と一致しません。',
  },
  'staff-pin-wait': {
    title: '次のPINまでお待ちください',
    visitor: '前の画面にお戻りください。',
    staff: '画面に示された時間だけ待ち、もう一度PINを入力してください。',
    it: 'PINを間違えるたびに次の入力までの待ち時間が延びます。最長5分です。',
  },
} as const satisfies Partial<Record<ProblemCode, ProblemWords>>;
