// Chinese words about camera, microphone and sound: for visitors before and in the room, and for staff who choose.
import type { DeviceKind, DeviceTrouble, InputKind } from '../../devices.ts';

export const devicesInChinese = {
  /** What a visitor may look at before going in. */
  test: {
    open: '检查摄像头和声音',
    title: '摄像头、麦克风和声音',
    hint: '只有您能看到和听到。不会保留任何内容。',
    close: '完成',
    picture: '摄像头画面',
    starting: '请稍候',
    works: {
      camera: '摄像头工作正常。',
      microphone: '请说句话：听到您的声音时，音量条会动。',
    } satisfies Record<InputKind, string>,
    heard: '我们听到您了。',
    level: '听到的音量',
    play: '播放声音',
    played: '您应该听到了两个音。如果没有，请调高音量或戴上耳机。',
    notPlayed: '目前没有声音。您仍然可以进入。',
  },
  /** Why one cannot be used; the way in is open in every case. */
  trouble: {
    camera: {
      missing: '这里没有摄像头。您可以不用摄像头进入。',
      busy: '摄像头正在别处使用。您可以不用摄像头进入。',
      refused: '这里的摄像头已关闭。您可以不用摄像头进入。',
      failed: '摄像头无法启动。您可以不用摄像头进入。',
    },
    microphone: {
      missing: '这里没有麦克风。您可以进入并收听。',
      busy: '麦克风正在别处使用。您可以进入并收听。',
      refused: '这里的麦克风已关闭。您可以进入并收听。',
      failed: '麦克风无法启动。您可以进入并收听。',
    },
  } satisfies Record<InputKind, Record<DeviceTrouble, string>>,
  inRoom: {
    without: {
      camera: '摄像头无法使用。您能看到和听到其他人',
      microphone: '麦克风无法使用。您能听到其他人，并可在聊天中输入文字',
    } satisfies Record<InputKind, string>,
    /** Where the venue has no words of its own about sound. */
    sound: '声音太大或太小？请在耳机或扬声器上调节音量',
  },
  staff: {
    title: '音视频设备',
    hint: '这台设备的摄像头、麦克风和扬声器。只有测试时摄像头才会开启。',
    start: '立即测试',
    stop: '停止测试',
    kinds: { camera: '摄像头', microphone: '麦克风', speaker: '扬声器' } satisfies Record<DeviceKind, string>,
    systemDefault: '系统默认',
    /** Chosen, and not there at the moment. */
    absent: (label: string) => `${label} – 不在`,
    missing: (kinds: string) => `目前不在：${kinds}。恢复之前，访客使用系统默认的。`,
    keep: '在这台设备上使用',
    kept: '下一位访客将使用这些。重新启动或拔下再插上后，会按名称重新找到。',
    notKept: '下一位访客将使用这些，但无法为下次启动保存。请告诉 IT。',
    /** By a policy. */
    locked: (kinds: string) => `由 IT 指定：${kinds}。无法在此更改。`,
    byVisitor: '访客在 Zoom 自带菜单中的选择只对其本次访问有效。',
  },
};
