// Turkish words for the checks of a room: a name, and for each finding one sentence that says what to do. For staff and
// IT; a finding without a sentence does not compile.
import type { Finding, RoomCheckId } from '../../check.ts';
import type { CheckWords } from '../check-words.ts';
import { NOT_SEEN } from './checks-kiosk.ts';

const READ = {
  ...NOT_SEEN,
  'no-account': 'Bakılmadı: bu salon için Zoom hesabı yapılandırılmamış. Zoom portalına bakın.',
  unread: 'Bakılmadı: Zoom söylemedi. Zoom hesabının ve bu salonun var olup olmadığının denetimine bakın.',
} as const;

export const roomChecks = {
  'room-exists': {
    name: 'Zoom’da',
    findings: {
      exists: 'Zoom bu salonu tanıyor.',
      'other-kind': 'Mekân dosyasında "kind" değerini düzeltin: Zoom’da bu salon burada yazan türde.',
      missing:
        'Mekân dosyasında salonun numarasını düzeltin veya salonu yeniden oluşturun: Zoom onu tanımıyor.',
      ...READ,
      unread:
        'Zoom hesabını kontrol edin, sonra denetimi yeniden çalıştırın: Zoom bu salon hakkında bir şey söylemedi, bu yüzden hiçbir şeye bakılmadı.',
    },
  },
  'room-started': {
    name: 'Başladı mı',
    findings: {
      started: 'Salon sürüyor.',
      'opens-by-itself': 'Salon ilk ziyaretçiyle açılır.',
      'waits-for-host': 'Toplantı sahibi veya alternatif sahip başlatmalı: o zamana dek ziyaretçiler bekler.',
      'not-told': 'Zoom başlayıp başlamadığını söylemiyor: toplantı sahibinden başlatmasını isteyin.',
      ...READ,
    },
  },
  passcode: {
    name: 'Parola',
    findings: {
      equal: 'Zoom’daki ve mekân dosyasındaki parola aynı.',
      none: 'Salonun parolası yok.',
      'only-at-zoom': 'Parolayı mekân dosyasına koyun: Zoom’da var ve Foyer sorabildiği sürece onu kullanır.',
      differs:
        'Mekân dosyasındaki parolayı düzeltin: Zoom’da başka biri var ve Foyer sorabildiği sürece onu kullanır.',
      'only-in-file':
        'Parolayı mekân dosyasından çıkarın: Zoom’da yok ve Foyer sorabildiği sürece parolasız katılır.',
      'not-told':
        'Zoom parolayı söylemiyor: mekân dosyasındakinin doğru olup olmadığına Zoom portalında bakın.',
      ...READ,
    },
  },
  entry: {
    name: 'Giriş',
    findings: {
      open: 'Herkes bir adla girer. Zoom buna yalnızca SDK uygulamasının sahibi olan hesabın toplantılarında izin verir; başka yerde 4012 yanıtı verir.',
      registered: 'Her ziyaretçi Zoom’a kaydedilir. Bunun 4012’yi giderdiğini söyleyen bir kaynak yok.',
      invited: 'Yalnızca salonun listesindeki kişiler girer.',
      'signed-in':
        'Bütün ziyaretçiler tek bir Zoom kullanıcısı olarak girer: Zoom için tek kişidirler ve aynı anda çok kişinin olup olamayacağı belgelenmemiş.',
      'on-behalf':
        '"signedInAs" içindeki Zoom kullanıcısı önce salonda olsun: ziyaretçiler onun adına girer ve o gidince giderler.',
      'as-me':
        '"signedInAs" içinde bir kiosk kullanıcısı verin: "me" server-to-server uygulamasının sahibidir ve ziyaretçiler o kişi olarak girer.',
      'host-unknown':
        '"signedInAs" değerinin toplantı sahibini göstermediğinden emin olun: Zoom’a sorulamadı.',
      'as-host':
        '"signedInAs" içinde başka bir Zoom kullanıcısı verin: bu kişi toplantı sahibi veya alternatif sahip, her ziyaretçi de öyle olur.',
      'user-unknown':
        'Mekân dosyasında "signedInAs" değerini düzeltin: Zoom bu kullanıcıyı tanımıyor, kimse o olarak giremez.',
      'token-refused':
        '"signedInAs" değerini ve server-to-server uygulamasının scope’larını kontrol edin: Zoom bu kullanıcı için belirteç vermiyor.',
      'needs-account': 'Mekânın Zoom hesabını yapılandırın: bu salonun girişi onsuz çalışmaz.',
      ...NOT_SEEN,
    },
  },
  registration: {
    name: 'Kayıt',
    findings: {
      off: 'Salon kayıt istemiyor.',
      used: 'Kayıt açık ve Foyer her ziyaretçiyi kaydediyor.',
      'will-register':
        'Kaydı kapatın veya "entry" değerini "registered" yapın: ziyaretçiler önce geri çevrilir, sonra kaydedilir.',
      'shared-link':
        'Kişisel bağlantının yerine toplantı numarasını koyun: bütün ziyaretçiler aynı anda tek kişinin girebildiği tek bir kaydı paylaşıyor.',
      blocks:
        'Kaydı Zoom’da kapatın veya "entry" değerini "registered" yapıp Zoom hesabını yapılandırın: ziyaretçiler geri çevriliyor.',
      missing: 'Kaydı Zoom’da açın veya "entry" değerini "open" yapın: kimse kaydedilemez.',
      'by-hand': 'Otomatik onaya geçin: kaydolanlar toplantı sahibi her birini onaylayana dek bekler.',
      closed: 'Kaydı Zoom’da yeniden açın: kapalı, bu yüzden yeni kimse giremez.',
      ...READ,
    },
  },
  'sign-in': {
    name: 'Oturum açma',
    findings: {
      'not-required': 'Salon kimseden oturum açmasını istemiyor.',
      used: 'Salon oturum açılmasını istiyor ve ziyaretçiler bir Zoom kullanıcısı olarak giriyor.',
      'will-sign-in':
        'Zoom’da “kimlik doğrulama iste” ayarını kapatın: ziyaretçiler önce geri çevrilir, sonra bir Zoom kullanıcısı olarak girer.',
      blocks:
        'Zoom’da “kimlik doğrulama iste” ayarını kapatın: Zoom hesabı olmayan ziyaretçiler geri çevriliyor.',
      ...READ,
    },
  },
  outsiders: {
    name: 'Dışarıdan gelenler',
    findings: {
      admitted: 'Salon kendi hesabındaki kişilerle sınırlı değil.',
      'as-user':
        'Elle bir deneme katılımı yapın: salon yalnızca kendi hesabındakiler için ve ziyaretçiler bir Zoom kullanıcısı olarak giriyor.',
      internal: 'Zoom’da “dahili toplantı” ayarını kapatın: hesap dışındakiler geri çevriliyor.',
      private: 'Zoom’da “özel toplantı” ayarını kapatın: dışarıdan gelenler geri çevriliyor.',
      'not-told': 'Zoom salonun dahili veya özel olup olmadığını söylemiyor: Zoom portalına bakın.',
      ...READ,
    },
  },
  'waiting-room': {
    name: 'Bekleme odası',
    findings: {
      off: 'Ziyaretçiler hemen içeri girer.',
      'staff-admit': 'Salonda insanları içeri alacak biri bulunsun: bekleme odası açık.',
      'not-told': 'Zoom bekleme odası olup olmadığını söylemiyor: Zoom portalına bakın.',
      ...READ,
    },
  },
  'join-before-host': {
    name: 'Sahipten önce giriş',
    findings: {
      allowed: 'Ziyaretçiler toplantı sahibinden önce girebilir.',
      'host-is-there': 'Salon sürüyor, bu yüzden önemi yok.',
      webinar: 'Web seminerlerinde böyle bir ayar yok: onları toplantı sahibi başlatır.',
      'after-doors':
        'Kapılar Zoom’un başlangıçtan önce içeri aldığı saatten erken açılıyor: ziyaretçiler burada yazan saate dek bekler.',
      overruled: 'Ziyaretçiler toplantı sahibinden önce girecekse bekleme odasını kapatın: bunu engelliyor.',
      off: 'Kapılar açılırken toplantı sahibi orada olsun veya sahipten önce katılmaya izin verin.',
      'not-told': 'Zoom ziyaretçilerin sahipten önce girip giremeyeceğini söylemiyor: Zoom portalına bakın.',
      ...READ,
    },
  },
  'web-joining': {
    name: 'Tarayıcıdan katılma',
    findings: {
      allowed: 'Toplantı sahibinin ayarları tarayıcıdan katılma bağlantısını gösteriyor.',
      'link-off':
        'Toplantı sahibi için “Tarayıcınızdan katılın bağlantısını göster” ayarını açın: Zoom kiosku geri çevirebilir (3603, 3611). Elle yapılan bir deneme katılımı gösterir.',
      'end-to-end':
        'Zoom’da uçtan uca şifrelemeyi kapatıp gelişmiş şifrelemeye geçin: tarayıcıdan katılan hiçbir şey giremez.',
      'not-told':
        'Zoom toplantı sahibinin bu ayarını söylemiyor: Zoom portalına bakın veya elle bir deneme katılımı yapın.',
      ...READ,
    },
  },
  doors: {
    name: 'Kapılar',
    findings: {
      'any-time': 'Bu salonun saati yok: her zaman girilebilir.',
      planned: 'Kapılar burada yazan saatlerde açık.',
      over: 'Salonun saatlerini düzeltin veya salonu çıkarın: kapıları bir günden uzun süre önce kapandı, kimse giremez.',
      ...NOT_SEEN,
    },
  },
  overflow: {
    name: 'Yedek salon',
    findings: {
      none: 'Bu salon dolunca gidilecek başka salon verilmemiş: ziyaretçiler bekler.',
      ready: 'Bu salon dolunca ziyaretçiler burada yazan salona gider.',
      'closed-then':
        'Başka bir yedek salon verin veya saatleri düzeltin: burada yazan salon hiç aynı anda açık değil.',
      ...NOT_SEEN,
    },
  },
} as const satisfies { readonly [Id in RoomCheckId]: CheckWords<Finding<Id>> };
