// Turkish words for troubles on the way to Zoom, with this kiosk's right to join, and in Foyer itself.
import type { ProblemCode } from '../../problem.ts';
import type { ProblemWords } from '../problem-words.ts';

const NEEDS_HELP = {
  title: 'Bu ekranın yardımımıza ihtiyacı var',
  visitor: 'Lütfen başka bir ekran kullanın veya görevlilerimize sorun.',
} as const;

export const kioskProblems = {
  'signature-expired': {
    ...NEEDS_HELP,
    staff: 'Bu ekrandaki saati kol saatinizle karşılaştırın. Yanlışsa BT’ye söyleyin.',
    it: 'Yeni imzada Zoom 3705: bu makinenin saati yanlış. Saat eşitlemesini onarın.',
  },
  'signature-refused': {
    ...NEEDS_HELP,
    staff: 'BT’ye Zoom’un bu kioskun imzasını kabul etmediğini söyleyin.',
    it: 'Zoom 3712: gizli anahtar kimlikle eşleşmiyor veya uygulama ayarlarında Embed altındaki “Meeting SDK” kapalı.',
  },
  'credentials-refused': {
    ...NEEDS_HELP,
    staff: 'BT’ye Zoom’un bu kioskun kimlik bilgilerini kabul etmediğini söyleyin.',
    it: 'Zoom 3704, 3710 veya 3713: client ID yanlış, başka buluttan ya da uygulaması devre dışı.',
  },
  'join-request-wrong': {
    ...NEEDS_HELP,
    staff: 'Foyer’i yeniden başlatın. Yine olursa BT’ye aşağıdaki kodu söyleyin.',
    it: 'Zoom 2, 3, 3003, 3010, 3708, 3715, 4003, 5012 veya 5013: Zoom katılımın istenme biçimini kabul etmedi. Foyer’in hatası.',
  },
  'sdk-too-old': {
    ...NEEDS_HELP,
    staff: 'BT’ye Foyer’in bütün kiosklarda güncellenmesi gerektiğini söyleyin.',
    it: 'Zoom 10000: bu sürümdeki Meeting SDK, Zoom’un her üç ayda bir yükselen alt sınırının altında.',
  },
  'browser-unfit': {
    ...NEEDS_HELP,
    staff: 'Bu makineyi yeniden başlatın. Yine olursa BT’ye söyleyin.',
    it: 'Zoom 5000 veya 3635: WebAssembly veya medya aygıtları kullanılamıyor. Grafik sürücülerini, güvenlik yazılımını ve Foyer dosyalarının tam olup olmadığını kontrol edin.',
  },
  'zoom-unreachable': {
    title: 'Şu anda salona ulaşamıyoruz',
    visitor: 'Bağlantı birazdan geri gelir. Lütfen burada kalın.',
    staff:
      'Bu makinenin ağ kablosunu veya Wi-Fi bağlantısını kontrol edin. Diğer ekranlarda da varsa BT’ye söyleyin.',
    it: 'Zoom’dan kullanılabilir yanıt yok (3621 veya -3000): ağı, vekil sunucuyu ve *.zoom.us için TCP 443 güvenlik duvarını kontrol edin.',
  },
  'zoom-error': {
    title: 'Salon şu anda yanıt vermiyor',
    visitor: 'Birazdan geri gelir. Lütfen burada kalın.',
    staff: 'Birkaç dakika bekleyin. Düzelmezse status.zoom.us adresine bakın ve BT’ye söyleyin.',
    it: 'Zoom 1, 403, 3622 veya 4009: Zoom tarafında bir arıza ya da hesap devre dışı.',
  },
  'zoom-throttling': {
    title: 'Şu anda çok kişi içeri giriyor',
    visitor: 'Lütfen burada kalın. Birazdan sıra sizde.',
    staff: 'Birkaç dakika boyunca ziyaretçileri birer birer içeri alın.',
    it: 'Zoom 3633: katılımlar birbirini yaklaşık 10 saniye içinde, fazla hızlı izliyor. Foyer bekleyip yeniden dener.',
  },
  'zoom-wants-captcha': {
    title: 'Aynı anda çok fazla kişi giriyor',
    visitor: 'Lütfen görevlilerimize sorun veya birkaç dakika sonra yeniden gelin.',
    staff: 'On dakika boyunca bu salondan kimseyi içeri almayın; sonra ziyaretçileri birer birer alın.',
    it: 'Zoom 3634: tek bir genel adresten çok fazla katılım, Zoom captcha istiyor. Kioskları zamana yayın veya onlara birden çok genel adres verin.',
  },
  'join-timed-out': {
    title: 'Bu, olması gerekenden uzun sürüyor',
    visitor: 'Sizin için yeniden deniyoruz. Lütfen burada kalın.',
    staff: 'Ağın diğer ekranlarda da yavaş olup olmadığını kontrol edin. Öyleyse BT’ye söyleyin.',
    it: 'Toplantı sayfası zamanında hazır olmadı ya da Zoom katılıma zamanında yanıt vermedi. Ağı ve bu makinenin yükünü kontrol edin.',
  },
  'connection-lost': {
    title: 'Bağlantı kesildi',
    visitor: 'Sizi salona geri götürüyoruz. Lütfen burada kalın.',
    staff: 'Bu makinenin ağ kablosunu veya Wi-Fi bağlantısını kontrol edin.',
    it: 'Zoom 4000 veya 4001 ya da kapanan bir soket: Zoom hattı koptu ve onarılamadı.',
  },
  'meeting-page-hung': {
    title: 'Salonun görüntüsü dondu',
    visitor: 'Lütfen yeniden girin. Yalnızca bir an sürer.',
    staff: 'Bu ekranda sık oluyorsa makineyi yeniden başlatın ve BT’ye söyleyin.',
    it: 'Toplantı sayfası yaşam sinyaline yanıt vermedi: dondu ya da süreci sona erdi. Bu makinenin yükünü, belleğini ve grafik sürücüsünü kontrol edin.',
  },
  'meeting-page-gone': {
    title: 'Salon kesintiye uğradı',
    visitor: 'Lütfen yeniden girin. Yalnızca bir an sürer.',
    staff: 'Bu ekranda sık oluyorsa makineyi yeniden başlatın ve BT’ye söyleyin.',
    it: 'Toplantı sayfası kendiliğinden başka bir adrese gitti. Zamanı günlükte; Foyer’in yapımcılarına bildirin.',
  },
  'refused-unknown': {
    title: 'Sizi içeri alamadık',
    visitor: 'Lütfen yeniden deneyin veya görevlilerimizden yardım isteyin.',
    staff: 'Bir kez daha deneyin. Yine olursa aşağıdaki kodu not edip BT’ye söyleyin.',
    it: 'Zoom, Foyer’in tanımadığı bir numarayla geri çevirdi (veya 200: neden verilmedi). Numarayı Zoom’da ve günlükte arayın.',
  },
  'journal-unwritable': {
    ...NEEDS_HELP,
    staff: 'BT’ye bu kioskun kayıt tutamadığını söyleyin. Ziyaretçiler yine de girebilir.',
    it: 'Günlük klasörüne yazılamıyor: boş alanı ve hakları kontrol edin.',
  },
  'venue-file-broken': {
    ...NEEDS_HELP,
    staff:
      'BT’ye bu kioskun mekân dosyasının bozuk olduğunu söyleyin. Kiosk son sağlam dosyayla çalışıyor; daha yeni değişiklikler geçerli değil.',
    it: 'Mekân dosyası son başlatmada kullanılamadı; “foyer check” neyin yanlış olduğunu söyler. Düzeltin ve Foyer’i yeniden başlatın.',
  },
  'remote-venue-stale': {
    ...NEEDS_HELP,
    staff:
      'BT’ye bu kioskun sunucusundaki mekân dosyasını kullanamadığını söyleyin. Kiosk son sağlam dosyayla çalışıyor; daha yeni değişiklikler geçerli değil.',
    it: 'İmzalı mekân dosyasına ulaşılamıyor, süresi dolmuş ya da reddedilmiş; “foyer check” nedenini söyler. Salonlar güncel olmayabilir.',
  },
  'staff-called': {
    ...NEEDS_HELP,
    staff: 'Bu kiosktan çağıran ziyaretçiyle ilgilenin. Görevli ekranı açılınca bu satır kalkar.',
    it: 'Görevli çağrıldı. Ne zaman olduğu ve çağrının nereye kadar ulaştığı günlükte yazar.',
  },
  'device-missing': {
    ...NEEDS_HELP,
    staff:
      'Bu kioskun kamerası, mikrofonu veya hoparlörü çıkarılmış mı bakın: ziyaretçiler bu arada başkasını kullanır. Hangisi olduğunu görevli ekranındaki “Aygıtlar” söyler.',
    it: 'Mekân dosyasında “devices” altındaki ya da görevli ekranında seçilen bir ad, bu makinenin aygıtları arasında yok.',
  },
  'no-visit': {
    title: 'Lütfen baştan başlayın',
    visitor: 'Lütfen salonunuzu bir kez daha seçin.',
    staff: 'Bu ekranda sık oluyorsa Foyer’i yeniden başlatın ve BT’ye söyleyin.',
    it: 'Ekran, Foyer’in çoktan kapattığı bir ziyaretten söz etti.',
  },
  'sender-not-trusted': {
    ...NEEDS_HELP,
    staff: 'Foyer’i yeniden başlatın ve hemen BT’ye söyleyin.',
    it: 'Foyer’e ait olmayan bir sayfa bir istekte bulundu ve geri çevrildi. Adresi için log’a bakın.',
  },
  'bad-request': {
    ...NEEDS_HELP,
    staff: 'Foyer’i yeniden başlatın. Yine olursa BT’ye söyleyin.',
    it: 'Ekran, sözleşmesinin izin vermediği bir şey gönderdi. Foyer’in hatası; kanal log’da.',
  },
  internal: {
    ...NEEDS_HELP,
    staff: 'Foyer’i yeniden başlatın. Yine olursa BT’ye söyleyin.',
    it: 'Foyer’in beklenmedik bir hatası. Log’da aynı saatli bir satır var.',
  },
} as const satisfies Partial<Record<ProblemCode, ProblemWords>>;
