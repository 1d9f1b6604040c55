// Arabic words of the staff screen. Staff are addressed as people who can act; numbers and Zoom's own words are fine
// here. What a problem is and what to do about it is in problems*.ts, what a check found in checks.ts.
import type { Cure } from '../../problem.ts';
import type { CheckLevel } from '../../check.ts';
import type { Entry } from '../../room.ts';

const plural = new Intl.PluralRules('ar');
/** A counted noun. One and two are said without a figure; zero takes the form of the round hundreds. */
type Counted = Readonly<Record<'one' | 'two' | 'few' | 'many' | 'other', string>>;
const count = (number: number, forms: Counted): string => {
  const form = plural.select(number);
  if (form === 'one' || form === 'two') return forms[form];
  return `${number} ${forms[form === 'zero' ? 'other' : form]}`;
};
/** Of time: as after a preposition, which is where most of them stand. */
const SECONDS: Counted = { one: 'ثانية واحدة', two: 'ثانيتين', few: 'ثوانٍ', many: 'ثانية', other: 'ثانية' };
const MINUTES: Counted = { one: 'دقيقة واحدة', two: 'دقيقتين', few: 'دقائق', many: 'دقيقة', other: 'دقيقة' };
const HOURS: Counted = { one: 'ساعة واحدة', two: 'ساعتين', few: 'ساعات', many: 'ساعة', other: 'ساعة' };
const DAYS: Counted = { one: 'يوم واحد', two: 'يومين', few: 'أيام', many: 'يومًا', other: 'يوم' };
const DIGITS: Counted = { one: 'رقم واحد', two: 'رقمان', few: 'أرقام', many: 'رقمًا', other: 'رقم' };
const TRIES: Counted = {
  one: 'محاولة واحدة',
  two: 'محاولتان',
  few: 'محاولات',
  many: 'محاولة',
  other: 'محاولة',
};
const VISITS: Counted = { one: 'زيارة واحدة', two: 'زيارتان', few: 'زيارات', many: 'زيارة', other: 'زيارة' };
const REFUSALS: Counted = {
  one: 'حالة رفض واحدة',
  two: 'حالتا رفض',
  few: 'حالات رفض',
  many: 'حالة رفض',
  other: 'حالة رفض',
};

/** Whole seconds, in the one or two largest units. */
function duration(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  if (minutes < 1) return 'أقل من دقيقة';
  if (minutes < 60) return count(minutes, MINUTES);
  const hours = count(Math.floor(minutes / 60), HOURS);
  return minutes % 60 === 0 ? hours : `${hours} و${count(minutes % 60, MINUTES)}`;
}

export const staffInArabic = {
  title: 'لفريق العمل',
  close: 'إغلاق',
  locksIn: (seconds: number) =>
    seconds < 60 ? `تُقفل خلال ${count(seconds, SECONDS)}` : `تُقفل خلال ${duration(seconds)}`,
  working: 'لحظة من فضلك',
  forIt: 'لتقنية المعلومات',
  pin: {
    title: 'رقم PIN للفريق',
    hint: 'اكتب رقم PIN لهذا الكشك.',
    typed: (digits: number) => `المكتوب: ${count(digits, DIGITS)}`,
    pad: 'لوحة الأرقام',
    erase: 'حذف',
    unlock: 'فتح',
    checking: 'جارٍ التحقق من رقم PIN',
    left: (tries: number) => `بقيت ${count(tries, TRIES)} قبل التوقف المؤقت.`,
    wait: (seconds: number) => `يمكن كتابة رقم PIN التالي بعد ${count(seconds, SECONDS)}.`,
  },
  account: {
    /** Where the venue has no Zoom account on this kiosk, which is no fault. */
    missing:
      'لا يعرف هذا الكشك حساب Zoom الخاص بالمكان. القاعات التي تحتاج إلى اسم فقط تعمل كالمعتاد؛ ولا يمكن الاستعلام عن رموز المرور ولا إنشاء قاعات من هنا.',
  },
  sections: {
    label: 'الأقسام',
    incidents: 'الحوادث',
    check: 'الفحص',
    devices: 'الأجهزة',
    rooms: 'القاعات',
    'new-room': 'قاعة جديدة',
    evidence: 'الأدلة',
    settings: 'الإعدادات',
    kiosk: 'الكشك',
    'dress-rehearsal': 'كل الشاشات',
  },
  entry: {
    open: 'بالاسم فقط',
    registered: 'مسجَّلون بواسطة Foyer',
    invited: 'المدعوون فقط',
    'signed-in': 'بصفة مستخدم Zoom الخاص بالمكان',
  } satisfies Record<Entry, string>,
  incidents: {
    title: 'الحوادث',
    hint: 'ما واجهه عدة زوار معًا، فلا يضطر أحد إلى العدّ.',
    none: 'لا شيء يُذكر',
    noneHint: 'لا مشكلة يشترك فيها عدة زوار. وإن حدثت فستُذكر هنا مرة واحدة.',
    open: 'مستمرة',
    over: 'انتهت',
    now: 'جارية الآن',
    before: 'انتهت سابقًا',
    since: 'منذ',
    until: 'حتى',
    lasted: duration,
    hit: 'المتأثرون',
    hitCount: (visits: number, refusals: number) => `${count(visits, VISITS)}، ${count(refusals, REFUSALS)}`,
    rooms: 'القاعات',
    codes: 'رد Zoom',
    noCode: 'بلا رقم',
    tried: 'ما جرّبه Foyer',
    triedNothing: 'لا شيء: لا طريق آخر تسمح به هذه القاعات',
    helped: 'نفع ذلك',
    helpedNot: 'لم ينفع ذلك',
    cures: {
      'correct-clock': 'توقيع جديد بحسب ساعة Zoom',
      'read-passcode': 'رمز المرور بعد قراءته من Zoom مجددًا',
      'other-entry': 'طريقة دخول أخرى تسمح بها القاعة',
      overflow: 'القاعة المخصصة لمن يجدها ممتلئة',
    } satisfies Record<Cure, string>,
    works: 'ما زال يعمل',
    worksNothing: 'لم يُرَ شيء بعد',
    worksIn: (room: string, entry: string) => `\u2068${room}\u2069: ${entry}`,
    toDo: 'ما العمل',
  },
  check: {
    title: 'الفحص',
    hint: 'ينظر في كل ما يجب أن يكون صحيحًا قبل فتح الأبواب. ولا يدخل أي قاعة.',
    all: 'فحص كل شيء الآن',
    one: 'فحص الآن',
    again: 'فحص مجددًا',
    looking: 'جارٍ الفحص',
    kiosk: 'هذا الكشك',
    notYet: 'لم يُفحص بعد',
    at: (time: string) => `فُحص في ${time}`,
    levels: {
      green: 'جيد',
      amber: 'يحتاج إلى نظر',
      red: 'يلزم التصرف الآن',
      unknown: 'غير معروف',
    } satisfies Record<CheckLevel, string>,
  },
  rooms: {
    title: 'القاعات',
    hint: 'ادخل بنفسك لترى أن القاعة تعمل. أبقِ الاسم المقترح ليرى المضيف أنه اختبار.',
    test: 'تجربة هذه القاعة',
    attendance: 'من كان هنا',
    hideAttendance: 'إخفاء القائمة',
    passcode: 'إدخال رمز مرور جديد',
    passcodeLabel: 'رمز المرور الذي أعطاك إياه المضيف',
    passcodeHint: 'يسري إلى أن يبلّغ Zoom رمز المرور لـ Foyer، أو يُعاد تشغيل Foyer.',
    passcodeEmpty: 'يُرجى كتابة رمز المرور.',
    keep: 'استخدام رمز المرور هذا',
    kept: 'سيستخدم الزائر التالي رمز المرور الجديد.',
    attendanceSpan: 'لآخر 24 ساعة؛ والأقدم بالأمر «foyer attendance».',
    nobody: 'لا أحد.',
    rehearsal: 'تجربة',
    columns: {
      name: 'الاسم',
      entry: 'طريقة الدخول',
      came: 'وصل',
      joined: 'دخل',
      left: 'خرج',
      outcome: 'كيف انتهت',
    },
    outcomes: {
      left: 'غادر',
      ended: 'انتهت القاعة',
      'gave-up': 'تراجع',
      'walked-away': 'انصرف',
      'stay-over': 'انتهت أطول مدة',
      abandoned: 'أُعيد تشغيل الشاشة',
      crashed: 'تعطلت الشاشة',
      slept: 'دخل الجهاز في وضع السكون',
      quit: 'أُغلق Foyer',
    },
  },
  newRoom: {
    title: 'قاعة جديدة',
    hint: 'ينشئ اجتماعًا لدى Zoom برمز مرور خاص به، ويعيد قراءته. مضيفه هو مالك تطبيق Zoom الخاص بالمكان.',
    topic: 'ما اسمها؟',
    topicHint: 'يقرؤه الزوار بعد أن تضع تقنية المعلومات القاعة في ملف الإعدادات وتعيد تشغيل Foyer.',
    topicEmpty: 'يُرجى كتابة اسمها.',
    start: 'البدء',
    now: 'الآن',
    earlier: 'قبل ذلك بربع ساعة',
    later: 'بعد ذلك بربع ساعة',
    nextDay: 'بعد ذلك بيوم',
    length: 'المدة',
    minutes: (minutes: number) => count(minutes, MINUTES),
    shorter: 'أقصر بربع ساعة',
    longer: 'أطول بربع ساعة',
    waitingRoom: 'غرفة الانتظار',
    withoutWaitingRoom: 'لا، دخول مباشر',
    withWaitingRoom: 'نعم، يسمح المضيف بالدخول',
    create: 'إنشاء هذه القاعة',
    made: 'أُنشئت القاعة',
    number: 'رقم الاجتماع',
    passcode: 'رمز المرور',
    noPasscode: 'لا يوجد',
    link: 'الرابط',
    differences: 'لم يأخذ Zoom كل شيء كما طُلب',
    unread: {
      'passcode-rules': 'لم يفصح Zoom عن قواعده لرموز المرور: يتبع هذا الرمز قواعد Foyer نفسه.',
      room: 'تعذرت إعادة قراءة القاعة: هذا ما ردّ به Zoom عند إنشائها.',
    },
    asked: 'المطلوب',
    got: 'الناتج',
    venueFile: 'لملف الإعدادات، ضمن «rooms»',
    notShownYet:
      'يرى الزوار هذه القاعة بعد أن تضع تقنية المعلومات هذه الأسطر في ملف الإعدادات وتعيد تشغيل Foyer.',
    another: 'إنشاء قاعة أخرى',
  },
  dressRehearsal: {
    title: 'كل الشاشات',
    hint: 'كل شاشة يمكن أن يراها زائر، على هذا الكشك، بمحتوى مختلق. لا دخول ولا استدعاء ولا تسجيل.',
    begin: 'عرضها',
    previous: 'السابق',
    next: 'التالي',
    close: 'العودة إلى شاشة الفريق',
    count: (at: number, of: number) => `${at} من ${of}`,
    room: 'قاعة ذات عنوان طويل بعض الشيء يحتاج إلى سطرين',
    subtitle: 'شخص يتحدث',
    visitor: 'زائر',
  },
  evidence: {
    title: 'الأدلة',
    hint: 'تقرير عن حالات الرفض بلا أسماء أو أرقام أو رموز مرور، لطلب دعم.',
    since: 'منذ متى؟',
    hours: (hours: number) =>
      hours === 1
        ? 'آخر ساعة'
        : hours % 24 === 0
          ? `آخر ${count(hours / 24, DAYS)}`
          : `آخر ${count(hours, HOURS)}`,
    lastDay: 'آخر 24 ساعة',
    saved: 'حُفظ في',
    notSaved: 'تعذر حفظه على هذا الجهاز. أخبر تقنية المعلومات، وانسخه من هنا.',
    text: 'التقرير',
  },
};
