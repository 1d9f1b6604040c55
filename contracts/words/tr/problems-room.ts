// Turkish words for what the visitor typed, and for rooms that cannot be entered at the moment.
import type { ProblemCode } from '../../problem.ts';
import type { ProblemWords } from '../problem-words.ts';

export const roomProblems = {
  'name-empty': {
    title: 'Lütfen adınızı yazın',
    visitor: 'Lütfen adınızı yazın. Salondaki kişiler onu görür.',
    staff: 'Ziyaretçinin bir ad yazmasına yardım edin.',
    it: 'Boşluklar ayıklandıktan sonra adda görünen bir şey kalmadı.',
  },
  'name-too-long': {
    title: 'Bu ad biraz fazla uzun',
    visitor: 'Bu ad biraz fazla uzun. Lütfen kısaltın.',
    staff: 'Ziyaretçinin adı kısaltmasına yardım edin.',
    it: 'Zoom 128 birimlik ad kabul eder; temel Latin dışındaki bir karakter iki sayılır.',
  },
  'name-has-markup': {
    title: 'Lütfen bu adı başka biçimde yazın',
    visitor: 'Lütfen adınızı < işareti olmadan yazın.',
    staff: 'Ziyaretçinin adı < işareti olmadan yazmasına yardım edin.',
    it: 'Zoom içinde "<script" geçen adları geri çevirir.',
  },
  'name-has-hidden-characters': {
    title: 'Lütfen bu adı yeniden yazın',
    visitor: 'Bu adda kimsenin göremediği karakterler var. Lütfen silip yeniden yazın.',
    staff: 'Ziyaretçinin alanı temizleyip adı yapıştırmak yerine elle yazmasına yardım edin.',
    it: 'Başka bir adı taklit edebilen denetim, sıfır genişlik ve yön değiştirme karakterleri geri çevrilir.',
  },
  'email-invalid': {
    title: 'Lütfen e-posta adresini kontrol edin',
    visitor: 'Lütfen e-posta adresini kontrol edin. Şöyle görünür: name@example.com',
    staff: 'Ziyaretçinin e-posta adresini yazmasına yardım edin.',
    it: 'Adreste @ veya alan adı yok ya da 100 karakterden uzun.',
  },
  'invitation-empty': {
    title: 'Lütfen davetinizi gösterin',
    visitor: 'Lütfen davetinizdeki kodu veya e-posta adresini yazın ya da yaka kartınızı okuyucuya tutun.',
    staff: 'Ziyaretçinin kodu bulmasına yardım edin veya e-posta adresini listede arayın.',
    it: 'Salon "invited" ve hiçbir şey verilmedi.',
  },
  'not-invited': {
    title: 'Bu daveti bulamıyoruz',
    visitor: 'Bu daveti bulamıyoruz. Lütfen bir kez daha kontrol edin veya görevlilerimize sorun.',
    staff:
      'Ziyaretçiyi bu salonun listesinde arayın. Listede olması gerekiyorsa BT onu mekân dosyasına ekleyebilir.',
    it: 'Salonun "invited" listesinde bu e-posta adresi, kod veya yaka kartı yok.',
  },
  'invitation-tries-exceeded': {
    title: 'Lütfen görevlilerimizden yardım isteyin',
    visitor: 'Bu ekranın kısa bir araya ihtiyacı var. Görevlilerimiz davetinizi bulabilir.',
    staff: 'Ziyaretçiyi bu salonun listesinde arayın. Ekran birkaç dakika sonra yeniden kod alır.',
    it: 'Bu kioskta kısa sürede çok fazla yanlış davet girildi; kodlar tahmin edilmesin diye bekliyor.',
  },
  'room-not-listed': {
    title: 'Bu salon artık burada değil',
    visitor: 'Lütfen geri dönüp başka bir salon seçin.',
    staff:
      'Bu ekrandaki salonları programla karşılaştırın ve yeniden okunmaları için Foyer’i yeniden başlatın.',
    it: 'Ekran, geçerli mekân dosyasında bulunmayan bir salon id’si istedi.',
  },
  'room-not-open': {
    title: 'Bu salon henüz açık değil',
    visitor: 'Lütfen biraz sonra yeniden gelin. Açılış saati salon listesinde yazar.',
    staff: 'Salonun şimdi açık olması gerekiyorsa bu ekrandaki saati ve programdaki başlangıcı kontrol edin.',
    it: 'Bu makinenin saatine göre salon, startsAt eksi doorsOpenMinutes öncesinde veya endsAt sonrasında.',
  },
  'room-not-started': {
    title: 'Salon henüz başlamadı',
    visitor: 'Lütfen burada kalın. Başlar başlamaz kendiliğinden içeri girersiniz.',
    staff: 'Toplantı sahibinden toplantıyı başlatmasını isteyin.',
    it: 'Zoom 3008: başlamadı ve “Katılımcıların toplantı sahibinden önce katılmasına izin ver” kapalı ya da bekleme odası açık.',
  },
  'room-full': {
    title: 'Salon şu anda dolu',
    visitor: 'Lütfen biraz bekleyin. Yer açılır açılmaz içeri girersiniz.',
    staff: 'Ziyaretçileri başka bir salona yönlendirin veya toplantı sahibinden daha fazla yer isteyin.',
    it: 'Zoom 4005: toplantı sahibinin lisansındaki kapasiteye ulaşıldı. Daha büyük bir lisans bunu artırır.',
  },
  'room-locked': {
    title: 'Salon şu anda kapalı',
    visitor: 'Toplantı sahibi kapıyı şimdilik kapattı. Lütfen biraz bekleyin veya başka bir salon seçin.',
    staff:
      'Toplantı sahibinden toplantının kilidini açmasını isteyin: Toplantı sahibi araçları, Toplantıyı kilitle.',
    it: 'Zoom 4006: toplantı sahibi süren toplantıyı kilitledi.',
  },
  'room-ended': {
    title: 'Bu salon sona erdi',
    visitor: 'Geldiğiniz için teşekkür ederiz. Lütfen başka bir salon seçin.',
    staff: 'Hâlâ sürmesi gerekiyorsa toplantı sahibinden toplantıyı yeniden başlatmasını isteyin.',
    it: 'Zoom 4004 (veya simüle edilmiş canlı web semineri için 13208). Bütün salonlar böyleyse sayfa yalıtım başlıklarını kontrol edin.',
  },
  'room-unknown': {
    title: 'Bu salonu bulamıyoruz',
    visitor: 'Lütfen başka bir salon seçin veya görevlilerimizden yardım isteyin.',
    staff:
      'Bu salonun toplantı numarasını toplantı sahibinin davetiyle karşılaştırın ve mekân dosyasında düzeltin.',
    it: 'Zoom 3001, 3610 veya 3707: toplantı silindi, süresi doldu ya da kişisel bağlantının süresi bitti.',
  },
  'room-misconfigured': {
    title: 'Önce bu salonla ilgilenmemiz gerekiyor',
    visitor: 'Lütfen başka bir salon seçin veya görevlilerimizden yardım isteyin.',
    staff:
      'BT’ye hangi salon olduğunu söyleyin. Bu arada ziyaretçileri başka bir ekrana veya salona yönlendirin.',
    it: 'Zoom 3702, 3703 veya 3706: toplantı numarası hatalı biçimde ya da toplantı sahibi yok. meetingNumber veya joinLink’i kontrol edin.',
  },
  'passcode-wrong': {
    title: 'Bu salonun kapısı için yardımımız gerekiyor',
    visitor: 'Lütfen görevlilerimizden kapıyı açmalarını isteyin. Sizin bir kusurunuz yok.',
    staff:
      'Toplantı sahibine geçerli parolayı sorun. Mekân dosyasına veya mekân izin veriyorsa görevli ekranına yazılır.',
    it: 'Zoom 3004 veya 3714: parola değişti ya da hesap kural gereği bir parola ekliyor. Toplantıdan yeniden okuyun; kodlamayın.',
  },
  'host-busy': {
    title: 'Salon henüz hazır değil',
    visitor: 'Toplantı sahibi hâlâ başka bir salonda. Lütfen biraz bekleyin.',
    staff: 'Toplantı sahibinden aynı hesapta süren diğer toplantıyı sonlandırmasını isteyin.',
    it: 'Zoom 3000 veya 3711: bir lisans aynı anda tek toplantı yürütür. Eşzamanlı salonlara farklı toplantı sahipleri verin.',
  },
  'host-unavailable': {
    title: 'Salon şu anda açılamıyor',
    visitor: 'Lütfen başka bir salon seçin veya görevlilerimizden yardım isteyin.',
    staff: 'BT’ye bu salonun toplantı sahibinin Zoom’da etkin olmadığını söyleyin.',
    it: 'Zoom 3625 veya 3709: toplantı sahibi kullanıcı silindi, devre dışı bırakıldı veya lisansını yitirdi.',
  },
} as const satisfies Partial<Record<ProblemCode, ProblemWords>>;
