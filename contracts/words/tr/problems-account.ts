// Turkish words for what main asks the venue's own servers: its Zoom account by REST, its signing server; and for the
// staff screen's own door.
import type { ProblemCode } from '../../problem.ts';
import type { ProblemWords } from '../problem-words.ts';

const HELP = {
  title: 'Önce bu salonla ilgilenmemiz gerekiyor',
  visitor: 'Lütfen görevlilerimize sorun. Sizin bir kusurunuz yok.',
} as const;

const SOON = {
  title: 'Salon şu anda yanıt vermiyor',
  visitor: 'Birazdan geri gelir. Lütfen burada kalın.',
} as const;

export const accountProblems = {
  'account-missing': {
    ...HELP,
    staff: 'BT’ye bu salonun bu kioskta mekânın Zoom hesabına ihtiyaç duyduğunu söyleyin.',
    it: 'Bu salona giriş Zoom’un REST API’sini gerektiriyor. FOYER_ACCOUNT_ID, FOYER_ACCOUNT_CLIENT_ID ve FOYER_ACCOUNT_CLIENT_SECRET değerlerini ayarlayın veya bir kez saklayın.',
  },
  'account-refused': {
    ...HELP,
    staff: 'BT’ye Zoom’un mekânın hesap bilgilerini kabul etmediğini söyleyin.',
    it: 'server-to-server uygulamasının account id, client id veya secret değeri yanlış ya da uygulama Marketplace’te devre dışı.',
  },
  'account-scope-missing': {
    ...HELP,
    staff: 'BT’ye mekânın Zoom uygulamasında bir yetkinin eksik olduğunu söyleyin; adı aşağıda.',
    it: 'Burada yazan scope’u Marketplace’te server-to-server uygulamasına ekleyin ve yeniden etkinleştirin.',
  },
  'account-unreachable': {
    ...SOON,
    staff:
      'Aşağıda bir numara varsa biraz bekleyin: Zoom’da arıza var. Yoksa bu makinenin ağını kontrol edin.',
    it: 'Ayrıntıdaki HTTP numarası Zoom tarafında bir arızadır: status.zoom.us adresine bakın. Numara yoksa yanıt gelmedi: api.zoom.us (api.zoomgov.com) için ağı ve TCP 443 güvenlik duvarını kontrol edin.',
  },
  'account-throttled': {
    ...SOON,
    visitor: 'Birkaç dakika sürebilir. Lütfen burada kalın veya görevlilerimize sorun.',
    staff:
      'Ziyaretçileri birer birer içeri alın: Zoom daha az çağrı istiyor. Aşağıdaki saat en az ne zamana kadar olduğunu söyler.',
    it: 'Zoom’un REST API’si 429 yanıtı verdi: hesabın veya günün sınırı. Foyer Zoom’un söylediği kadar, en çok beş dakika bekler ve sonra bir kez sorar.',
  },
  'account-answer-wrong': {
    ...HELP,
    staff: 'BT’ye Zoom’un Foyer’in anlamadığı bir yanıt verdiğini söyleyin; numara aşağıda.',
    it: 'REST API çağrıyı geri çevirdi veya belgelenenden farklı biçimde yanıtladı. Yol ve numara log’da.',
  },
  'registration-pending': {
    title: 'Önce toplantı sahibinin onaylaması gerekiyor',
    visitor: 'Kaydınız toplantı sahibinde. Lütfen görevlilerimize sorun.',
    staff: 'Toplantı sahibinden kaydı onaylamasını veya salonu otomatik onaya almasını isteyin.',
    it: 'Toplantının onay türü elle: biri onaylamadan Zoom belirteç vermez.',
  },
  'kiosk-user-is-host': {
    ...HELP,
    staff: 'BT’ye bu salonun Zoom kullanıcısının aynı zamanda toplantı sahibi olduğunu söyleyin.',
    it: '"signedInAs" toplantı sahibini veya alternatif sahibi gösteriyor: her ziyaretçi de öyle olurdu. Başka bir Zoom kullanıcısı verin.',
  },
  'kiosk-user-unknown': {
    ...HELP,
    staff: 'BT’ye Zoom’un bu salonun Zoom kullanıcısını tanımadığını söyleyin.',
    it: '"signedInAs" mekânın Zoom hesabında olmayan bir kullanıcıyı gösteriyor: "userId" değerini düzeltin veya kullanıcıyı oraya ekleyin.',
  },
  'signer-unreachable': {
    ...SOON,
    staff: 'Aşağıda bir numara yoksa bu makinenin ağını kontrol edin. Düzelmezse BT’ye söyleyin.',
    it: 'Ayrıntıdaki HTTP numarası imza sunucusunun (mekân dosyasında "signer") arızasıdır. Numara yoksa zamanında yanıt vermedi ya da sertifikasına güvenilmiyor.',
  },
  'signer-refused': {
    ...HELP,
    staff: 'BT’ye imza sunucusunun bu kioska veya salona hizmet vermediğini söyleyin.',
    it: 'İmza sunucusu geri çevirdi: kioskun belirtecini veya sertifikasını ve sunucunun salon listesini kontrol edin.',
  },
  'signer-answer-wrong': {
    ...HELP,
    staff: 'BT’ye imza sunucusunun yanıtının kullanılamadığını söyleyin.',
    it: 'İmzanın içeriği istenene uymuyor: numara, rol 0, zamanlar. Ayrıntı hangisi olduğunu söyler.',
  },
  'staff-locked': {
    title: 'Görevli ekranı kilitli',
    visitor: 'Lütfen geri dönün.',
    staff: 'PIN’i yeniden yazın.',
    it: 'Görevli ekranı birkaç dakika sonra kendini kilitler.',
  },
  'staff-pin-missing': {
    title: 'Burada henüz görevli PIN’i yok',
    visitor: 'Lütfen geri dönün.',
    staff: 'BT’den bir PIN isteyin.',
    it: '"foyer pin" komutunu çalıştırın ve çıktısını mekân dosyasına "staff": { "pinHash": … } olarak koyun.',
  },
  'staff-pin-wrong': {
    title: 'Bu PIN doğru değil',
    visitor: 'Lütfen geri dönün.',
    staff: 'Yeniden yazın.',
    it: 'PIN, "staff.pinHash" ile eşleşmiyor.',
  },
  'staff-pin-wait': {
    title: 'Bir sonraki PIN için lütfen bekleyin',
    visitor: 'Lütfen geri dönün.',
    staff: 'Ekranın söylediği kadar bekleyin, sonra PIN’i yeniden yazın.',
    it: 'Yanlış PIN’ler bir sonraki denemeyi en çok beş dakika bekletir.',
  },
} as const satisfies Partial<Record<ProblemCode, ProblemWords>>;
