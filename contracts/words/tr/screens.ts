// Turkish, screen by screen. A sentence with a value in it is a function, so that a language may put it anywhere. After a
// number Turkish has no plural.
import type { EndedWhy } from '../../visit.ts';

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
  rooms: {
    title: 'Salonunuzu seçin',
    welcome: 'Hoş geldiniz',
    now: 'Şu anda açık',
    later: 'Daha sonra',
    enter: 'Gir',
    opensAt: (time: string) => `Açılış: ${time}`,
    opensOn: (day: string, time: string) => `Açılış: ${day}, ${time}`,
    fromTo: (start: string, end: string) => `${start} – ${end}`,
    from: (start: string) => `Başlangıç: ${start}`,
    until: (end: string) => `Bitiş: ${end}`,
    nothingNow: 'Şu anda açık salon yok. Bir sonraki aşağıda.',
    nothingLeft: 'Bugün için başka salon kalmadı. Geldiğiniz için teşekkür ederiz.',
    staffNotice: 'Görevliler için',
    dayAndTime: (day: string, time: string) => `${day}, ${time}`,
    incident: (since: string, visits: number, rooms: number, codes: string) =>
      `Ziyaretçiler içeri giremiyor; başlangıç: ${since} – ${counted(visits, rooms, codes)}. Ayrıntılar görevli ekranında`,
    incidentRefused: (since: string, visits: number, rooms: number, codes: string) =>
      `Zoom ziyaretçileri geri çeviriyor; başlangıç: ${since} – ${counted(visits, rooms, codes)}. Ayrıntılar görevli ekranında`,
  },
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
  } satisfies Record<EndedWhy, { title: string; hint: string }>,
  thanks: {
    title: 'Ziyaretiniz için teşekkür ederiz',
    hint: 'Yakında yeniden görüşmek üzere.',
  },
  broken: {
    title: 'Lütfen görevlilerimize sorun',
    hint: 'Bu ekranın yeniden başlatılması gerekiyor.',
    reload: 'Yeniden başlat',
  },
};
