// Arabic, screen by screen. A sentence with a value in it is a function, so that a language may put it anywhere.
import type { IdleRule } from '../../idle-rule.ts';
import type { CallReached } from '../../staff-call.ts';
import type { EndedWhy, Interruption } from '../../visit.ts';

const plural = new Intl.PluralRules('ar');
/** A counted noun. One and two are said without a figure; zero takes the form of the round hundreds. */
type Counted = Readonly<Record<'one' | 'two' | 'few' | 'many' | 'other', string>>;
const many = (count: number, forms: Counted): string => {
  const form = plural.select(count);
  if (form === 'one' || form === 'two') return forms[form];
  return `${count} ${forms[form === 'zero' ? 'other' : form]}`;
};
/** After a preposition. */
const SECONDS: Counted = { one: 'ثانية واحدة', two: 'ثانيتين', few: 'ثوانٍ', many: 'ثانية', other: 'ثانية' };
/** On its own. */
const SECONDS_LEFT: Counted = { ...SECONDS, two: 'ثانيتان' };
const MINUTES: Counted = { one: 'دقيقة واحدة', two: 'دقيقتين', few: 'دقائق', many: 'دقيقة', other: 'دقيقة' };
const DAYS: Counted = { one: 'يوم واحد', two: 'يومين', few: 'أيام', many: 'يومًا', other: 'يوم' };
const VISITS: Counted = { one: 'زيارة واحدة', two: 'زيارتان', few: 'زيارات', many: 'زيارة', other: 'زيارة' };
const ROOMS: Counted = { one: 'قاعة واحدة', two: 'قاعتان', few: 'قاعات', many: 'قاعة', other: 'قاعة' };
const seconds = (count: number): string => many(count, SECONDS);
/** Of seconds; a minute that has begun counts. */
const minutes = (count: number): string => many(Math.ceil(count / 60), MINUTES);
/** A room's name in its own direction, whichever script it is in. */
const own = (name: string): string => `«\u2068${name}\u2069»`;
/** What an outage has hit: figures and Zoom's numbers only. */
const counted = (visits: number, rooms: number, codes: string): string =>
  `${many(visits, VISITS)}، ${many(rooms, ROOMS)}${codes === '' ? '' : ` – ${codes}`}`;

export const screensInArabic = {
  /** BCP 47, for the page's own lang attribute. */
  language: 'ar',
  common: {
    backToRooms: 'العودة إلى القاعات',
    leave: 'خروج',
    cancel: 'إلغاء',
    rehearsal: 'تجربة – بلا اتصال بخدمة Zoom',
    loading: 'لحظة من فضلك',
  },
  /** Chosen by a visitor for this visit, by staff for their screen. */
  languages: {
    label: 'اللغة',
    title: 'اختيار اللغة',
  },
  rooms: {
    title: 'اختيار القاعة',
    welcome: 'أهلًا وسهلًا',
    now: 'مفتوحة الآن',
    later: 'لاحقًا',
    enter: 'دخول',
    opensAt: (time: string) => `تفتح في ${time}`,
    opensOn: (day: string, time: string) => `تفتح ${day} في ${time}`,
    /** After one of the two above. */
    keepPlace: (opening: string) => `${opening} – حجز مكاني`,
    fromTo: (start: string, end: string) => `${start} – ${end}`,
    from: (start: string) => `من ${start}`,
    until: (end: string) => `حتى ${end}`,
    nothingNow: 'لا توجد قاعة مفتوحة الآن. القاعة التالية مبيّنة أدناه.',
    nothingLeft: 'انتهت قاعات اليوم. شكرًا لحضورك.',
    offline: 'لا يوجد اتصال بهذه الشاشة الآن، وسيعود تلقائيًا.',
    staffNotice: 'لفريق العمل',
    dayAndTime: (day: string, time: string) => `${day}، ${time}`,
    incident: (since: string, visits: number, rooms: number, codes: string) =>
      `لا يتمكن الزوار من الدخول منذ ${since} – ${counted(visits, rooms, codes)}. التفاصيل في شاشة الفريق`,
    incidentRefused: (since: string, visits: number, rooms: number, codes: string) =>
      `يرفض Zoom دخول الزوار منذ ${since} – ${counted(visits, rooms, codes)}. التفاصيل في شاشة الفريق`,
  },
  /** While nobody is there. Read from afar. */
  attract: {
    title: 'الدخول إلى قاعة',
    begin: 'البدء بلمس الشاشة',
    now: 'الآن',
    next: 'التالي',
  },
  callStaff: {
    call: 'استدعاء الفريق',
    /** Where the call shows on this kiosk only. */
    ask: 'أحتاج إلى مساعدة',
    again: 'استدعاء مرة أخرى',
    called: 'استُدعي فريقنا. يُرجى البقاء هنا.',
    'screen-only': 'تُظهر هذه الشاشة الآن لفريقنا أنك تحتاج إلى مساعدة.',
    'not-reached': 'لم يصل النداء.',
  } satisfies Record<CallReached | 'call' | 'ask' | 'again', string>,
  name: {
    title: 'ما اسمك؟',
    hint: 'سيراه الحاضرون في القاعة.',
    email: 'عنوان بريدك الإلكتروني',
    emailConsent: 'يُرسل عنوانك إلى Zoom وإلى مضيف هذه القاعة، ولا يُحفظ على هذه الشاشة.',
    invitation: 'رمز الدعوة أو عنوان البريد الإلكتروني',
    invitationHint: 'أو يمكن تقريب الشارة من الماسح الضوئي.',
    /** What staff who try a room are called in it. */
    testName: 'اختبار',
    enter: 'دخول القاعة',
    /** What happens with a name, and for how long the venue keeps it. */
    privacy: (days: number) =>
      `يُرسل اسمك إلى Zoom أيضًا. يحتفظ المكان به لمدة ${many(days, DAYS)}، وتنساه هذه الشاشة عند مغادرتك.`,
    /** On a person's own machine. */
    remember: 'تذكُّر اسمي على هذا الحاسوب',
    yourRoom: 'قاعتك',
    showKeyboard: 'إظهار لوحة المفاتيح',
    hideKeyboard: 'إخفاء لوحة المفاتيح',
  },
  keyboard: {
    label: 'لوحة المفاتيح على الشاشة',
    done: 'تم',
    space: 'مسافة',
    backspace: 'حذف',
    shift: 'أحرف كبيرة',
    accents: 'أحرف بعلامات',
    letters: 'أحرف عادية',
    /** On the keyboard of a language that has other letters: those of e-mail addresses and codes, and back. */
    latin: 'الأحرف اللاتينية',
    own: 'أحرف هذه اللغة',
    /** What a syllable that was typed may be written as. */
    candidates: 'رموز للاختيار',
  },
  joining: {
    title: (room: string) => `جارٍ نقلك إلى ${own(room)}`,
    again: (room: string) => `محاولة أخرى لدخول ${own(room)}`,
    instead: (fullRoom: string) => `قاعة ${own(fullRoom)} ممتلئة الآن، وستدخل هنا بدلًا منها.`,
    hint: 'يستغرق ذلك بضع ثوانٍ.',
  },
  waitingRoom: {
    title: 'سيسمح لك المضيف بالدخول',
    hint: (room: string) => `أنت عند باب ${own(room)}. يُرجى البقاء هنا، فالمضيف يرى اسمك.`,
  },
  notStarted: {
    title: (room: string) => `لم تبدأ ${own(room)} بعد`,
    hint: 'يُرجى البقاء هنا. ستدخل تلقائيًا فور بدئها.',
    nextLook: (count: number) => `سنتحقق مجددًا خلال ${seconds(count)}`,
  },
  inRoom: {
    camera: { on: 'الكاميرا تعمل', off: 'الكاميرا متوقفة' },
    microphone: { on: 'الميكروفون يعمل', off: 'الميكروفون متوقف' },
    joinAudio: 'يمكنك السماع والتحدث بلمس سماعة الرأس في الأسفل',
    reconnecting: 'جارٍ إعادة الاتصال. يُرجى البقاء هنا',
  },
  problem: {
    retry: 'المحاولة مجددًا',
    clearsIn: (count: number) => `تُمسح هذه الشاشة خلال ${seconds(count)}`,
    retryIn: (count: number) => `سنحاول مجددًا خلال ${seconds(count)}`,
    enterEmail: 'إدخال عنوان البريد الإلكتروني',
    changeEmail: 'تغيير عنوان البريد الإلكتروني',
    changeName: 'تغيير الاسم',
    changeInvitation: 'تغيير الدعوة',
    forStaff: 'لفريق العمل',
    staffDo: 'ما العمل',
    itDetail: 'لتقنية المعلومات',
    code: 'الرمز',
    detail: 'التفصيل',
    reference: 'المرجع',
    staffScreen: 'شاشة الفريق',
    zoomCode: (code: number, meaning: string | null) =>
      meaning === null ? `Zoom ${code}` : `Zoom ${code}: ${meaning}`,
  },
  /** Ways on where this kiosk cannot let somebody in. */
  ways: {
    ownPhone: 'الدخول من هاتفك',
    pointCamera: 'يُرجى توجيه كاميرا هاتفك إلى هنا.',
    qrCode: 'رمز QR يحمل رابط هذه القاعة',
    personal: 'هذا الرابط لك وحدك.',
    dialIn: 'الاتصال عبر الهاتف',
    numbers: 'أرقام الهاتف بحسب البلد',
    meetingNumber: 'رقم الاجتماع',
    passcode: 'رمز المرور',
    askStaff: 'يسعد فريقنا بمساعدتك',
    staffAt: (contact: string) => `تجد فريقنا هنا: ${contact}`,
  },
  ended: {
    'ended-by-host': {
      title: 'أنهى المضيف هذه القاعة',
      hint: 'شكرًا لحضورك.',
    },
    removed: {
      title: 'انتهت زيارتك لهذه القاعة',
      hint: 'أنهاها المضيف من جهته. إن كان لديك سؤال فسيسعد فريقنا بمساعدتك.',
    },
    'time-limit': {
      title: 'انتهى وقت هذه القاعة',
      hint: 'شكرًا لحضورك.',
    },
    elsewhere: {
      title: 'تابعت زيارتك من شاشة أخرى',
      hint: 'هذه الشاشة متاحة للضيف التالي.',
    },
    'maximum-stay': {
      title: 'شكرًا لزيارتك',
      hint: 'انتهى وقتها، وهذه الشاشة متاحة للضيف التالي. يمكنك الدخول مجددًا في أي وقت.',
    },
  } satisfies Record<EndedWhy | 'maximum-stay', { title: string; hint: string }>,
  thanks: {
    title: 'شكرًا لزيارتك',
    hint: 'إلى لقاء قريب.',
  },
  interrupted: {
    crashed: {
      title: 'عذرًا، حدث خلل في هذه الشاشة',
      hint: 'عادت إلى العمل. يُرجى اختيار قاعتك مرة أخرى.',
    },
    slept: {
      title: 'كانت هذه الشاشة في وضع السكون',
      hint: 'انتهت زيارتك في هذه الأثناء. يُرجى اختيار قاعتك مرة أخرى.',
    },
  } satisfies Record<Interruption, { title: string; hint: string }>,
  /** Without Foyer behind it: main/kiosk/ask-staff-page.ts. */
  askStaff: {
    title: 'يُرجى سؤال فريقنا',
    hint: 'تحتاج هذه الشاشة إلى مساعدته. يمكنك استخدام شاشة أخرى في هذه الأثناء.',
    byItself: 'ستحاول الشاشة مجددًا تلقائيًا بعد ربع ساعة.',
    reference: 'المرجع',
  },
  goOn: {
    to: (room: string) => `المتابعة إلى ${own(room)}`,
    as: (name: string) => `ستدخل باسم \u2068${name}\u2069.`,
  },
  placeKept: {
    title: (room: string) => `مكانك في ${own(room)} محجوز`,
    hint: 'ستدخل تلقائيًا عند فتح الأبواب. يُرجى البقاء قرب هذه الشاشة.',
    opensIn: (count: number) => `تفتح خلال ${count < 60 ? seconds(count) : minutes(count)}`,
  },
  stillThere: {
    title: 'هل ما زلت هنا؟',
    over: 'أوشك وقتك هنا على الانتهاء',
    here: 'ما زلت هنا',
    seen: 'حسنًا',
    secondsLeft: (count: number) => many(count, SECONDS_LEFT),
    overIn: (count: number) => `ينتهي وقتك هنا خلال ${seconds(count)}`,
    hints: {
      screen: 'يُرجى لمس الشاشة للمتابعة، وإلا مُسحت للضيف التالي.',
      waiting: 'أنت بانتظار السماح بالدخول. يُرجى لمس الشاشة للاحتفاظ بمكانك، وإلا انتقل إلى الضيف التالي.',
      'not-started': 'أنت بانتظار فتح القاعة. يُرجى لمس الشاشة للاحتفاظ بمكانك، وإلا انتقل إلى الضيف التالي.',
      untouched: 'أنت في القاعة. يُرجى لمس الشاشة للبقاء، وإلا خرجت من القاعة.',
      alone: 'لا أحد غيرك في القاعة. يُرجى لمس الشاشة للبقاء، وإلا خرجت من القاعة.',
      'maximum-stay': 'يود ضيوف آخرون الدخول من هنا أيضًا. يمكنك العودة في أي وقت.',
    } satisfies Record<IdleRule, string>,
  },
  broken: {
    title: 'يُرجى سؤال فريقنا',
    hint: 'تحتاج هذه الشاشة إلى بداية جديدة.',
    reload: 'البدء من جديد',
  },
};
