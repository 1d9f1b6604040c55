// Portuguese words about camera, microphone and sound: for visitors before and in the room, and for staff who choose.
import type { DeviceKind, DeviceTrouble, InputKind } from '../../devices.ts';

export const devicesInPortuguese = {
  /** What a visitor may look at before going in. */
  test: {
    open: 'Verificar câmara e som',
    title: 'Câmara, microfone e som',
    hint: 'Só a própria pessoa vê e ouve isto. Nada fica guardado.',
    close: 'Concluído',
    picture: 'Imagem da câmara',
    starting: 'Um momento, por favor',
    works: {
      camera: 'A câmara funciona.',
      microphone: 'Diga alguma coisa: a barra mexe-se quando o som da sua voz chega.',
    } satisfies Record<InputKind, string>,
    heard: 'Conseguimos ouvir.',
    level: 'Volume com que ouvimos a sua voz',
    play: 'Tocar um som',
    played: 'Deve ter ouvido duas notas. Se não, aumente o volume ou coloque os auscultadores, por favor.',
    notPlayed: 'De momento não há som. Pode entrar na mesma.',
  },
  /** Why one cannot be used; the way in is open in every case. */
  trouble: {
    camera: {
      missing: 'Não há câmara aqui. Pode entrar sem ela.',
      busy: 'A câmara está a ser usada noutro lado. Pode entrar sem ela.',
      refused: 'A câmara está desligada aqui. Pode entrar sem ela.',
      failed: 'A câmara não arranca. Pode entrar sem ela.',
    },
    microphone: {
      missing: 'Não há microfone aqui. Pode entrar e ouvir.',
      busy: 'O microfone está a ser usado noutro lado. Pode entrar e ouvir.',
      refused: 'O microfone está desligado aqui. Pode entrar e ouvir.',
      failed: 'O microfone não arranca. Pode entrar e ouvir.',
    },
  } satisfies Record<InputKind, Record<DeviceTrouble, string>>,
  inRoom: {
    without: {
      camera: 'Não é possível usar a câmara. Vê e ouve as outras pessoas',
      microphone: 'Não é possível usar o microfone. Ouve as outras pessoas e pode escrever no chat',
    } satisfies Record<InputKind, string>,
    /** Where the venue has no words of its own about sound. */
    sound: 'Demasiado alto ou demasiado baixo? Ajuste o volume nos auscultadores ou no altifalante',
  },
  staff: {
    title: 'Dispositivos',
    hint: 'Câmara, microfone e altifalante deste quiosque. A câmara só está ligada durante o teste.',
    start: 'Testar agora',
    stop: 'Parar o teste',
    kinds: { camera: 'Câmara', microphone: 'Microfone', speaker: 'Altifalante' } satisfies Record<
      DeviceKind,
      string
    >,
    systemDefault: 'O do sistema',
    /** Chosen, and not there at the moment. */
    absent: (label: string) => `${label} – não está presente`,
    missing: (kinds: string) =>
      `De momento não está presente: ${kinds}. Os visitantes usam o do sistema até que volte.`,
    keep: 'Usar estes neste quiosque',
    kept: 'O próximo visitante usa estes. São reconhecidos pelo nome após um reinício, ou quando estiveram desligados.',
    notKept:
      'O próximo visitante usa estes, mas não foi possível guardá-los para o próximo arranque. Avise a informática.',
    /** By a policy. */
    locked: (kinds: string) => `Definido pela informática: ${kinds}. Não pode ser alterado aqui.`,
    byVisitor: 'O que os visitantes escolhem no menu do Zoom vale apenas para a visita deles.',
  },
};
