// Japanese words round the lock of a kiosk: its first start, and what staff see of its settings and do with it.
import type { KioskView, SettingOrigin } from '../../staff.ts';
import type { PinMistake } from '../../staff-pin.ts';

export const kioskInJapanese = {
  setUp: {
    title: 'スタッフ用のPINを決めてください',
    hint: 'この画面はロックされた端末になります。スタッフはPINでスタッフ画面を開き、端末のロックを解いて離れます。時計を3秒間長押しするか、Ctrl+Alt+Sを押してください。',
    length: '6～12桁の数字です。来場者に見えない場所に控えてください。',
    againTitle: 'PINをもう一度入力してください',
    next: '次へ',
    finish: 'この端末をロックする',
    startOver: '最初からやり直す',
    keeping: 'PINを保存しています',
    differs: '二つのPINが一致しません。もう一度決めてください。',
    notKept:
      'このパソコンにPINを保存できませんでした。Foyerのデータフォルダーに書き込めるようにする必要があると、IT担当者に伝えてください。',
    mistakes: {
      digits: 'PINに使えるのは数字だけです。',
      short: 'PINは6桁以上にしてください。',
      long: 'PINは12桁までです。',
      easy: 'このPINは、誰もが最初に試すものの一つです。別のPINにしてください。',
    } satisfies Record<PinMistake, string>,
  },
  settings: {
    title: '設定',
    hint: 'この端末の設定と、その出どころです。変更するには、設定ファイルを変更してFoyerを再起動してください。',
    columns: { name: '設定', value: '値', origin: '出どころ' },
    look: 'もう一度見る',
    kept: '保存済み',
    notKept: '未保存',
    unset: '未設定',
    origins: {
      default: 'Foyerの既定値',
      'venue-file': '設定ファイル',
      environment: '環境',
      'command-line': 'コマンドライン',
      machine: 'このパソコン',
      remote: 'サーバーの設定ファイル',
      policy: 'ポリシー（ロック）',
    } satisfies Record<SettingOrigin, string>,
  },
  control: {
    title: '端末',
    hint: '進行中の訪問は、先に終了して記録します。',
    states: {
      windowed: '通常のウィンドウで、ロックされた端末ではありません。設定ファイルでそう決められています。',
      locked: 'この端末はロックされています。',
      unlocked: 'この端末はロックされていません。次の起動時に自動的にロックします。',
    } satisfies Record<KioskView['state'], string>,
    restart: 'Foyerを再起動',
    restartHint: '数秒かかります。端末は電源を入れたときの状態に戻ります。',
    leave: '端末モードを離れる',
    leaveHint: '通常のウィンドウになり、デスクトップを操作できます。',
    quit: 'Foyerを終了',
    quitHint: 'Foyerが終了します。来場者にはデスクトップが見えます。',
    neverLeave: '設定ファイルにより、スタッフはこの端末モードを離れられません。',
    lock: 'もう一度ロックする',
    lockHint: 'ウィンドウが画面全体に広がり、PINがなければ誰も離れられません。',
    sure: 'よろしいですか？',
    yes: 'はい',
    no: 'いいえ',
    going: '少々お待ちください',
  },
};
