// Arabic words round the lock of a kiosk: its first start, and what staff see of its settings and do with it.
import type { KioskView, SettingOrigin } from '../../staff.ts';
import type { PinMistake } from '../../staff-pin.ts';

export const kioskInArabic = {
  setUp: {
    title: 'اختر رقم PIN للفريق',
    hint: 'تصبح هذه الشاشة كشكًا مقفلًا. برقم PIN يفتح الفريق شاشته ويغادر الكشك: اضغط على الساعة 3 ثوانٍ، أو اضغط \u2066Ctrl+Alt+S\u2069.',
    length: 'من 6 إلى 12 رقمًا. اكتبه حيث لا يراه الزوار.',
    againTitle: 'اكتب رقم PIN مرة أخرى',
    next: 'التالي',
    finish: 'قفل هذا الكشك',
    startOver: 'البدء من جديد',
    keeping: 'جارٍ حفظ رقم PIN',
    differs: 'رقما PIN غير متطابقين. يُرجى اختياره من جديد.',
    notKept:
      'تعذر حفظ رقم PIN على هذا الجهاز. أخبر تقنية المعلومات: يجب أن تكون الكتابة في مجلد بيانات Foyer ممكنة.',
    mistakes: {
      digits: 'يتكون PIN من أرقام فقط.',
      short: 'يحتاج PIN إلى ستة أرقام على الأقل.',
      long: 'لا يزيد PIN على اثني عشر رقمًا.',
      easy: 'هذا الرقم من أول ما سيجربه أي شخص. يُرجى اختيار غيره.',
    } satisfies Record<PinMistake, string>,
  },
  settings: {
    title: 'الإعدادات',
    hint: 'ما يعمل به هذا الكشك، ومن حدده. لتغيير شيء، غيّر ملف الإعدادات وأعد تشغيل Foyer.',
    columns: { name: 'الإعداد', value: 'القيمة', origin: 'المصدر' },
    look: 'النظر مجددًا',
    kept: 'محفوظ',
    notKept: 'غير محفوظ',
    unset: 'غير محدد',
    origins: {
      default: 'قيمة Foyer الأصلية',
      'venue-file': 'ملف الإعدادات',
      environment: 'البيئة',
      'command-line': 'سطر الأوامر',
      machine: 'هذا الجهاز',
      remote: 'ملف الإعدادات من الخادم',
      policy: 'سياسة تقنية المعلومات، مقفل',
    } satisfies Record<SettingOrigin, string>,
  },
  control: {
    title: 'الكشك',
    hint: 'تُنهى الزيارة الجارية وتُسجَّل أولًا.',
    states: {
      windowed: 'هذه نافذة عادية، لا كشك مقفل: هكذا يقول ملف الإعدادات.',
      locked: 'هذا الكشك مقفل.',
      unlocked: 'هذا الكشك غير مقفل. سيُقفل تلقائيًا عند تشغيله التالي.',
    } satisfies Record<KioskView['state'], string>,
    restart: 'إعادة تشغيل Foyer',
    restartHint: 'يستغرق بضع ثوانٍ. ثم يعود الكشك كما كان عند تشغيله.',
    leave: 'مغادرة الكشك',
    leaveHint: 'تصبح النافذة عادية، ويمكن الوصول إلى سطح المكتب.',
    quit: 'إغلاق Foyer',
    quitHint: 'يُغلق Foyer. ويجد الزوار سطح المكتب.',
    neverLeave: 'لا يسمح ملف الإعدادات للفريق بمغادرة هذا الكشك.',
    lock: 'قفله مجددًا',
    lockHint: 'تملأ النافذة الشاشة، ولا يغادرها أحد بلا رقم PIN.',
    sure: 'هل أنت متأكد؟',
    yes: 'نعم',
    no: 'لا',
    going: 'لحظة من فضلك',
  },
};
