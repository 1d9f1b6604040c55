// Spanish words about camera, microphone and sound: for visitors before and in the room, and for staff who choose.
import type { DeviceKind, DeviceTrouble, InputKind } from '../../devices.ts';

export const devicesInSpanish = {
  /** What a visitor may look at before going in. */
  test: {
    open: 'Comprobar la cámara y el sonido',
    title: 'Cámara, micrófono y sonido',
    hint: 'Solo usted ve y oye esto. No se guarda nada.',
    close: 'Listo',
    picture: 'Imagen de la cámara',
    starting: 'Un momento, por favor',
    works: {
      camera: 'La cámara funciona.',
      microphone: 'Diga algo: la barra se mueve cuando le oímos.',
    } satisfies Record<InputKind, string>,
    heard: 'Le oímos.',
    level: 'Con qué volumen le oímos',
    play: 'Reproducir un sonido',
    played: 'Debería haber oído dos notas. Si no, suba el volumen o póngase los auriculares, por favor.',
    notPlayed: 'En este momento no hay sonido. Puede entrar de todos modos.',
  },
  /** Why one cannot be used; the way in is open in every case. */
  trouble: {
    camera: {
      missing: 'Aquí no hay cámara. Puede entrar sin ella.',
      busy: 'La cámara está en uso en otra parte. Puede entrar sin ella.',
      refused: 'La cámara está desactivada aquí. Puede entrar sin ella.',
      failed: 'La cámara no arranca. Puede entrar sin ella.',
    },
    microphone: {
      missing: 'Aquí no hay micrófono. Puede entrar y escuchar.',
      busy: 'El micrófono está en uso en otra parte. Puede entrar y escuchar.',
      refused: 'El micrófono está desactivado aquí. Puede entrar y escuchar.',
      failed: 'El micrófono no arranca. Puede entrar y escuchar.',
    },
  } satisfies Record<InputKind, Record<DeviceTrouble, string>>,
  inRoom: {
    without: {
      camera: 'No se puede usar la cámara. Usted ve y oye a los demás',
      microphone: 'No se puede usar el micrófono. Usted oye a los demás y puede escribir en el chat',
    } satisfies Record<InputKind, string>,
    /** Where the venue has no words of its own about sound. */
    sound: '¿Demasiado alto o demasiado bajo? Ajuste el volumen en los auriculares o en el altavoz',
  },
  staff: {
    title: 'Dispositivos',
    hint: 'Cámara, micrófono y altavoz de este terminal. La cámara solo está encendida durante la prueba.',
    start: 'Probar ahora',
    stop: 'Detener la prueba',
    kinds: { camera: 'Cámara', microphone: 'Micrófono', speaker: 'Altavoz' } satisfies Record<
      DeviceKind,
      string
    >,
    systemDefault: 'El del sistema',
    /** Chosen, and not there at the moment. */
    absent: (label: string) => `${label} – no está`,
    missing: (kinds: string) =>
      `No está en este momento: ${kinds}. Los visitantes usan el del sistema hasta que vuelva.`,
    keep: 'Usar estos en este terminal',
    kept: 'El próximo visitante usará estos. Se reconocen por su nombre tras un reinicio, o si se habían desconectado.',
    notKept:
      'El próximo visitante usará estos, pero no se pudieron guardar para el próximo arranque. Avise a informática.',
    /** By a policy. */
    locked: (kinds: string) => `Fijado por informática: ${kinds}. No se puede cambiar aquí.`,
    byVisitor: 'Lo que los visitantes eligen en el menú de Zoom solo vale para su visita.',
  },
};
