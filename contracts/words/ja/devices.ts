// Japanese words about camera, microphone and sound: for visitors before and in the room, and for staff who choose.
import type { DeviceKind, DeviceTrouble, InputKind } from '../../devices.ts';

export const devicesInJapanese = {
  /** What a visitor may look at before going in. */
  test: {
    open: 'カメラと音声を確認',
    title: 'カメラ、マイク、音声',
    hint: 'ご本人にだけ見えて、聞こえます。何も保存されません。',
    close: '完了',
    picture: 'カメラの映像',
    starting: '少々お待ちください',
    works: {
      camera: 'カメラは動いています。',
      microphone: '何か話してみてください。聞こえるとバーが動きます。',
    } satisfies Record<InputKind, string>,
    heard: '聞こえています。',
    level: '聞こえている声の大きさ',
    play: '音を鳴らす',
    played: '音が二つ聞こえたはずです。聞こえない場合は、音量を上げるか、ヘッドホンをお着けください。',
    notPlayed: 'ただいま音が出ません。このままお入りいただけます。',
  },
  /** Why one cannot be used; the way in is open in every case. */
  trouble: {
    camera: {
      missing: 'カメラがありません。カメラなしでお入りいただけます。',
      busy: 'カメラはほかで使用中です。カメラなしでお入りいただけます。',
      refused: 'ここではカメラがオフになっています。カメラなしでお入りいただけます。',
      failed: 'カメラが起動しません。カメラなしでお入りいただけます。',
    },
    microphone: {
      missing: 'マイクがありません。お聞きになるだけでお入りいただけます。',
      busy: 'マイクはほかで使用中です。お聞きになるだけでお入りいただけます。',
      refused: 'ここではマイクがオフになっています。お聞きになるだけでお入りいただけます。',
      failed: 'マイクが起動しません。お聞きになるだけでお入りいただけます。',
    },
  } satisfies Record<InputKind, Record<DeviceTrouble, string>>,
  inRoom: {
    without: {
      camera: 'カメラは使えません。ほかの方の映像と音声はご覧になれます',
      microphone: 'マイクは使えません。ほかの方の声は聞こえ、チャットに書き込めます',
    } satisfies Record<InputKind, string>,
    /** Where the venue has no words of its own about sound. */
    sound: '音が大きすぎる、小さすぎるときは、ヘッドホンかスピーカーで音量を調節してください',
  },
  staff: {
    title: '機器',
    hint: 'この端末のカメラ、マイク、スピーカーです。カメラがオンになるのはテスト中だけです。',
    start: '今すぐテスト',
    stop: 'テストを終える',
    kinds: { camera: 'カメラ', microphone: 'マイク', speaker: 'スピーカー' } satisfies Record<
      DeviceKind,
      string
    >,
    systemDefault: 'システムの機器',
    /** Chosen, and not there at the moment. */
    absent: (label: string) => `${label} – 見つかりません`,
    missing: (kinds: string) =>
      `ただいま見つかりません：${kinds}。戻るまで、来場者はシステムの機器を使います。`,
    keep: 'この端末で使う',
    kept: '次の来場者からこれを使います。再起動したあとや、外したあとも、名前で見つけます。',
    notKept:
      '次の来場者からこれを使いますが、次の起動のために保存できませんでした。IT担当者に伝えてください。',
    /** By a policy. */
    locked: (kinds: string) => `IT担当者が指定：${kinds}。ここでは変更できません。`,
    byVisitor: '来場者がZoomのメニューで選んだものは、その訪問の間だけ有効です。',
  },
};
