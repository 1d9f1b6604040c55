// Arabic words about camera, microphone and sound: for visitors before and in the room, and for staff who choose.
import type { DeviceKind, DeviceTrouble, InputKind } from '../../devices.ts';

export const devicesInArabic = {
  /** What a visitor may look at before going in. */
  test: {
    open: 'فحص الكاميرا والصوت',
    title: 'الكاميرا والميكروفون والصوت',
    hint: 'أنت وحدك ترى هذا وتسمعه. لا يُحفظ شيء.',
    close: 'تم',
    picture: 'صورة الكاميرا',
    starting: 'لحظة من فضلك',
    works: {
      camera: 'الكاميرا تعمل.',
      microphone: 'يُرجى قول شيء: يتحرك الشريط عندما نسمعك.',
    } satisfies Record<InputKind, string>,
    heard: 'نحن نسمعك.',
    level: 'مدى ارتفاع صوتك لدينا',
    play: 'تشغيل صوت',
    played: 'يُفترض أنك سمعت نغمتين. إن لم تسمعهما فيُرجى رفع الصوت أو ارتداء سماعة الرأس.',
    notPlayed: 'لا يوجد صوت الآن. يمكنك الدخول مع ذلك.',
  },
  /** Why one cannot be used; the way in is open in every case. */
  trouble: {
    camera: {
      missing: 'لا توجد كاميرا هنا. يمكنك الدخول بدونها.',
      busy: 'الكاميرا قيد الاستخدام في مكان آخر. يمكنك الدخول بدونها.',
      refused: 'الكاميرا متوقفة هنا. يمكنك الدخول بدونها.',
      failed: 'الكاميرا لا تبدأ. يمكنك الدخول بدونها.',
    },
    microphone: {
      missing: 'لا يوجد ميكروفون هنا. يمكنك الدخول والاستماع.',
      busy: 'الميكروفون قيد الاستخدام في مكان آخر. يمكنك الدخول والاستماع.',
      refused: 'الميكروفون متوقف هنا. يمكنك الدخول والاستماع.',
      failed: 'الميكروفون لا يبدأ. يمكنك الدخول والاستماع.',
    },
  } satisfies Record<InputKind, Record<DeviceTrouble, string>>,
  inRoom: {
    without: {
      camera: 'لا يمكن استخدام الكاميرا. أنت ترى الآخرين وتسمعهم',
      microphone: 'لا يمكن استخدام الميكروفون. أنت تسمع الآخرين ويمكنك الكتابة في الدردشة',
    } satisfies Record<InputKind, string>,
    /** Where the venue has no words of its own about sound. */
    sound: 'الصوت مرتفع أو منخفض أكثر من اللازم؟ يمكن ضبطه من سماعة الرأس أو مكبر الصوت',
  },
  staff: {
    title: 'الأجهزة',
    hint: 'كاميرا هذا الكشك وميكروفونه ومكبر صوته. لا تعمل الكاميرا إلا أثناء الاختبار.',
    start: 'اختبار الآن',
    stop: 'إيقاف الاختبار',
    kinds: { camera: 'الكاميرا', microphone: 'الميكروفون', speaker: 'مكبر الصوت' } satisfies Record<
      DeviceKind,
      string
    >,
    systemDefault: 'جهاز النظام',
    /** Chosen, and not there at the moment. */
    absent: (label: string) => `\u2068${label}\u2069 – غير موجود`,
    missing: (kinds: string) => `غير موجود الآن: ${kinds}. يحصل الزوار على جهاز النظام إلى أن يعود.`,
    keep: 'استخدامها على هذا الكشك',
    kept: 'سيحصل الزائر التالي عليها. ويُعثر عليها بأسمائها بعد إعادة التشغيل، أو إذا فُصلت.',
    notKept: 'سيحصل الزائر التالي عليها، لكن تعذر حفظها للتشغيل التالي. أخبر تقنية المعلومات.',
    /** By a policy. */
    locked: (kinds: string) => `حددته تقنية المعلومات: ${kinds}. لا يمكن تغييره هنا.`,
    byVisitor: 'ما يختاره الزوار في قائمة Zoom نفسها يسري على زيارتهم فقط.',
  },
};
