// Arabic words for set-up on a single machine, as whoever has just installed Foyer reads them.
import type { LinkMistake } from '../../join-link.ts';

export const firstRunInArabic = {
  step: (at: number, of: number) => `الخطوة ${at} من ${of}`,
  back: 'رجوع',
  paste: 'لصق',
  venue: { label: 'ما اسم مكانكم؟', hint: 'يقرؤه الزوار على الشاشة الأولى.', empty: 'يُرجى كتابة اسم.' },
  pin: {
    hint: 'برقم PIN يفتح الفريق شاشته: اضغط على الساعة في الشاشة الأولى 3 ثوانٍ، أو اضغط \u2066Ctrl+Alt+S\u2069.',
    chosen: 'تم اختيار رقم PIN',
    another: 'اختيار رقم PIN آخر',
  },
  credentials: {
    title: 'مفتاح Zoom',
    hint: 'أنشئ تطبيقًا بـ Meeting SDK على \u2066marketplace.zoom.us\u2069 وانسخ معرّف العميل والرمز السري للعميل. من دونهما لا يستطيع أحد الانضمام.',
    clientId: 'معرّف العميل \u2066(client ID)\u2069',
    clientSecret: 'الرمز السري للعميل \u2066(client secret)\u2069',
    unusable: 'لا يمكن أن يكون هذا هو: انسخه من جديد، وحده وكاملًا.',
    others: 'كتابة غيرهما',
    'no-encryption':
      'لا يوفر هذا الجهاز تشفيرًا للأسرار. إذا حُفظت نصًا واضحًا، فكل من يستطيع قراءة ملفات هذا المستخدم يستطيع قراءتها.',
    plainText: 'الحفظ نصًا واضحًا على هذا الجهاز',
    'encryption-failed': 'رفض نظام التشغيل التشفير. افتح قفل مخزن مفاتيحه، ثم تابع مرة أخرى.',
    'store-unwritable': 'تعذر حفظهما: يجب أن تكون الكتابة في مجلد بيانات Foyer ممكنة.',
  },
  room: {
    title: (at: number) => `الغرفة ${at}`,
    link: 'رابط Zoom أو رقم الاجتماع',
    linkHint: 'الصقه من الدعوة.',
    withPasscode: (number: string) => `الاجتماع ${number}، مع رمز المرور`,
    withoutPasscode: (number: string) => `الاجتماع ${number}، بلا رمز مرور`,
    name: 'ما يقرؤه الزوار',
    nameHint: 'مثلًا: كلمة الافتتاح.',
    passcode: 'رمز المرور',
    passcodeHint: 'كما في الدعوة. اتركه فارغًا إن لم يكن هناك رمز.',
    another: 'إضافة غرفة أخرى',
    remove: 'إزالة هذه الغرفة',
    mistakes: {
      empty: 'يُرجى لصق رابط أو كتابة رقم.',
      unreadable: 'ليس هذا رابط Zoom للمشاركين ولا رقم اجتماع.',
      digits: 'يتكون رقم الاجتماع من 9 إلى 12 رقمًا.',
      'not-zoom': 'لا يقود هذا الرابط إلى Zoom.',
      personal: 'لا رقم في الرابط الشخصي. افتحه في متصفح وانسخ رقم الاجتماع.',
      host: 'هذا هو الرابط الذي يبدأ به المضيف. استخدم رابط المشاركين.',
      registration: 'يقود هذا الرابط إلى التسجيل. استخدم الرابط الذي يؤكده التسجيل، أو الرقم.',
      'long-passcode': 'رمز المرور في هذا الرابط أطول مما يناسب الكشك. اكتب أدناه رمز المرور الخاص بالغرفة.',
    } satisfies Record<LinkMistake | 'empty', string>,
  },
  check: {
    title: 'هل سيعمل؟',
    hint: 'ينظر Foyer إلى هذا الجهاز وغرفه، ولا يدخل أيًا منها. ما ليس أخضر يقول ما العمل؛ ويمكنك المتابعة رغم ذلك.',
    failed: 'تعذر النظر. ارجع وتأكد من كتابة كل شيء، أو انظر مجددًا.',
  },
  ready: {
    title: 'كل شيء جاهز',
    hint: 'يُفتح Foyer كما سيراه الزوار. ادخل كل غرفة مرة بنفسك قبل فتح الأبواب.',
    window: 'في نافذة',
    fill: 'ملء الشاشة وقفلها',
    open: 'فتح Foyer',
    failures: {
      missing: 'ما زال شيء ناقصًا أو غير صحيح. ارجع وانظر إلى كل خطوة.',
      exists: 'يوجد ملف إعدادات بالفعل. أعد تشغيل Foyer لاستخدامه.',
      unwritable: 'تعذرت كتابة ملف الإعدادات: يجب أن تكون الكتابة في مجلد بيانات Foyer ممكنة.',
    },
  },
};
