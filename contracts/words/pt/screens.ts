// Portuguese, screen by screen. A sentence with a value in it is a function, so that a language may put it anywhere.
import type { EndedWhy } from '../../visit.ts';

const plural = new Intl.PluralRules('pt-PT');
const many = (count: number, one: string, others: string): string =>
  `${count} ${plural.select(count) === 'one' ? one : others}`;
const seconds = (count: number): string => many(count, 'segundo', 'segundos');
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
  rooms: {
    title: 'Escolha a sua sala',
    welcome: 'Damos-lhe as boas-vindas',
    now: 'Abertas agora',
    later: 'Mais tarde',
    enter: 'Entrar',
    opensAt: (time: string) => `Abre ${at(time)}`,
    opensOn: (day: string, time: string) => `Abre ${day}, ${at(time)}`,
    fromTo: (start: string, end: string) => `${start} – ${end}`,
    from: (start: string) => `Desde ${the(start)}`,
    until: (end: string) => `Até ${at(end)}`,
    nothingNow: 'De momento não há nenhuma sala aberta. A próxima está indicada abaixo.',
    nothingLeft: 'Hoje já não há mais salas. Agradecemos a sua visita.',
    staffNotice: 'Para a equipa',
    dayAndTime: (day: string, time: string) => `${day}, ${time}`,
    incident: (since: string, visits: number, rooms: number, codes: string) =>
      `Os visitantes não conseguem entrar desde ${the(since)} – ${counted(visits, rooms, codes)}. Detalhes no ecrã da equipa`,
    incidentRefused: (since: string, visits: number, rooms: number, codes: string) =>
      `O Zoom recusa os visitantes desde ${the(since)} – ${counted(visits, rooms, codes)}. Detalhes no ecrã da equipa`,
  },
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
  } satisfies Record<EndedWhy, { title: string; hint: string }>,
  thanks: {
    title: 'Agradecemos a sua visita',
    hint: 'Até breve.',
  },
  broken: {
    title: 'Fale com a nossa equipa',
    hint: 'Este ecrã precisa de ser reiniciado.',
    reload: 'Reiniciar',
  },
};
