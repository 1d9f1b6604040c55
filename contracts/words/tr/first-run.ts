// Turkish words for set-up on a single machine, as whoever has just installed Foyer reads them.
import type { LinkMistake } from '../../join-link.ts';

export const firstRunInTurkish = {
  step: (at: number, of: number) => `Adım ${at} / ${of}`,
  back: 'Geri',
  paste: 'Yapıştır',
  venue: {
    label: 'Mekânınızın adı nedir?',
    hint: 'Ziyaretçiler bunu ilk ekranda okur.',
    empty: 'Lütfen bir ad yazın.',
  },
  pin: {
    hint: 'Görevliler PIN ile kendi ekranlarını açar: ilk ekrandaki saati 3 saniye basılı tutun veya Ctrl+Alt+S tuşlarına basın.',
    chosen: 'PIN seçildi',
    another: 'Başka bir PIN seç',
  },
  credentials: {
    title: 'Zoom’un anahtarı',
    hint: 'marketplace.zoom.us adresinde Meeting SDK ile bir uygulama oluşturun; istemci kimliğini (client ID) ve istemci sırrını (client secret) kopyalayın. Onlar olmadan kimse katılamaz.',
    clientId: 'İstemci kimliği',
    clientSecret: 'İstemci sırrı',
    unusable: 'Bu o olamaz: tek başına ve bütün olarak yeniden kopyalayın.',
    others: 'Başkalarını yaz',
    'no-encryption':
      'Bu makine sırlar için şifreleme sunmuyor. Düz metin olarak, bu kullanıcının dosyalarını okuyabilen herkes onları okuyabilir.',
    plainText: 'Bu makinede düz metin olarak sakla',
    'encryption-failed':
      'İşletim sistemi şifrelemeyi reddetti. Anahtar deposunun kilidini açın ve yeniden ilerleyin.',
    'store-unwritable': 'Saklanamadılar: Foyer’in veri klasörüne yazılabilmeli.',
  },
  room: {
    title: (at: number) => `Oda ${at}`,
    link: 'Zoom bağlantısı veya toplantı numarası',
    linkHint: 'Davetten yapıştırın.',
    withPasscode: (number: string) => `Toplantı ${number}, parolasıyla`,
    withoutPasscode: (number: string) => `Toplantı ${number}, parolasız`,
    name: 'Ziyaretçilerin okuduğu',
    nameHint: 'Örneğin: Açılış konuşması.',
    passcode: 'Parola',
    passcodeHint: 'Davetteki gibi. Yoksa boş bırakın.',
    another: 'Başka bir oda ekle',
    remove: 'Bu odayı çıkar',
    mistakes: {
      empty: 'Lütfen bir bağlantı yapıştırın veya bir numara yazın.',
      unreadable: 'Bu ne katılımcılar için bir Zoom bağlantısı ne de bir toplantı numarası.',
      digits: 'Toplantı numarası 9 ile 12 rakam arasındadır.',
      'not-zoom': 'Bu bağlantı Zoom’a gitmiyor.',
      personal:
        'Kişisel bağlantıda numara yoktur. Bağlantıyı tarayıcıda açın ve toplantı numarasını kopyalayın.',
      host: 'Bu, toplantı sahibinin başlattığı bağlantı. Katılımcılar için olanı kullanın.',
      registration: 'Bu bağlantı bir kayda gidiyor. Kaydın onayladığı bağlantıyı veya numarayı kullanın.',
      'long-passcode':
        'Bu bağlantıdaki parola bir kiosk için çok uzun. Odanın kendi parolasını aşağıya yazın.',
    } satisfies Record<LinkMistake | 'empty', string>,
  },
  check: {
    title: 'Çalışacak mı?',
    hint: 'Foyer bu makineye ve odalarına bakar. Hiçbirine girmez. Yeşil olmayan, ne yapılacağını söyler; yine de ilerleyebilirsiniz.',
    failed: 'Bakılamadı. Geri dönüp her şeyin yazılı olduğuna bakın veya yeniden bakın.',
  },
  ready: {
    title: 'Her şey hazır',
    hint: 'Foyer, ziyaretçilerin göreceği gibi açılır. Kapılar açılmadan önce her odaya bir kez kendiniz girin.',
    window: 'Bir pencerede',
    fill: 'Ekranı doldur ve kilitle',
    open: 'Foyer’i aç',
    failures: {
      missing: 'Bir şey hâlâ eksik veya doğru değil. Geri dönüp her adıma bakın.',
      exists: 'Zaten bir mekân dosyası var. Kullanmak için Foyer’i yeniden başlatın.',
      unwritable: 'Mekân dosyası yazılamadı: Foyer’in veri klasörüne yazılabilmeli.',
    },
  },
};
