// Portuguese, screen by screen. A sentence with a value in it is a function, so that a language may put it anywhere.
import type { IdleRule } from '../../idle-rule.ts';
import type { CallReached } from '../../staff-call.ts';
import type { EndedWhy, Interruption } from '../../visit.ts';

const plural = new Intl.PluralRules('pt-PT');
const many = (count: number, one: string, others: string): string =>
  `${count} ${plural.select(count) === 'one' ? one : others}`;
const seconds = (count: number): string => many(count, 'segundo', 'segundos');
/** Of seconds; a minute that has begun counts. */
const minutes = (count: number): string => many(Math.ceil(count / 60), 'minuto', 'minutos');
/** A time of day, or a day with its time, with its article: as 14:00, a 1:00, sábado. */
const the = (moment: string): string => {
  if (!/^\d/.test(moment)) return moment;
  return /^0?1\D/.test(moment) ? `a ${moment}` : `as ${moment}`;
};
/** The same after the preposition a: às 14:00, à 1:00. */
const at = (time: string): string => the(time).replace(/^a/, 'à');
/** What an outage has hit: figures and Zoom's numbers only. */
const counted = (visits: number, rooms: number, codes: string): string =>
  `${many(visits, 'visita', 'visitas')}, ${many(rooms, 'sala', 'salas')}${codes === '' ? '' : ` – ${codes}`}`;

export const screensInPortuguese = {
  /** BCP 47, for the page's own lang attribute. */
  language: 'pt-PT',
  common: {
    backToRooms: 'Voltar às salas',
    leave: 'Sair',
    cancel: 'Cancelar',
    rehearsal: 'Ensaio – sem ligação ao Zoom',
    loading: 'Um momento, por favor',
  },
  /** Chosen by a visitor for this visit, by staff for their screen. */
  languages: {
    label: 'Idioma',
    title: 'Escolha o seu idioma',
  },
  rooms: {
    title: 'Escolha a sua sala',
    welcome: 'Damos-lhe as boas-vindas',
    now: 'Abertas agora',
    later: 'Mais tarde',
    enter: 'Entrar',
    opensAt: (time: string) => `Abre ${at(time)}`,
    opensOn: (day: string, time: string) => `Abre ${day}, ${at(time)}`,
    /** After one of the two above. */
    keepPlace: (opening: string) => `${opening} – guardar o meu lugar`,
    fromTo: (start: string, end: string) => `${start} – ${end}`,
    from: (start: string) => `Desde ${the(start)}`,
    until: (end: string) => `Até ${at(end)}`,
    nothingNow: 'De momento não há nenhuma sala aberta. A próxima está indicada abaixo.',
    nothingLeft: 'Hoje já não há mais salas. Agradecemos a sua visita.',
    offline: 'De momento este ecrã não tem ligação. Ela volta por si.',
    staffNotice: 'Para a equipa',
    dayAndTime: (day: string, time: string) => `${day}, ${time}`,
    incident: (since: string, visits: number, rooms: number, codes: string) =>
      `Os visitantes não conseguem entrar desde ${the(since)} – ${counted(visits, rooms, codes)}. Detalhes no ecrã da equipa`,
    incidentRefused: (since: string, visits: number, rooms: number, codes: string) =>
      `O Zoom recusa os visitantes desde ${the(since)} – ${counted(visits, rooms, codes)}. Detalhes no ecrã da equipa`,
  },
  /** While nobody is there. Read from afar. */
  attract: {
    title: 'Entre numa sala',
    begin: 'Toque para começar',
    now: 'Agora',
    next: 'A seguir',
  },
  callStaff: {
    call: 'Chamar a equipa',
    /** Where the call shows on this kiosk only. */
    ask: 'Preciso de ajuda',
    again: 'Chamar de novo',
    called: 'A nossa equipa foi chamada. Aguarde aqui, por favor.',
    'screen-only': 'Este ecrã mostra agora à nossa equipa que precisa de ajuda.',
    'not-reached': 'A chamada não chegou.',
  } satisfies Record<CallReached | 'call' | 'ask' | 'again', string>,
  name: {
    title: 'Qual é o seu nome?',
    hint: 'As pessoas na sala vão vê-lo.',
    email: 'O seu endereço de e-mail',
    emailConsent: 'O endereço é enviado ao Zoom e ao anfitrião desta sala. Não fica guardado neste ecrã.',
    invitation: 'Código de convite ou endereço de e-mail',
    invitationHint: 'Ou aproxime o seu crachá do leitor.',
    /** What staff who try a room are called in it. */
    testName: 'Teste',
    enter: 'Entrar na sala',
    /** What happens with a name, and for how long the venue keeps it. */
    privacy: (days: number) =>
      `O seu nome também é enviado ao Zoom. O espaço guarda-o durante ${many(days, 'dia', 'dias')}; este ecrã esquece-o quando sair.`,
    /** On a person's own machine. */
    remember: 'Lembrar o meu nome neste computador',
    yourRoom: 'A sua sala',
    showKeyboard: 'Mostrar teclado',
    hideKeyboard: 'Ocultar teclado',
  },
  keyboard: {
    label: 'Teclado no ecrã',
    done: 'Concluído',
    space: 'Espaço',
    backspace: 'Apagar',
    shift: 'Maiúsculas',
    accents: 'Letras com acentos',
    letters: 'Letras simples',
    /** On the keyboard of a language that has other letters: those of e-mail addresses and codes, and back. */
    latin: 'Letras latinas',
    own: 'Letras deste idioma',
    /** What a syllable that was typed may be written as. */
    candidates: 'Caracteres à escolha',
  },
  joining: {
    title: (room: string) => `A caminho de «${room}»`,
    again: (room: string) => `Nova tentativa para «${room}»`,
    instead: (fullRoom: string) => `«${fullRoom}» está cheia de momento. Em alternativa, a entrada é aqui.`,
    hint: 'Demora apenas alguns segundos.',
  },
  waitingRoom: {
    title: 'O anfitrião vai deixar entrar',
    hint: (room: string) => `Está à porta de «${room}». Aguarde aqui, por favor; o anfitrião vê o seu nome.`,
  },
  notStarted: {
    title: (room: string) => `«${room}» ainda não começou`,
    hint: 'Aguarde aqui, por favor. A entrada é automática assim que começar.',
    nextLook: (count: number) => `Voltamos a verificar dentro de ${seconds(count)}`,
  },
  inRoom: {
    camera: { on: 'Câmara ligada', off: 'Câmara desligada' },
    microphone: { on: 'Microfone ligado', off: 'Microfone desligado' },
    joinAudio: 'Toque nos auscultadores abaixo para ouvir e falar',
    reconnecting: 'A restabelecer a ligação. Aguarde aqui, por favor',
  },
  problem: {
    retry: 'Tentar de novo',
    clearsIn: (count: number) => `Este ecrã é limpo dentro de ${seconds(count)}`,
    retryIn: (count: number) => `Tentamos de novo dentro de ${seconds(count)}`,
    enterEmail: 'Introduzir endereço de e-mail',
    changeEmail: 'Alterar endereço de e-mail',
    changeName: 'Alterar nome',
    changeInvitation: 'Alterar convite',
    forStaff: 'Para a equipa',
    staffDo: 'O que fazer',
    itDetail: 'Para a informática',
    code: 'Código',
    detail: 'Detalhe',
    reference: 'Referência',
    staffScreen: 'Ecrã da equipa',
    zoomCode: (code: number, meaning: string | null) =>
      meaning === null ? `Zoom ${code}` : `Zoom ${code}: ${meaning}`,
  },
  /** Ways on where this kiosk cannot let somebody in. */
  ways: {
    ownPhone: 'Entre com o seu próprio telemóvel',
    pointCamera: 'Aponte a câmara do seu telemóvel para aqui.',
    qrCode: 'Código QR com a ligação para esta sala',
    personal: 'Esta ligação é só para si.',
    dialIn: 'Participe por telefone',
    numbers: 'Números de telefone por país',
    meetingNumber: 'Número da reunião',
    passcode: 'Senha',
    askStaff: 'A nossa equipa terá todo o gosto em ajudar',
    staffAt: (contact: string) => `A nossa equipa está aqui: ${contact}`,
  },
  ended: {
    'ended-by-host': {
      title: 'O anfitrião encerrou esta sala',
      hint: 'Agradecemos a sua presença.',
    },
    removed: {
      title: 'A sua visita a esta sala terminou',
      hint: 'O anfitrião deu-a por terminada. Se tiver alguma pergunta, a nossa equipa terá todo o gosto em ajudar.',
    },
    'time-limit': {
      title: 'O tempo desta sala terminou',
      hint: 'Agradecemos a sua presença.',
    },
    elsewhere: {
      title: 'A visita continuou noutro ecrã',
      hint: 'Este fica livre para a próxima pessoa.',
    },
    'maximum-stay': {
      title: 'Agradecemos a sua visita',
      hint: 'O tempo terminou, e este ecrã fica livre para a próxima pessoa. Pode voltar a entrar quando quiser.',
    },
  } satisfies Record<EndedWhy | 'maximum-stay', { title: string; hint: string }>,
  thanks: {
    title: 'Agradecemos a sua visita',
    hint: 'Até breve.',
  },
  interrupted: {
    crashed: {
      title: 'Pedimos desculpa, algo falhou neste ecrã',
      hint: 'Já funciona de novo. Escolha a sua sala mais uma vez, por favor.',
    },
    slept: {
      title: 'Este ecrã esteve em repouso',
      hint: 'Entretanto a sua visita terminou. Escolha a sua sala mais uma vez, por favor.',
    },
  } satisfies Record<Interruption, { title: string; hint: string }>,
  /** Without Foyer behind it: main/kiosk/ask-staff-page.ts. */
  askStaff: {
    title: 'Fale com a nossa equipa',
    hint: 'Este ecrã precisa da ajuda dela. Entretanto, pode usar outro.',
    byItself: 'Volta a tentar por si dentro de um quarto de hora.',
    reference: 'Referência',
  },
  goOn: {
    to: (room: string) => `Continuar para «${room}»`,
    as: (name: string) => `Entra com o nome ${name}.`,
  },
  placeKept: {
    title: (room: string) => `O seu lugar em «${room}» está guardado`,
    hint: 'A entrada é automática quando as portas abrirem. Fique perto deste ecrã, por favor.',
    opensIn: (count: number) => `Abre dentro de ${count < 60 ? seconds(count) : minutes(count)}`,
  },
  stillThere: {
    title: 'Ainda está aí?',
    over: 'O seu tempo aqui está quase a terminar',
    here: 'Ainda estou aqui',
    seen: 'Está bem',
    secondsLeft: (count: number) => seconds(count),
    overIn: (count: number) => `O seu tempo aqui termina dentro de ${seconds(count)}`,
    hints: {
      screen: 'Toque no ecrã para continuar. Caso contrário, será limpo para a próxima pessoa.',
      waiting:
        'Está à espera de entrar. Toque no ecrã para manter o seu lugar. Caso contrário, passa para a próxima pessoa.',
      'not-started':
        'Está à espera de que a sala abra. Toque no ecrã para manter o seu lugar. Caso contrário, passa para a próxima pessoa.',
      untouched: 'Está na sala. Toque no ecrã para ficar. Caso contrário, sai da sala.',
      alone: 'Não há mais ninguém na sala. Toque no ecrã para ficar. Caso contrário, sai da sala.',
      'maximum-stay': 'Outras pessoas também gostariam de entrar aqui. Pode voltar quando quiser.',
    } satisfies Record<IdleRule, string>,
  },
  broken: {
    title: 'Fale com a nossa equipa',
    hint: 'Este ecrã precisa de ser reiniciado.',
    reload: 'Reiniciar',
  },
};
