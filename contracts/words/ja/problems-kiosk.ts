// Japanese words for troubles on the way to Zoom, with this kiosk's right to join, and in Foyer itself.
import type { ProblemCode } from '../../problem.ts';
import type { ProblemWords } from '../problem-words.ts';

const NEEDS_HELP = {
  title: 'この画面にはスタッフの対応が必要です',
  visitor: '別の画面をお使いいただくか、スタッフにお声がけください。',
} as const;

export const kioskProblems = {
  'signature-expired': {
    ...NEEDS_HELP,
    staff: 'この画面の時刻をお手元の時計と比べてください。違っていれば、IT担当者に伝えてください。',
    it: '新しい署名でZoom 3705：このパソコンの時計がずれています。時刻同期を直してください。',
  },
  'signature-refused': {
    ...NEEDS_HELP,
    staff: 'Zoomがこの端末の署名を受け付けないことを、IT担当者に伝えてください。',
    it: 'Zoom 3712：シークレットがキーと合っていないか、アプリの設定でEmbedの「Meeting SDK」がオフです。',
  },
  'credentials-refused': {
    ...NEEDS_HELP,
    staff: 'Zoomがこの端末の資格情報を受け付けないことを、IT担当者に伝えてください。',
    it: 'Zoom 3704、3710、3713：クライアントIDが誤っているか、もう一方のクラウドのものか、アプリが無効化されています。',
  },
  'join-request-wrong': {
    ...NEEDS_HELP,
    staff: 'Foyerを再起動してください。また起きたら、下のコードをIT担当者に伝えてください。',
    it: 'Zoom 2、3、3003、3010、3708、3715、4003、5012、5013：参加の要求の形がZoomに受け入れられませんでした。Foyerの不具合です。',
  },
  'sdk-too-old': {
    ...NEEDS_HELP,
    staff: 'すべての端末でFoyerの更新が必要なことを、IT担当者に伝えてください。',
    it: 'Zoom 10000：この版のMeeting SDKは、四半期ごとに上がるZoomの最低バージョンを下回っています。',
  },
  'browser-unfit': {
    ...NEEDS_HELP,
    staff: 'このパソコンを再起動してください。また起きたら、IT担当者に伝えてください。',
    it: 'Zoom 5000、3635：WebAssemblyまたはメディア機器が使えません。グラフィックドライバー、セキュリティソフト、Foyerのファイルがそろっているかを確認してください。',
  },
  'zoom-unreachable': {
    title: 'ただいまルームに接続できません',
    visitor: 'まもなくつながる見込みです。このままお待ちください。',
    staff:
      'このパソコンのネットワークケーブルまたはWi-Fiを確認してください。ほかの画面でも起きていれば、IT担当者に伝えてください。',
    it: 'Zoomから有効な応答がありません（3621または-3000）。ネットワーク、プロキシ、ファイアウォールで*.zoom.usのTCP 443を確認してください。',
  },
  'zoom-error': {
    title: 'ただいまルームから応答がありません',
    visitor: 'まもなく戻る見込みです。このままお待ちください。',
    staff: '数分待ってください。続くようなら、status.zoom.usを見て、IT担当者に伝えてください。',
    it: 'Zoom 1、403、3622、4009：Zoom側の障害か、アカウントが無効です。',
  },
  'zoom-throttling': {
    title: 'ただいま大勢の方が入室しています',
    visitor: 'このままお待ちください。まもなくご案内します。',
    staff: '数分間、来場者を一人ずつ順に案内してください。',
    it: 'Zoom 3633：およそ10秒以内に参加が続きすぎています。Foyerは待ってからもう一度試します。',
  },
  'zoom-wants-captcha': {
    title: '一度に大勢の方が入室しています',
    visitor: 'スタッフにお声がけいただくか、数分後にもう一度お越しください。',
    staff: 'このホールからは10分間どなたも通さず、その後は一人ずつ順に案内してください。',
    it: 'Zoom 3634：1つのグローバルアドレスからの参加が多すぎ、Zoomがキャプチャを求めています。端末の時間をずらすか、グローバルアドレスを複数割り当ててください。',
  },
  'join-timed-out': {
    title: 'いつもより時間がかかっています',
    visitor: 'もう一度試しています。このままお待ちください。',
    staff: 'ほかの画面でもネットワークが遅いか確認してください。遅ければ、IT担当者に伝えてください。',
    it: '時間内にミーティングページの準備ができなかったか、Zoomが参加に応答しませんでした。ネットワークとこのパソコンの負荷を確認してください。',
  },
  'connection-lost': {
    title: '接続が途切れました',
    visitor: 'ルームへお戻しします。このままお待ちください。',
    staff: 'このパソコンのネットワークケーブルまたはWi-Fiを確認してください。',
    it: 'Zoom 4000、4001、または閉じたソケット：Zoomへの回線が切れ、修復できませんでした。',
  },
  'meeting-page-hung': {
    title: 'ルームの映像が止まりました',
    visitor: 'もう一度お入りください。すぐに済みます。',
    staff: 'この画面でよく起きる場合は、パソコンを再起動し、IT担当者に伝えてください。',
    it: 'ミーティングページが生存確認に応答しませんでした。固まっているか、プロセスが終了しています。このパソコンの負荷、メモリ、グラフィックドライバーを確認してください。',
  },
  'meeting-page-gone': {
    title: 'ルームが中断されました',
    visitor: 'もう一度お入りください。すぐに済みます。',
    staff: 'この画面でよく起きる場合は、パソコンを再起動し、IT担当者に伝えてください。',
    it: 'ミーティングページがひとりでに別のアドレスへ移りました。時刻はジャーナルにあります。Foyerの開発元に知らせてください。',
  },
  'refused-unknown': {
    title: 'ご案内できませんでした',
    visitor: 'もう一度お試しいただくか、スタッフにお声がけください。',
    staff: 'もう一度試してください。また起きたら、下のコードを控えてIT担当者に伝えてください。',
    it: 'Foyerにない番号でZoomが拒否しました（200の場合は理由なし）。番号をZoomとジャーナルで調べてください。',
  },
  'journal-unwritable': {
    ...NEEDS_HELP,
    staff: 'この端末が記録を残せないことを、IT担当者に伝えてください。来場者の入室はできます。',
    it: 'ジャーナルのフォルダーに書き込めません。空き容量と権限を確認してください。',
  },
  'no-visit': {
    title: 'もう一度最初からお願いします',
    visitor: 'ルームをもう一度お選びください。',
    staff: 'この画面でよく起きる場合は、Foyerを再起動し、IT担当者に伝えてください。',
    it: '画面が、Foyerがすでに終えた訪問を指定しました。',
  },
  'sender-not-trusted': {
    ...NEEDS_HELP,
    staff: 'Foyerを再起動し、すぐにIT担当者に伝えてください。',
    it: 'Foyerのものではないページからの要求を拒否しました。そのアドレスはログにあります。',
  },
  'bad-request': {
    ...NEEDS_HELP,
    staff: 'Foyerを再起動してください。また起きたら、IT担当者に伝えてください。',
    it: '画面が、取り決めにないものを送りました。Foyerの不具合です。チャネルはログにあります。',
  },
  internal: {
    ...NEEDS_HELP,
    staff: 'Foyerを再起動してください。また起きたら、IT担当者に伝えてください。',
    it: 'Foyerの予期しない不具合です。ログに同じ時刻の行があります。',
  },
} as const satisfies Partial<Record<ProblemCode, ProblemWords>>;
