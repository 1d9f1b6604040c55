// Turkish, screen by screen. A sentence with a value in it is a function, so that a language may put it anywhere. After a
// number Turkish has no plural.
import type { IdleRule } from '../../idle-rule.ts';
import type { CallReached } from '../../staff-call.ts';
import type { EndedWhy, Interruption } from '../../visit.ts';

const seconds = (count: number): string => `${count} saniye`;
/** Of seconds; a minute that has begun counts. */
const minutes = (count: number): string => `${Math.ceil(count / 60)} dakika`;
/** What an outage has hit: figures and Zoom's numbers only. */
const counted = (visits: number, rooms: number, codes: string): string =>
  `${visits} ziyaret, ${rooms} salon${codes === '' ? '' : ` – ${codes}`}`;

export const screensInTurkish = {
  /** BCP 47, for the page's own lang attribute. */
  language: 'tr',
  common: {
    backToRooms: 'Salonlara dön',
    leave: 'Ayrıl',
    cancel: 'Vazgeç',
    rehearsal: 'Prova – Zoom’a bağlı değil',
    loading: 'Bir dakika lütfen',
  },
  /** Chosen by a visitor for this visit, by staff for their screen. */
  languages: {
    label: 'Dil',
    title: 'Dilinizi seçin',
  },
  rooms: {
    title: 'Salonunuzu seçin',
    welcome: 'Hoş geldiniz',
    now: 'Şu anda açık',
    later: 'Daha sonra',
    enter: 'Gir',
    opensAt: (time: string) => `Açılış: ${time}`,
    opensOn: (day: string, time: string) => `Açılış: ${day}, ${time}`,
    /** After one of the two above. */
    keepPlace: (opening: string) => `${opening} – yerimi ayır`,
    fromTo: (start: string, end: string) => `${start} – ${end}`,
    from: (start: string) => `Başlangıç: ${start}`,
    until: (end: string) => `Bitiş: ${end}`,
    nothingNow: 'Şu anda açık salon yok. Bir sonraki aşağıda.',
    nothingLeft: 'Bugün için başka salon kalmadı. Geldiğiniz için teşekkür ederiz.',
    offline: 'Bu ekranın şu anda bağlantısı yok. Kendiliğinden geri gelir.',
    staffNotice: 'Görevliler için',
    dayAndTime: (day: string, time: string) => `${day}, ${time}`,
    incident: (since: string, visits: number, rooms: number, codes: string) =>
      `Ziyaretçiler içeri giremiyor; başlangıç: ${since} – ${counted(visits, rooms, codes)}. Ayrıntılar görevli ekranında`,
    incidentRefused: (since: string, visits: number, rooms: number, codes: string) =>
      `Zoom ziyaretçileri geri çeviriyor; başlangıç: ${since} – ${counted(visits, rooms, codes)}. Ayrıntılar görevli ekranında`,
  },
  /** While nobody is there. Read from afar. */
  attract: {
    title: 'Bir salona girin',
    begin: 'Başlamak için dokunun',
    now: 'Şimdi',
    next: 'Sırada',
  },
  callStaff: {
    call: 'Görevli çağır',
    /** Where the call shows on this kiosk only. */
    ask: 'Yardıma ihtiyacım var',
    again: 'Yeniden çağır',
    called: 'Görevlilerimiz çağrıldı. Lütfen burada kalın.',
    'screen-only': 'Bu ekran şimdi görevlilerimize yardıma ihtiyacınız olduğunu gösteriyor.',
    'not-reached': 'Çağrı ulaşmadı.',
  } satisfies Record<CallReached | 'call' | 'ask' | 'again', string>,
  name: {
    title: 'Adınız nedir?',
    hint: 'Salondaki kişiler bunu görür.',
    email: 'E-posta adresiniz',
    emailConsent: 'Adresiniz Zoom’a ve bu salonun toplantı sahibine iletilir. Bu ekranda saklanmaz.',
    invitation: 'Davet kodu veya e-posta adresi',
    invitationHint: 'Ya da yaka kartınızı okuyucuya tutun.',
    /** What staff who try a room are called in it. */
    testName: 'Deneme',
    enter: 'Salona gir',
    /** What happens with a name, and for how long the venue keeps it. */
    privacy: (days: number) =>
      `Adınız Zoom’a da iletilir. Mekân adınızı ${days} gün saklar; bu ekran siz ayrılınca unutur.`,
    /** On a person's own machine. */
    remember: 'Adımı bu bilgisayarda hatırla',
    yourRoom: 'Salonunuz',
    showKeyboard: 'Klavyeyi göster',
    hideKeyboard: 'Klavyeyi gizle',
  },
  keyboard: {
    label: 'Ekran klavyesi',
    done: 'Tamam',
    space: 'Boşluk',
    backspace: 'Sil',
    shift: 'Büyük harfler',
    accents: 'Aksanlı harfler',
    letters: 'Düz harfler',
    /** On the keyboard of a language that has other letters: those of e-mail addresses and codes, and back. */
    latin: 'Latin harfleri',
    own: 'Bu dilin harfleri',
    /** What a syllable that was typed may be written as. */
    candidates: 'Seçilebilecek karakterler',
  },
  joining: {
    title: (room: string) => `Sizi götürüyoruz: ${room}`,
    again: (room: string) => `Bir kez daha deniyoruz: ${room}`,
    instead: (fullRoom: string) => `${fullRoom} şu anda dolu. Onun yerine buraya giriyorsunuz.`,
    hint: 'Bu birkaç saniye sürer.',
  },
  waitingRoom: {
    title: 'Toplantı sahibi sizi içeri alacak',
    hint: (room: string) => `Kapıdasınız: ${room}. Lütfen burada kalın, toplantı sahibi adınızı görebiliyor.`,
  },
  notStarted: {
    title: (room: string) => `Henüz başlamadı: ${room}`,
    hint: 'Lütfen burada kalın. Başlar başlamaz kendiliğinden içeri girersiniz.',
    nextLook: (count: number) => `${count} saniye sonra yeniden bakıyoruz`,
  },
  inRoom: {
    camera: { on: 'Kamera açık', off: 'Kamera kapalı' },
    microphone: { on: 'Mikrofon açık', off: 'Mikrofon kapalı' },
    joinAudio: 'Duymak ve konuşmak için aşağıdaki kulaklığa dokunun',
    reconnecting: 'Yeniden bağlanıyoruz. Lütfen burada kalın',
  },
  problem: {
    retry: 'Yeniden dene',
    clearsIn: (count: number) => `Bu ekran ${count} saniye sonra temizlenir`,
    retryIn: (count: number) => `${count} saniye sonra yeniden deniyoruz`,
    enterEmail: 'E-posta adresi gir',
    changeEmail: 'E-posta adresini değiştir',
    changeName: 'Adı değiştir',
    changeInvitation: 'Daveti değiştir',
    forStaff: 'Görevliler için',
    staffDo: 'Ne yapılmalı',
    itDetail: 'BT için',
    code: 'Kod',
    detail: 'Ayrıntı',
    reference: 'Kayıt no',
    staffScreen: 'Görevli ekranı',
    zoomCode: (code: number, meaning: string | null) =>
      meaning === null ? `Zoom ${code}` : `Zoom ${code}: ${meaning}`,
  },
  /** Ways on where this kiosk cannot let somebody in. */
  ways: {
    ownPhone: 'Kendi telefonunuzla girin',
    pointCamera: 'Telefonunuzun kamerasını buraya tutun.',
    qrCode: 'Bu salonun bağlantısını içeren QR kod',
    personal: 'Bu bağlantı yalnızca size aittir.',
    dialIn: 'Telefonla arayarak katılın',
    numbers: 'Ülkelere göre telefon numaraları',
    meetingNumber: 'Toplantı numarası',
    passcode: 'Parola',
    askStaff: 'Görevlilerimiz memnuniyetle yardımcı olur',
    staffAt: (contact: string) => `Görevlilerimizin yeri: ${contact}`,
  },
  ended: {
    'ended-by-host': {
      title: 'Toplantı sahibi bu salonu sonlandırdı',
      hint: 'Katıldığınız için teşekkür ederiz.',
    },
    removed: {
      title: 'Bu salondaki ziyaretiniz sona erdi',
      hint: 'Toplantı sahibi sonlandırdı. Sorunuz varsa görevlilerimiz memnuniyetle yardımcı olur.',
    },
    'time-limit': {
      title: 'Bu salonun süresi doldu',
      hint: 'Katıldığınız için teşekkür ederiz.',
    },
    elsewhere: {
      title: 'Başka bir ekrandan devam ettiniz',
      hint: 'Bu ekran bir sonraki konuk için boş.',
    },
    'maximum-stay': {
      title: 'Ziyaretiniz için teşekkür ederiz',
      hint: 'Ziyaretin süresi doldu; bu ekran bir sonraki konuk için boş. Dilediğiniz zaman yeniden girebilirsiniz.',
    },
  } satisfies Record<EndedWhy | 'maximum-stay', { title: string; hint: string }>,
  thanks: {
    title: 'Ziyaretiniz için teşekkür ederiz',
    hint: 'Yakında yeniden görüşmek üzere.',
  },
  interrupted: {
    crashed: {
      title: 'Üzgünüz, bu ekranda bir aksaklık oldu',
      hint: 'Ekran yeniden çalışıyor. Lütfen salonunuzu bir kez daha seçin.',
    },
    slept: {
      title: 'Bu ekran uykudaydı',
      hint: 'Ziyaretiniz bu arada sona erdi. Lütfen salonunuzu bir kez daha seçin.',
    },
  } satisfies Record<Interruption, { title: string; hint: string }>,
  /** Without Foyer behind it: main/kiosk/ask-staff-page.ts. */
  askStaff: {
    title: 'Lütfen görevlilerimize sorun',
    hint: 'Bu ekranın onların yardımına ihtiyacı var. Bu arada başka bir ekranı kullanabilirsiniz.',
    byItself: 'Çeyrek saat sonra kendiliğinden yeniden dener.',
    reference: 'Kayıt no',
  },
  goOn: {
    to: (room: string) => `Devam et: ${room}`,
    as: (name: string) => `İçeri şu adla giriyorsunuz: ${name}.`,
  },
  placeKept: {
    title: (room: string) => `Yeriniz ayrıldı: ${room}`,
    hint: 'Kapılar açılınca kendiliğinden içeri girersiniz. Lütfen bu ekranın yakınında kalın.',
    opensIn: (count: number) => `${count < 60 ? seconds(count) : minutes(count)} sonra açılır`,
  },
  stillThere: {
    title: 'Hâlâ orada mısınız?',
    over: 'Buradaki süreniz dolmak üzere',
    here: 'Hâlâ buradayım',
    seen: 'Tamam',
    secondsLeft: (count: number) => seconds(count),
    overIn: (count: number) => `Buradaki süreniz ${seconds(count)} sonra doluyor`,
    hints: {
      screen: 'Devam etmek için ekrana dokunun. Yoksa ekran bir sonraki konuk için temizlenir.',
      waiting:
        'İçeri alınmayı bekliyorsunuz. Yerinizi korumak için ekrana dokunun. Yoksa yeriniz bir sonraki konuğa geçer.',
      'not-started':
        'Salonun açılmasını bekliyorsunuz. Yerinizi korumak için ekrana dokunun. Yoksa yeriniz bir sonraki konuğa geçer.',
      untouched: 'Salondasınız. Kalmak için ekrana dokunun. Yoksa salondan ayrılırsınız.',
      alone: 'Salonda başka kimse yok. Kalmak için ekrana dokunun. Yoksa salondan ayrılırsınız.',
      'maximum-stay': 'Başka konuklar da buraya girmek istiyor. Dilediğiniz zaman geri gelebilirsiniz.',
    } satisfies Record<IdleRule, string>,
  },
  broken: {
    title: 'Lütfen görevlilerimize sorun',
    hint: 'Bu ekranın yeniden başlatılması gerekiyor.',
    reload: 'Yeniden başlat',
  },
};
