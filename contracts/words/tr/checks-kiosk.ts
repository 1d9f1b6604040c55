// Turkish words for the checks of the kiosk: a name, and for each finding one sentence that says what to do. For staff
// and IT; a finding without a sentence does not compile.
import type { Finding, KioskCheckId } from '../../check.ts';
import type { CheckWords } from '../check-words.ts';

export const NOT_SEEN = {
  'not-seen': 'Buna zamanında bakılamadı: denetimi yeniden çalıştırın.',
} as const;

export const kioskChecks = {
  configuration: {
    name: 'Mekân dosyası',
    findings: {
      sound: 'Mekân dosyası sağlam.',
      broken: 'Mekân dosyasını düzeltin: kiosk onunla başlamıyor ve hiçbir salona bakılamadı.',
      'others-may-write':
        'Yalnızca kurulu mekân dosyası geçerli olmalı, ama onu yönetici olmayanlar da değiştirebiliyor: ayrıntısı yanında.',
      'remote-stale':
        'Kiosk sunucusundaki mekân dosyasını kullanamıyor ve son sağlam dosyayla çalışıyor: ayrıntısı yanında.',
      'last-good':
        'Mekân dosyasını düzeltin: o zamana kadar kiosk son sağlam dosyayla çalışır ve daha yeni değişiklikler geçerli olmaz.',
      ...NOT_SEEN,
    },
  },
  credentials: {
    name: 'SDK kimlik bilgileri',
    findings: {
      'from-environment': 'Ortam değişkenlerinden geliyor.',
      'from-store': 'Bu makinede saklanıyor.',
      'not-needed': 'Bir imza sunucusu imzalıyor; burada SDK gizli anahtarı gerekmiyor.',
      missing: 'SDK’nın client id ve secret değerlerini verin: onlarsız kimse katılamaz.',
      ...NOT_SEEN,
    },
  },
  signature: {
    name: 'İmza',
    findings: {
      sound:
        'Her salon için imza oluşturulabiliyor ve içeriği doğru. Anahtarı kabul edip etmediğini yalnızca Zoom söyleyebilir.',
      unsound: 'BT’ye söyleyin: bu salonların imza içeriği istenene uymuyor.',
      refused:
        'İmza sunucusunun salon listesini ve bu kioskun belirtecini veya sertifikasını kontrol edin: bu salonlar için istendiği gibi imzalamadı.',
      'no-answer': 'İmza sunucusunu ve ona giden ağı kontrol edin: yanıt vermiyor.',
      'nothing-to-sign':
        'Salon yok ya da imzalayacak bir şey yok: mekân dosyasına ve SDK kimlik bilgilerine bakın.',
      ...NOT_SEEN,
    },
  },
  clock: {
    name: 'Saat',
    findings: {
      right: 'Bu makinenin saati Zoom’unkiyle aynı.',
      off: 'Bu makinenin saatini bir zaman sunucusuyla ayarlayın. Bu arada Foyer, Zoom’a saati sorabildiği sürece imzalarını düzeltir.',
      'far-off':
        'Bu makinenin saatini şimdi bir zaman sunucusuyla ayarlayın: imzalar düzeltilir, ama sertifikalar, kapılar ve günlük saatleri bu saate göre işler.',
      unmeasured: 'Zoom’a saat sorulamadı: ağı, saati de elle kontrol edin.',
      ...NOT_SEEN,
    },
  },
  'zoom-reachable': {
    name: 'Zoom’a giden ağ',
    findings: {
      reached:
        'Zoom yanıt veriyor. Katılımda verdiği *.zoom.us sunucularını ve UDP’yi ancak elle yapılan bir deneme katılımı gösterir.',
      unreached:
        'Güvenlik duvarını veya vekil sunucuyu bu adresler, *.zoom.us için TCP 443 ve Zoom’un UDP bağlantı noktaları için açın.',
      ...NOT_SEEN,
    },
  },
  account: {
    name: 'Zoom hesabı',
    findings: {
      works:
        'Zoom’un REST API’si yanıt veriyor. Ziyaretçi kaydetme, salon açma ve rapor okuma yetkileri yapılmadan denenemez.',
      'not-configured':
        'Zoom hesabı yapılandırılmamış: parolalar yeniden okunamaz, salonlara bakılamaz, ziyaretçiler kaydedilemez, katılım karşılaştırılamaz.',
      'needed-by-rooms': 'Mekânın Zoom hesabını yapılandırın: onsuz kimse bu salonlara giremez.',
      refused:
        'server-to-server uygulamasının account id, client id ve secret değerlerini ve etkin olup olmadığını kontrol edin: Zoom geri çeviriyor.',
      'scopes-missing':
        'Bu scope’ları Marketplace’te server-to-server uygulamasına ekleyin ve yeniden etkinleştirin.',
      'no-answer':
        'Denetimi bir dakika sonra yeniden çalıştırın: Zoom’un REST API’si her soruya gerektiği gibi yanıt vermedi.',
      ...NOT_SEEN,
    },
  },
  'sdk-version': {
    name: 'SDK sürümü',
    findings: {
      fine: 'Zoom’un yayımladığı kurala göre bu SDK o gün destekleniyor; burada yazan günden sonra alt sınır yükselebilir.',
      'raises-before':
        'Foyer’i burada yazan günden önce güncelleyin: o günden sonra Zoom bu SDK’yı geri çevirebilir. Zoom bir sonraki alt sınırı üç ay önceden duyurur.',
      unlisted:
        'Foyer bu SDK’nın ne zaman çıktığını bilmiyor: Zoom’un üç aylık alt sınırıyla elle karşılaştırın.',
      ...NOT_SEEN,
    },
  },
  assets: {
    name: 'SDK dosyaları',
    findings: {
      whole: 'SDK’nın bütün dosyaları yerinde ve boyutları doğru.',
      unlisted:
        'Katılımlar başarısızsa Foyer’i yeniden kurun: SDK dosyalarının listesi eksik, bu yüzden karşılaştırılamadı.',
      incomplete: 'Foyer’i yeniden kurun: SDK dosyaları eksik veya hasarlı.',
      ...NOT_SEEN,
    },
  },
  camera: {
    name: 'Kamera',
    findings: {
      there: 'Kamera var.',
      none: 'Bir kamera bağlayın: ziyaretçiler katılabilir, ama kimse onları görmez.',
      unlisted: 'Aygıtlar buradan listelenemiyor: çalışan kioskun görevli ekranına bakın.',
      ...NOT_SEEN,
    },
  },
  microphone: {
    name: 'Mikrofon',
    findings: {
      there: 'Mikrofon var.',
      none: 'Bir mikrofon bağlayın: ziyaretçiler katılabilir, ama kimse onları duymaz.',
      unlisted: 'Aygıtlar buradan listelenemiyor: çalışan kioskun görevli ekranına bakın.',
      ...NOT_SEEN,
    },
  },
  'chosen-devices': {
    name: 'Seçili aygıtlar',
    findings: {
      'none-chosen': 'Seçili aygıt yok: ziyaretçiler sistemdekileri kullanır.',
      there: 'Bu kiosk için seçilen kamera, mikrofon ve hoparlör yerinde.',
      missing:
        'Burada adı geçeni bağlayın veya “Aygıtlar” altında başkasını seçin: ziyaretçiler bu arada sistemdekini kullanır.',
      'not-looked':
        'Çalışan kioskun görevli ekranında aygıtları deneyin: başladığından beri seçili olanlara kimse bakmadı.',
      ...NOT_SEEN,
    },
  },
  'journal-disk': {
    name: 'Günlük diski',
    findings: {
      ready: 'Günlük yazılabiliyor.',
      'nearly-full': 'Günlüğün diskinde biraz yer açın.',
      full: 'Günlüğün diskinde hemen yer açın: yakında hiçbir ziyaret kayda geçmez.',
      unwritable: 'Foyer’i çalıştıran kullanıcıya günlük klasörüne yazma hakkı verin veya diski onarın.',
      held: 'Diski onarın veya bu günlüğü yazan diğer Foyer’i kapatın: bu kayıtlar yalnızca bellekte.',
      ...NOT_SEEN,
    },
  },
  updates: {
    name: 'Güncellemeler',
    findings: {
      off: 'Foyer kendini güncellemiyor: mekân dosyası bunu istemiyor.',
      'left-to-it': 'Güncellemeler BT’ye bırakılmıştır: bu kurulum onları kurulduğu yoldan alır.',
      none: 'Burada daha yeni bir sürüm bilinmiyor.',
      held: 'Daha yeni bir sürüm var. Bir etkinlik, dondurulmuş bir gün veya kioskta biri olduğu için şimdi alınmıyor.',
      ready: 'Daha yeni bir sürüm indirildi. Kimse yoksa zamanı gelince kurulacak.',
      failed:
        'Günlük kayıtlarına bakın ve etkinlik gerektiriyorsa bu kiosku elle güncelleyin: elindeki sürümle çalışmaya devam ediyor.',
      ...NOT_SEEN,
    },
  },
  signer: {
    name: 'İmza sunucusu',
    findings: {
      'not-used': 'Bu kiosk kendisi imzalıyor.',
      strict: 'Ne toplantı sahipleri için ne de salon olmayan toplantılar için imzalıyor.',
      'signs-hosts':
        'İmza sunucusunun rol 1’i geri çevirmesini sağlayın: ona ulaşan herkes salonlarınıza toplantı sahibi olarak girebilir.',
      'signs-unlisted': 'İmza sunucusuna salon listesini verin: her toplantı için imzalıyor.',
      'signs-anything':
        'İmza sunucusunu ağdan çıkarın: her toplantı için ve toplantı sahipleri için imzalıyor.',
      'no-answer':
        'İmza sunucusunun geri çevirmesi gerekeni geri çevirip çevirmediği görülemedi: bir imza sunucusu gibi yanıt vermiyor.',
      unproven:
        'İmza sunucusunun geri çevirmesi gerekeni geri çevirip çevirmediği görülemedi: mekân dosyasının salonlarını da geri çevirdi.',
      ...NOT_SEEN,
    },
  },
  'starts-with-machine': {
    name: 'Makineyle birlikte başlama',
    findings: {
      registered: 'Foyer, kullanıcısı oturum açtığında başlar.',
      'not-wanted': 'Foyer elle ya da BT’nin kurduğu düzenle başlatılıyor.',
      missing:
        'Foyer’i bir kez burada oturum açan kullanıcıyla başlatın: sistemdeki kayıt yok, başka yere götürüyor ya da kapalı. Böyle kalırsa sistem onu reddediyordur.',
      ...NOT_SEEN,
    },
  },
} as const satisfies { readonly [Id in KioskCheckId]: CheckWords<Finding<Id>> };
