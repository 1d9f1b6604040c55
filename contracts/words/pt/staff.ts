// Portuguese words of the staff screen. Staff are addressed as people who can act; numbers and Zoom's own words are fine
// here. What a problem is and what to do about it is in problems*.ts, what a check found in checks.ts.
import type { Cure } from '../../problem.ts';
import type { CheckLevel } from '../../check.ts';
import type { Entry } from '../../room.ts';

const plural = new Intl.PluralRules('pt-PT');
const count = (number: number, one: string, others: string): string =>
  `${number} ${plural.select(number) === 'one' ? one : others}`;

/** Whole seconds, in the one or two largest units. */
function duration(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  if (minutes < 1) return 'menos de um minuto';
  if (minutes < 60) return count(minutes, 'minuto', 'minutos');
  const hours = count(Math.floor(minutes / 60), 'hora', 'horas');
  return minutes % 60 === 0 ? hours : `${hours} e ${count(minutes % 60, 'minuto', 'minutos')}`;
}

export const staffInPortuguese = {
  title: 'Para a equipa',
  close: 'Fechar',
  locksIn: (seconds: number) =>
    seconds < 60
      ? `Bloqueia dentro de ${count(seconds, 'segundo', 'segundos')}`
      : `Bloqueia dentro de ${duration(seconds)}`,
  working: 'Um momento, por favor',
  forIt: 'Para a informática',
  pin: {
    title: 'PIN da equipa',
    hint: 'Escreva o PIN deste quiosque.',
    typed: (digits: number) => count(digits, 'algarismo escrito', 'algarismos escritos'),
    pad: 'Teclado numérico',
    erase: 'Apagar',
    unlock: 'Abrir',
    checking: 'A verificar o PIN',
    left: (tries: number) => `Mais ${count(tries, 'tentativa', 'tentativas')} antes de uma pausa.`,
    wait: (seconds: number) =>
      `O próximo PIN pode ser escrito dentro de ${count(seconds, 'segundo', 'segundos')}.`,
  },
  account: {
    /** Where the venue has no Zoom account on this kiosk, which is no fault. */
    missing:
      'Este quiosque não conhece a conta Zoom do espaço. As salas que só precisam de um nome funcionam como sempre; daqui não é possível consultar senhas nem criar salas.',
  },
  sections: {
    label: 'Secções',
    incidents: 'Incidentes',
    check: 'Verificação',
    devices: 'Dispositivos',
    rooms: 'Salas',
    'new-room': 'Nova sala',
    evidence: 'Evidências',
    settings: 'Definições',
    kiosk: 'Quiosque',
    'dress-rehearsal': 'Todos os ecrãs',
  },
  entry: {
    open: 'só com o nome',
    registered: 'inscritos pelo Foyer',
    invited: 'só pessoas convidadas',
    'signed-in': 'como utilizador Zoom do espaço',
  } satisfies Record<Entry, string>,
  incidents: {
    title: 'Incidentes',
    hint: 'O que vários visitantes encontraram ao mesmo tempo, para que ninguém tenha de contar.',
    none: 'Nada a assinalar',
    noneHint: 'Nenhum problema comum a vários visitantes. Se surgir algum, será indicado aqui, uma só vez.',
    open: 'Em curso',
    over: 'Terminado',
    now: 'Neste momento',
    before: 'Já terminados',
    since: 'Desde',
    until: 'até',
    lasted: duration,
    hit: 'Atingidos',
    hitCount: (visits: number, refusals: number) =>
      `${count(visits, 'visita', 'visitas')}, ${count(refusals, 'recusa', 'recusas')}`,
    rooms: 'Salas',
    codes: 'O Zoom diz',
    noCode: 'sem número',
    tried: 'O Foyer tentou',
    triedNothing: 'nada: estas salas não permitem outra via',
    helped: 'ajudou',
    helpedNot: 'não ajudou',
    cures: {
      'correct-clock': 'uma nova assinatura, pelo relógio do Zoom',
      'read-passcode': 'a senha, relida do Zoom',
      'other-entry': 'outra entrada que a sala permite',
      overflow: 'a sala prevista para quando esta está cheia',
    } satisfies Record<Cure, string>,
    works: 'Ainda funciona',
    worksNothing: 'nada visto ainda',
    worksIn: (room: string, entry: string) => `${room}: ${entry}`,
    toDo: 'O que fazer',
  },
  check: {
    title: 'Verificação',
    hint: 'Verifica tudo o que tem de estar certo antes de as portas abrirem. Não entra em nenhuma sala.',
    all: 'Verificar tudo agora',
    one: 'Verificar agora',
    again: 'Verificar de novo',
    looking: 'A verificar',
    kiosk: 'Este quiosque',
    notYet: 'Ainda não verificado',
    at: (time: string) => `Verificado: ${time}`,
    levels: {
      green: 'Bom',
      amber: 'Ver melhor',
      red: 'Agir já',
      unknown: 'Não se sabe',
    } satisfies Record<CheckLevel, string>,
  },
  rooms: {
    title: 'Salas',
    hint: 'Entre pessoalmente para ver se uma sala funciona. Mantenha o nome sugerido, e o anfitrião vê que é um teste.',
    test: 'Experimentar esta sala',
    attendance: 'Quem esteve aqui',
    hideAttendance: 'Ocultar a lista',
    passcode: 'Introduzir uma nova senha',
    passcodeLabel: 'A senha que o anfitrião lhe deu',
    passcodeHint: 'Vale até que o Zoom diga a senha ao Foyer, ou o Foyer reinicie.',
    passcodeEmpty: 'Escreva a senha.',
    keep: 'Usar esta senha',
    kept: 'O próximo visitante usa a nova senha.',
    attendanceSpan: 'Das últimas 24 horas; o anterior, com «foyer attendance».',
    nobody: 'Ninguém.',
    rehearsal: 'ensaio',
    columns: {
      name: 'Nome',
      entry: 'Forma de entrada',
      came: 'Chegada',
      joined: 'Entrada',
      left: 'Saída',
      outcome: 'Como terminou',
    },
    outcomes: {
      left: 'saiu',
      ended: 'sala terminada',
      'gave-up': 'desistiu',
      'walked-away': 'foi-se embora',
      'stay-over': 'tempo máximo terminado',
      abandoned: 'ecrã reiniciado',
      crashed: 'o ecrã falhou',
      slept: 'o computador esteve em repouso',
      quit: 'o Foyer foi fechado',
    },
  },
  newRoom: {
    title: 'Nova sala',
    hint: 'Cria no Zoom uma reunião com senha própria e volta a lê-la. O anfitrião é o proprietário da aplicação Zoom do espaço.',
    topic: 'Como se chama?',
    topicHint:
      'Os visitantes leem-no quando a informática tiver posto a sala no ficheiro de configuração e reiniciado o Foyer.',
    topicEmpty: 'Escreva como se chama.',
    start: 'Início',
    now: 'Agora',
    earlier: 'Um quarto de hora antes',
    later: 'Um quarto de hora depois',
    nextDay: 'Um dia depois',
    length: 'Duração',
    minutes: (minutes: number) => count(minutes, 'minuto', 'minutos'),
    shorter: 'Menos um quarto de hora',
    longer: 'Mais um quarto de hora',
    waitingRoom: 'Sala de espera',
    withoutWaitingRoom: 'Não, entrada direta',
    withWaitingRoom: 'Sim, o anfitrião deixa entrar',
    create: 'Criar esta sala',
    made: 'A sala está criada',
    number: 'Número da reunião',
    passcode: 'Senha',
    noPasscode: 'nenhuma',
    link: 'Ligação',
    differences: 'O Zoom não aceitou tudo como foi pedido',
    unread: {
      'passcode-rules': 'O Zoom não disse as suas regras para senhas: esta segue as do próprio Foyer.',
      room: 'Não foi possível reler a sala: isto é o que o Zoom respondeu ao criá-la.',
    },
    asked: 'Pedido',
    got: 'Obtido',
    venueFile: 'Para o ficheiro de configuração, em «rooms»',
    notShownYet:
      'Os visitantes veem esta sala quando a informática tiver posto estas linhas no ficheiro de configuração e reiniciado o Foyer.',
    another: 'Criar outra',
  },
  dressRehearsal: {
    title: 'Todos os ecrãs',
    hint: 'Todos os ecrãs que um visitante pode ver, neste quiosque, com conteúdo inventado. Não se entra, não se chama e não se regista nada.',
    begin: 'Mostrar',
    previous: 'Anterior',
    next: 'Seguinte',
    close: 'Voltar ao ecrã da equipa',
    count: (at: number, of: number) => `${at} de ${of}`,
    room: 'Uma sala com um título bastante longo que precisa de duas linhas',
    subtitle: 'Alguém que fala',
    visitor: 'Uma pessoa de visita',
  },
  evidence: {
    title: 'Evidências',
    hint: 'Um relatório de recusas sem nomes, números ou senhas, para um pedido de suporte.',
    since: 'Desde quando?',
    hours: (hours: number) =>
      hours === 1
        ? 'Última hora'
        : hours % 24 === 0
          ? `Últimos ${hours / 24} dias`
          : `Últimas ${hours} horas`,
    lastDay: 'Últimas 24 horas',
    saved: 'Guardado em',
    notSaved: 'Não foi possível guardá-lo neste computador. Avise a informática, e copie-o daqui.',
    text: 'O relatório',
  },
};
