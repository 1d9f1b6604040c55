// Arabic words for what main asks the venue's own servers: its Zoom account by REST, its signing server; and for the
// staff screen's own door.
import type { ProblemCode } from '../../problem.ts';
import type { ProblemWords } from '../problem-words.ts';

const HELP = {
  title: 'تحتاج هذه القاعة إلى مساعدتنا أولًا',
  visitor: 'يُرجى سؤال فريقنا. لم ترتكب أي خطأ.',
} as const;

const SOON = {
  title: 'القاعة لا تستجيب الآن',
  visitor: 'ينبغي أن تعود قريبًا. يُرجى البقاء هنا.',
} as const;

export const accountProblems = {
  'account-missing': {
    ...HELP,
    staff: 'أخبر تقنية المعلومات بأن هذه القاعة تحتاج إلى حساب Zoom الخاص بالمكان على هذا الكشك.',
    it: 'تحتاج طريقة الدخول إلى هذه القاعة إلى واجهة REST API من Zoom. اضبط FOYER_ACCOUNT_ID وFOYER_ACCOUNT_CLIENT_ID وFOYER_ACCOUNT_CLIENT_SECRET، أو خزّنها مرة واحدة.',
  },
  'account-refused': {
    ...HELP,
    staff: 'أخبر تقنية المعلومات بأن Zoom لا يقبل بيانات اعتماد حساب المكان.',
    it: 'معرّف الحساب أو معرّف العميل أو السر في تطبيق Server-to-Server خاطئ، أو التطبيق معطّل في Marketplace.',
  },
  'account-scope-missing': {
    ...HELP,
    staff: 'أخبر تقنية المعلومات بأن صلاحية تنقص تطبيق Zoom الخاص بالمكان؛ واسمها مذكور أدناه.',
    it: 'أضف النطاق المذكور هنا إلى تطبيق Server-to-Server في Marketplace، وفعّله من جديد.',
  },
  'account-unreachable': {
    ...SOON,
    staff: 'انتظر قليلًا إن ظهر رقم أدناه: فالخلل لدى Zoom. وإن لم يظهر رقم فتحقق من شبكة هذا الجهاز.',
    it: 'رقم HTTP في التفصيل يعني خللًا من جهة Zoom: راجع status.zoom.us. ومن دونه لم يصل أي رد: تحقق من الشبكة وجدار الحماية للعنوان \u2066api.zoom.us (api.zoomgov.com)\u2069 على TCP 443.',
  },
  'account-throttled': {
    ...SOON,
    visitor: 'قد يستغرق ذلك بضع دقائق. يُرجى البقاء هنا أو سؤال فريقنا.',
    staff:
      'دع الزوار يدخلون واحدًا تلو الآخر: يريد Zoom طلبات أقل. والوقت المذكور أدناه يبيّن إلى متى على الأقل.',
    it: 'ردّت واجهة REST API من Zoom بالرقم 429: حد لمعدل الطلبات على الحساب كله أو على اليوم. ينتظر Foyer المدة التي يحددها Zoom، خمس دقائق على الأكثر، ثم يسأل مرة واحدة.',
  },
  'account-answer-wrong': {
    ...HELP,
    staff: 'أخبر تقنية المعلومات بأن Zoom أعطى ردًا لا يفهمه Foyer؛ والرقم مذكور أدناه.',
    it: 'رفضت واجهة REST API الطلب أو ردّت بصيغة غير الموثّقة. المسار والرقم في سجل التشغيل.',
  },
  'registration-pending': {
    title: 'يلزم أن يؤكد المضيف تسجيلك أولًا',
    visitor: 'تسجيلك لدى المضيف. يُرجى سؤال فريقنا.',
    staff: 'اطلب من المضيف الموافقة على المسجَّل، أو تحويل القاعة إلى الموافقة التلقائية.',
    it: 'نوع الموافقة في الاجتماع يدوي: لا يعطي Zoom رمزًا مميزًا قبل موافقة شخص.',
  },
  'kiosk-user-is-host': {
    ...HELP,
    staff: 'أخبر تقنية المعلومات بأن مستخدم Zoom لهذه القاعة هو مضيفها أيضًا.',
    it: 'يشير "signedInAs" إلى المضيف أو إلى مضيف بديل: فيصبح كل زائر مثله. حدّد مستخدم Zoom آخر.',
  },
  'kiosk-user-unknown': {
    ...HELP,
    staff: 'أخبر تقنية المعلومات بأن Zoom لا يعرف مستخدم هذه القاعة.',
    it: 'يشير "signedInAs" إلى مستخدم غير موجود في حساب Zoom الخاص بالمكان: صحّح "userId" أو أضف المستخدم هناك.',
  },
  'signer-unreachable': {
    ...SOON,
    staff: 'تحقق من شبكة هذا الجهاز، إلا إذا ظهر رقم أدناه. إن استمر ذلك فأخبر تقنية المعلومات.',
    it: 'رقم HTTP في التفصيل يعني خللًا في خادم التوقيع ("signer" في ملف الإعدادات). ومن دونه لم يرد الخادم في الوقت المحدد، أو أن شهادته غير موثوقة.',
  },
  'signer-refused': {
    ...HELP,
    staff: 'أخبر تقنية المعلومات بأن خادم التوقيع لا يخدم هذا الكشك أو هذه القاعة.',
    it: 'رفض خادم التوقيع: تحقق من الرمز المميز أو الشهادة لدى الكشك ومن قائمة القاعات لدى الخادم.',
  },
  'signer-answer-wrong': {
    ...HELP,
    staff: 'أخبر تقنية المعلومات بأن رد خادم التوقيع لا يمكن استخدامه.',
    it: 'لا تطابق مطالبات التوقيع ما طُلب: الرقم، الدور 0، الأوقات. ويذكر التفصيل المطالبة المعنية.',
  },
  'staff-locked': {
    title: 'شاشة الفريق مقفلة',
    visitor: 'يُرجى العودة.',
    staff: 'اكتب رقم PIN مجددًا.',
    it: 'تقفل شاشة الفريق نفسها بعد بضع دقائق.',
  },
  'staff-pin-missing': {
    title: 'لا يوجد رقم PIN للفريق هنا بعد',
    visitor: 'يُرجى العودة.',
    staff: 'اطلب رقم PIN من تقنية المعلومات.',
    it: 'شغّل "foyer pin" وضع ما يطبعه في ملف الإعدادات بهذا الشكل: \u2066"staff": { "pinHash": … }\u2069.',
  },
  'staff-pin-wrong': {
    title: 'رقم PIN هذا غير صحيح',
    visitor: 'يُرجى العودة.',
    staff: 'اكتبه مجددًا.',
    it: 'لا يطابق رقم PIN القيمة "staff.pinHash".',
  },
  'staff-pin-wait': {
    title: 'يُرجى الانتظار قبل إدخال رقم PIN مجددًا',
    visitor: 'يُرجى العودة.',
    staff: 'انتظر المدة التي تبيّنها الشاشة، ثم اكتب رقم PIN مجددًا.',
    it: 'كل رقم PIN خاطئ يطيل انتظار المحاولة التالية، خمس دقائق على الأكثر.',
  },
} as const satisfies Partial<Record<ProblemCode, ProblemWords>>;
