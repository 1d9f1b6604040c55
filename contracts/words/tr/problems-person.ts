// Turkish words for Zoom's rules about who may come in, and through which kind of app.
import type { ProblemCode } from '../../problem.ts';
import type { ProblemWords } from '../problem-words.ts';

export const personProblems = {
  'removed-before': {
    title: 'Lütfen görevlilerimize sorun',
    visitor: 'Toplantı sahibinin sizi yeniden içeri alması gerekiyor. Görevlilerimiz sizin için sorabilir.',
    staff: 'Toplantı sahibine bu ziyaretçinin yeniden girip giremeyeceğini sorun.',
    it: 'Zoom 3009: toplantı sahibinin ayarlarında “Çıkarılan katılımcıların yeniden katılmasına izin ver” kapalı.',
  },
  'refused-from-waiting-room': {
    title: 'Toplantı sahibi sizi içeri almadı',
    visitor: 'Belki salon yoğun. Görevlilerimiz sizin için memnuniyetle sorar.',
    staff: 'Toplantı sahibine bu ziyaretçinin girip giremeyeceğini sorun.',
    it: 'Toplantı sahibi bu katılımcıyı Zoom’un bekleme odasından çıkardı.',
  },
  'already-in': {
    title: 'Zaten bu salonda görünüyorsunuz',
    visitor: 'Lütfen diğer ekranınızda salondan ayrılın, sonra burada yeniden deneyin.',
    staff: 'Toplantı sahibinden çift katılımcıyı çıkarmasını isteyin, sonra yeniden deneyin.',
    it: 'Zoom 4008: aynı katılımcı toplantıda. Kişisel bağlantı aynı anda tek cihazda çalışır.',
  },
  'email-required': {
    title: 'Bu salon e-posta adresinizi istiyor',
    visitor: 'Girmek için lütfen e-posta adresinizi yazın.',
    staff: 'Ziyaretçinin bir e-posta adresi yazmasına yardım edin.',
    it: 'Zoom 3005: web semineri veya kayıt, her katılımda bir adres istiyor.',
  },
  'email-refused': {
    title: 'Lütfen başka bir e-posta adresi kullanın',
    visitor: 'Bu salon o e-posta adresini kabul etmiyor. Lütfen başka bir adres yazın.',
    staff: 'Ziyaretçinin toplantı sahibininki dışında bir adres kullanmasına yardım edin.',
    it: 'Zoom 3620, 3624 veya 3627: adres hesap tarafından engellenmiş ya da toplantı sahibine ait ve oturum açmak gerekiyor.',
  },
  'registration-required': {
    title: 'Bu salon kayıtlı konuklar için',
    visitor: 'Nasıl kayıt olacağınızı görevlilerimiz söyleyebilir.',
    staff:
      'Toplantı sahibinden bu salonun kaydını kapatmasını isteyin veya BT’den mekân dosyasına kayıtlı bir bağlantı koymasını isteyin.',
    it: 'Zoom 3099, 3110, 3116 veya 3135: kayıt açık. Katılmak için kayıtlı kişinin veya panelistin kendi bağlantısı gerekir.',
  },
  'registration-off': {
    title: 'Bu salon henüz kayıt almıyor',
    visitor: 'Lütfen başka bir salon seçin veya görevlilerimize sorun.',
    staff: 'Toplantı sahibinden bu salonun kaydını açmasını isteyin veya BT’ye gerekmediğini söyleyin.',
    it: 'Zoom 404: toplantının kaydı yok, ama salonun "entry" değeri "registered". Kaydı Zoom’da açın veya "entry" değerini "open" yapın.',
  },
  'registration-closed': {
    title: 'Bu salonun kaydı kapandı',
    visitor: 'Lütfen başka bir salon seçin veya görevlilerimize sorun.',
    staff: 'Toplantı sahibine daha fazla kayıt olup olamayacağını sorun: kayıt kapalı, dolu veya bitmiş.',
    it: 'Zoom 3043: toplantının alabileceği kadar kayıt var. 3038: toplantı bitti. Numara ayrıntıda.',
  },
  'registration-limit': {
    title: 'Lütfen bugün başka bir e-posta adresi kullanın',
    visitor:
      'Bu adres bugün burada birkaç kez kullanıldı. Lütfen başka bir adres yazın veya görevlilerimize sorun.',
    staff: 'Ziyaretçinin başka bir e-posta adresi kullanmasına yardım edin. Bu adres yarın yeniden çalışır.',
    it: 'Zoom 429: bir adres bir toplantıya günde üç kez kaydedilebilir. Diğer adresler etkilenmez.',
  },
  'registration-refused': {
    title: 'Lütfen görevlilerimize sorun',
    visitor: 'Bu salonun kaydı için yardımımız gerekiyor.',
    staff:
      'BT’ye aşağıdaki numarayı söyleyin. Bu arada toplantı sahibinden bu kişiye özel bir bağlantı isteyin.',
    it: 'Zoom bu kaydı geri çevirdi; numara nedenini söyler. 200: yetki yok. 300: bir alan. 3027 veya 3032: adres, kendi bağlantısı olan toplantı sahibine veya panelistlere ait.',
  },
  'sign-in-required': {
    title: 'Bu salon oturum açmış konuklar için',
    visitor: 'Bu ekrandan girilemiyor. Lütfen görevlilerimize sorun.',
    staff:
      'Toplantı sahibinden bu salonun “Katılmak için kimlik doğrulama iste” ayarını kapatmasını isteyin.',
    it: 'Zoom 3034, 3051, 3052, 3100 veya 6024: kimlik doğrulama toplantıda açık ya da hesapta kilitli.',
  },
  'real-name-required': {
    title: 'Bu salon adınızın doğrulanmasını istiyor',
    visitor: 'Bu ekrandan girilemiyor. Lütfen görevlilerimize sorun.',
    staff: 'Ziyaretçiye kendi cihazında kendi Zoom hesabıyla nasıl katılacağını gösterin.',
    it: 'Zoom 3082: gerçek ad doğrulaması, bazı bölgelerin kuralı. Kioskta yapılamaz.',
  },
  'information-barrier': {
    title: 'Bu salona buradan girilemiyor',
    visitor: 'Lütfen başka bir salon seçin veya görevlilerimize sorun.',
    staff: 'BT’ye Zoom’un bu salonu bu kiosktan ayrı tuttuğunu söyleyin.',
    it: 'Zoom 4007: hesabın bilgi engeli bu grupları ayrı tutuyor. Hesabın yöneticisi karar verir.',
  },
  'app-not-approved': {
    title: 'Bu salona buradan henüz girilemiyor',
    visitor: 'Lütfen başka bir salon seçin veya görevlilerimize sorun.',
    staff:
      'Ziyaretçileri bu salona başka bir yoldan yönlendirin ve BT’ye salonun başka bir Zoom hesabına ait olduğunu söyleyin.',
    it: 'Zoom 4011: uygulama yayımlanmamış ve toplantı başka bir hesapta. Salonu uygulamanın sahibi olan hesapta açın veya uygulamayı incelemeye gönderin.',
  },
  'anonymous-refused': {
    title: 'Bu salona şu anda buradan girilemiyor',
    visitor: 'Lütfen başka bir salon seçin veya görevlilerimize başka bir yol sorun.',
    staff: 'Salonun olağan Zoom bağlantısını başka bir cihazda sunun ve BT’ye söyleyin.',
    it: 'Zoom 4012: bu uygulamanın yalnızca adla katılması geri çevriliyor. Uygulamanın sahibi olan hesapta izin var; Zoom bunu kendi tarafında değiştirebilir, sonra yeniden bakın.',
  },
  'token-refused': {
    title: 'Önce bu salonla ilgilenmemiz gerekiyor',
    visitor: 'Lütfen başka bir salon seçin veya görevlilerimizden yardım isteyin.',
    staff: 'BT’ye söyleyin. Bu arada salonun olağan Zoom bağlantısını başka bir cihazda sunun.',
    it: 'Zoom 3265, 3623, 4013–4016 veya 4018: kayıt, ZAK veya OBF belirteci eksik, süresi dolmuş ya da başka bir toplantı için.',
  },
  'authorizer-absent': {
    title: 'Salon toplantı sahibini bekliyor',
    visitor: 'Lütfen toplantı sahibi geldiğinde yeniden deneyin.',
    staff: 'Bu kioskun adına katıldığı görevliden salona önce girmesini ve orada kalmasını isteyin.',
    it: 'Zoom 4017 veya 4019: uygulamaya yetki veren kullanıcı toplantıda değil ya da ayrıldı.',
  },
  'app-blocked': {
    title: 'Bu salona buradan girilemiyor',
    visitor: 'Lütfen başka bir salon seçin veya görevlilerimize sorun.',
    staff: 'Salonun olağan Zoom bağlantısını başka bir cihazda sunun ve BT’ye söyleyin.',
    it: 'Zoom 6603: toplantı sahibinin hesap yöneticisi bu uygulamayı engelliyor. İzin verilen uygulamalar listesine eklenmeli.',
  },
  'web-joining-off': {
    title: 'Bu salona buradan girilemiyor',
    visitor: 'Lütfen başka bir salon seçin veya görevlilerimize başka bir yol sorun.',
    staff:
      'Toplantı sahibinden tarayıcıdan katılmaya izin vermesini isteyin veya başka bir cihazda Zoom uygulamasını sunun.',
    it: 'Zoom 3603–3611, 3630 veya 3701: toplantı sahibinin hesabında “Tarayıcınızdan katılın” kapalı ya da bu tür toplantıda web katılımı yok.',
  },
} as const satisfies Partial<Record<ProblemCode, ProblemWords>>;
