// Korean words about camera, microphone and sound: for visitors before and in the room, and for staff who choose.
import type { DeviceKind, DeviceTrouble, InputKind } from '../../devices.ts';

export const devicesInKorean = {
  /** What a visitor may look at before going in. */
  test: {
    open: '카메라와 소리 확인',
    title: '카메라, 마이크, 소리',
    hint: '본인만 보고 들을 수 있습니다. 아무것도 저장되지 않습니다.',
    close: '완료',
    picture: '카메라 화면',
    starting: '잠시만 기다려 주세요',
    works: {
      camera: '카메라가 작동합니다.',
      microphone: '아무 말이나 해 보세요. 들리면 막대가 움직입니다.',
    } satisfies Record<InputKind, string>,
    heard: '잘 들립니다.',
    level: '들리는 목소리의 크기',
    play: '소리 재생',
    played: '두 음이 들렸을 것입니다. 들리지 않았다면 음량을 높이거나 헤드폰을 써 주세요.',
    notPlayed: '지금은 소리가 나지 않습니다. 그래도 들어가실 수 있습니다.',
  },
  /** Why one cannot be used; the way in is open in every case. */
  trouble: {
    camera: {
      missing: '카메라가 없습니다. 카메라 없이 들어가실 수 있습니다.',
      busy: '카메라가 다른 곳에서 사용 중입니다. 카메라 없이 들어가실 수 있습니다.',
      refused: '여기서는 카메라가 꺼져 있습니다. 카메라 없이 들어가실 수 있습니다.',
      failed: '카메라가 시작되지 않습니다. 카메라 없이 들어가실 수 있습니다.',
    },
    microphone: {
      missing: '마이크가 없습니다. 들어가서 들으실 수 있습니다.',
      busy: '마이크가 다른 곳에서 사용 중입니다. 들어가서 들으실 수 있습니다.',
      refused: '여기서는 마이크가 꺼져 있습니다. 들어가서 들으실 수 있습니다.',
      failed: '마이크가 시작되지 않습니다. 들어가서 들으실 수 있습니다.',
    },
  } satisfies Record<InputKind, Record<DeviceTrouble, string>>,
  inRoom: {
    without: {
      camera: '카메라를 쓸 수 없습니다. 다른 사람을 보고 들을 수 있습니다',
      microphone: '마이크를 쓸 수 없습니다. 다른 사람의 말을 듣고 채팅에 쓸 수 있습니다',
    } satisfies Record<InputKind, string>,
    /** Where the venue has no words of its own about sound. */
    sound: '소리가 너무 크거나 작나요? 헤드폰이나 스피커에서 음량을 조절하세요',
  },
  staff: {
    title: '장치',
    hint: '이 키오스크의 카메라, 마이크, 스피커입니다. 카메라는 테스트하는 동안에만 켜집니다.',
    start: '지금 테스트',
    stop: '테스트 중지',
    kinds: { camera: '카메라', microphone: '마이크', speaker: '스피커' } satisfies Record<DeviceKind, string>,
    systemDefault: '시스템의 장치',
    /** Chosen, and not there at the moment. */
    absent: (label: string) => `${label} – 없음`,
    missing: (kinds: string) => `지금 없음: ${kinds}. 다시 연결될 때까지 방문객은 시스템의 장치를 씁니다.`,
    keep: '이 키오스크에서 사용',
    kept: '다음 방문객부터 이것을 씁니다. 다시 시작하거나 뺐다가 꽂아도 이름으로 찾습니다.',
    notKept:
      '다음 방문객부터 이것을 쓰지만, 다음 시작을 위해 저장하지 못했습니다. IT 담당자에게 알려 주세요.',
    /** By a policy. */
    locked: (kinds: string) => `IT에서 지정함: ${kinds}. 여기에서 바꿀 수 없습니다.`,
    byVisitor: '방문객이 Zoom 자체 메뉴에서 선택한 것은 그 방문에만 적용됩니다.',
  },
};
