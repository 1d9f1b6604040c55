// Turkish words of the staff screen. Staff are addressed as people who can act; numbers and Zoom's own words are fine
// here. What a problem is and what to do about it is in problems*.ts, what a check found in checks.ts. After a number
// Turkish has no plural.
import type { Cure } from '../../problem.ts';
import type { CheckLevel } from '../../check.ts';
import type { Entry } from '../../room.ts';

/** Whole seconds, in the one or two largest units. */
function duration(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  if (minutes < 1) return 'bir dakikadan az';
  if (minutes < 60) return `${minutes} dakika`;
  const hours = `${Math.floor(minutes / 60)} saat`;
  return minutes % 60 === 0 ? hours : `${hours} ${minutes % 60} dakika`;
}

export const staffInTurkish = {
  title: 'Görevliler için',
  close: 'Kapat',
  locksIn: (seconds: number) =>
    `Kilitlenmesine ${seconds < 60 ? `${seconds} saniye` : duration(seconds)} var`,
  working: 'Bir dakika lütfen',
  forIt: 'BT için',
  pin: {
    title: 'Görevli PIN’i',
    hint: 'Bu kioskun PIN’ini yazın.',
    typed: (digits: number) => `${digits} rakam yazıldı`,
    pad: 'Sayı tuşları',
    erase: 'Sil',
    unlock: 'Aç',
    checking: 'PIN denetleniyor',
    left: (tries: number) => `Beklemeden önce ${tries} deneme kaldı.`,
    wait: (seconds: number) => `Bir sonraki PIN ${seconds} saniye sonra yazılabilir.`,
  },
  account: {
    /** Where the venue has no Zoom account on this kiosk, which is no fault. */
    missing:
      'Bu kiosk mekânın Zoom hesabını bilmiyor. Yalnızca ad isteyen salonlar her zamanki gibi çalışır; parolalara bakılamaz ve buradan salon oluşturulamaz.',
  },
  sections: {
    label: 'Bölümler',
    incidents: 'Olaylar',
    check: 'Denetim',
    rooms: 'Salonlar',
    'new-room': 'Yeni salon',
    evidence: 'Kanıt',
  },
  entry: {
    open: 'yalnızca adla',
    registered: 'Foyer kaydeder',
    invited: 'yalnızca davetliler',
    'signed-in': 'mekânın Zoom kullanıcısı olarak',
  } satisfies Record<Entry, string>,
  incidents: {
    title: 'Olaylar',
    hint: 'Birkaç ziyaretçinin aynı anda karşılaştıkları; kimsenin saymasına gerek kalmasın diye.',
    none: 'Bildirilecek bir şey yok',
    noneHint: 'Birkaç ziyaretçinin paylaştığı bir sorun yok. Olursa burada bir kez söylenir.',
    open: 'Sürüyor',
    over: 'Bitti',
    now: 'Şu anda sürenler',
    before: 'Geçmiş olanlar',
    since: 'Başlangıç',
    until: 'bitiş',
    lasted: duration,
    hit: 'Etkilenen',
    hitCount: (visits: number, refusals: number) => `${visits} ziyaret, ${refusals} ret`,
    rooms: 'Salonlar',
    codes: 'Zoom’un yanıtı',
    noCode: 'numara yok',
    tried: 'Foyer’in denediği',
    triedNothing: 'hiçbir şey: bu salonların izin verdiği başka yol yok',
    helped: 'işe yaradı',
    helpedNot: 'işe yaramadı',
    cures: {
      'correct-clock': 'Zoom’un saatine göre yeni imza',
      'read-passcode': 'Zoom’dan yeniden okunan parola',
      'other-entry': 'salonun izin verdiği başka bir giriş',
      overflow: 'dolu bulanlar için yedek salon',
    } satisfies Record<Cure, string>,
    works: 'Hâlâ çalışan',
    worksNothing: 'henüz görülmedi',
    worksIn: (room: string, entry: string) => `${room}: ${entry}`,
    toDo: 'Ne yapılmalı',
  },
  check: {
    title: 'Denetim',
    hint: 'Kapılar açılmadan önce doğru olması gereken her şeye bakar. Hiçbir salona girmez.',
    all: 'Şimdi her şeye bak',
    one: 'Şimdi bak',
    again: 'Yeniden bak',
    looking: 'Bakılıyor',
    kiosk: 'Bu kiosk',
    notYet: 'Henüz bakılmadı',
    at: (time: string) => `Bakıldı: ${time}`,
    levels: {
      green: 'İyi',
      amber: 'Bir bakın',
      red: 'Hemen ilgilenin',
      unknown: 'Bilinmiyor',
    } satisfies Record<CheckLevel, string>,
  },
  rooms: {
    title: 'Salonlar',
    hint: 'Bir salonun çalıştığını görmek için kendiniz girin. Önerilen adı değiştirmeyin; toplantı sahibi bunun bir deneme olduğunu görür.',
    test: 'Bu salonu dene',
    attendance: 'Kimler buradaydı',
    hideAttendance: 'Listeyi gizle',
    passcode: 'Yeni bir parola gir',
    passcodeLabel: 'Toplantı sahibinin verdiği parola',
    passcodeHint: 'Zoom Foyer’e parolayı söyleyene veya Foyer yeniden başlayana dek geçerlidir.',
    passcodeEmpty: 'Lütfen parolayı yazın.',
    keep: 'Bu parolayı kullan',
    kept: 'Bir sonraki ziyaretçi yeni parolayı kullanır.',
    attendanceSpan: 'Son 24 saat; daha eskisi “foyer attendance” ile.',
    nobody: 'Kimse yok.',
    rehearsal: 'prova',
    columns: {
      name: 'Ad',
      entry: 'Giriş',
      came: 'Geldi',
      joined: 'Girdi',
      left: 'Çıktı',
      outcome: 'Nasıl bitti',
    },
    outcomes: {
      left: 'ayrıldı',
      ended: 'salon bitti',
      'gave-up': 'vazgeçti',
      abandoned: 'ekran yeniden başladı',
      quit: 'Foyer kapatıldı',
    },
  },
  newRoom: {
    title: 'Yeni salon',
    hint: 'Zoom’da kendi parolası olan bir toplantı oluşturur ve geri okur. Toplantı sahibi, mekânın Zoom uygulamasının sahibidir.',
    topic: 'Adı ne?',
    topicHint: 'BT salonu mekân dosyasına koyup Foyer’i yeniden başlatınca ziyaretçiler görür.',
    topicEmpty: 'Lütfen adını yazın.',
    start: 'Başlangıç',
    now: 'Şimdi',
    earlier: 'Çeyrek saat daha erken',
    later: 'Çeyrek saat daha geç',
    nextDay: 'Bir gün sonra',
    length: 'Süre',
    minutes: (minutes: number) => `${minutes} dakika`,
    shorter: 'Çeyrek saat daha kısa',
    longer: 'Çeyrek saat daha uzun',
    waitingRoom: 'Bekleme odası',
    withoutWaitingRoom: 'Hayır, doğrudan içeri',
    withWaitingRoom: 'Evet, toplantı sahibi içeri alır',
    create: 'Bu salonu oluştur',
    made: 'Salon oluşturuldu',
    number: 'Toplantı numarası',
    passcode: 'Parola',
    noPasscode: 'yok',
    link: 'Bağlantı',
    differences: 'Zoom her şeyi istendiği gibi almadı',
    unread: {
      'passcode-rules': 'Zoom parola kurallarını söylemedi: bu parola Foyer’in kendi kurallarına uyuyor.',
      room: 'Salon geri okunamadı: bu, oluşturulurken Zoom’un verdiği yanıttır.',
    },
    asked: 'İstenen',
    got: 'Olan',
    venueFile: 'Mekân dosyası için, “rooms” altına',
    notShownYet:
      'BT bu satırları mekân dosyasına koyup Foyer’i yeniden başlatınca ziyaretçiler bu salonu görür.',
    another: 'Bir tane daha oluştur',
  },
  evidence: {
    title: 'Kanıt',
    hint: 'Adlar, numaralar ve parolalar olmadan, destek talebi için retlerin raporu.',
    since: 'Ne zamandan beri?',
    hours: (hours: number) =>
      hours === 1 ? 'Son bir saat' : hours % 24 === 0 ? `Son ${hours / 24} gün` : `Son ${hours} saat`,
    lastDay: 'Son 24 saat',
    saved: 'Kaydedildiği yer',
    notSaved: 'Bu makineye kaydedilemedi. BT’ye söyleyin ve buradan kopyalayın.',
    text: 'Rapor',
  },
};
