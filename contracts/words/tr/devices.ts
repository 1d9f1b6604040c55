// Turkish words about camera, microphone and sound: for visitors before and in the room, and for staff who choose.
import type { DeviceKind, DeviceTrouble, InputKind } from '../../devices.ts';

export const devicesInTurkish = {
  /** What a visitor may look at before going in. */
  test: {
    open: 'Kamerayı ve sesi dene',
    title: 'Kamera, mikrofon ve ses',
    hint: 'Bunu yalnızca siz görür ve duyarsınız. Hiçbir şey saklanmaz.',
    close: 'Tamam',
    picture: 'Kamera görüntüsü',
    starting: 'Bir dakika lütfen',
    works: {
      camera: 'Kamera çalışıyor.',
      microphone: 'Bir şey söyleyin: sizi duyunca çubuk oynar.',
    } satisfies Record<InputKind, string>,
    heard: 'Sizi duyuyoruz.',
    level: 'Sizi ne kadar yüksek duyduğumuz',
    play: 'Bir ses çal',
    played: 'İki nota duymuş olmalısınız. Duymadıysanız lütfen sesi açın veya kulaklığı takın.',
    notPlayed: 'Şu anda ses yok. Yine de içeri girebilirsiniz.',
  },
  /** Why one cannot be used; the way in is open in every case. */
  trouble: {
    camera: {
      missing: 'Burada kamera yok. Kamerasız girebilirsiniz.',
      busy: 'Kamera başka bir yerde kullanılıyor. Kamerasız girebilirsiniz.',
      refused: 'Kamera burada kapalı. Kamerasız girebilirsiniz.',
      failed: 'Kamera başlamıyor. Kamerasız girebilirsiniz.',
    },
    microphone: {
      missing: 'Burada mikrofon yok. Girip dinleyebilirsiniz.',
      busy: 'Mikrofon başka bir yerde kullanılıyor. Girip dinleyebilirsiniz.',
      refused: 'Mikrofon burada kapalı. Girip dinleyebilirsiniz.',
      failed: 'Mikrofon başlamıyor. Girip dinleyebilirsiniz.',
    },
  } satisfies Record<InputKind, Record<DeviceTrouble, string>>,
  inRoom: {
    without: {
      camera: 'Kamera kullanılamıyor. Diğerlerini görüyor ve duyuyorsunuz',
      microphone: 'Mikrofon kullanılamıyor. Diğerlerini duyuyor ve sohbete yazabiliyorsunuz',
    } satisfies Record<InputKind, string>,
    /** Where the venue has no words of its own about sound. */
    sound: 'Ses çok mu yüksek, çok mu kısık? Kulaklıktan veya hoparlörden ayarlayın',
  },
  staff: {
    title: 'Aygıtlar',
    hint: 'Bu kioskun kamerası, mikrofonu ve hoparlörü. Kamera yalnızca siz denerken açıktır.',
    start: 'Şimdi dene',
    stop: 'Denemeyi bitir',
    kinds: { camera: 'Kamera', microphone: 'Mikrofon', speaker: 'Hoparlör' } satisfies Record<
      DeviceKind,
      string
    >,
    systemDefault: 'Sistemdeki',
    /** Chosen, and not there at the moment. */
    absent: (label: string) => `${label} – yok`,
    missing: (kinds: string) =>
      `Şu anda yok: ${kinds}. Geri gelene kadar ziyaretçiler sistemdekini kullanır.`,
    keep: 'Bu kioskta bunları kullan',
    kept: 'Bir sonraki ziyaretçi bunları kullanır. Yeniden başlatınca veya çıkarılıp takılınca adlarından bulunurlar.',
    notKept:
      'Bir sonraki ziyaretçi bunları kullanır, ama bir sonraki açılış için saklanamadı. BT’ye söyleyin.',
    /** By a policy. */
    locked: (kinds: string) => `BT tarafından belirlendi: ${kinds}. Burada değiştirilemez.`,
    byVisitor:
      'Ziyaretçilerin Zoom’un kendi menüsünde seçtikleri yalnızca kendi ziyaretleri için geçerlidir.',
  },
};
