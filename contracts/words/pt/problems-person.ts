// Portuguese words for Zoom's rules about who may come in, and through which kind of app.
import type { ProblemCode } from '../../problem.ts';
import type { ProblemWords } from '../problem-words.ts';

export const personProblems = {
  'removed-before': {
    title: 'Fale com a nossa equipa',
    visitor: 'O anfitrião tem de autorizar de novo a sua entrada. A nossa equipa pode pedir por si.',
    staff: 'Pergunte ao anfitrião se este visitante pode voltar a entrar.',
    it: 'Zoom 3009: «Permitir que participantes removidos voltem a entrar» está desligado nas definições do anfitrião.',
  },
  'refused-from-waiting-room': {
    title: 'O anfitrião não autorizou a entrada',
    visitor: 'Talvez a sala esteja ocupada. A nossa equipa terá todo o gosto em perguntar por si.',
    staff: 'Pergunte ao anfitrião se este visitante pode entrar.',
    it: 'O anfitrião retirou este participante da sala de espera do Zoom.',
  },
  'already-in': {
    title: 'Parece que já está nesta sala',
    visitor: 'Saia dela no outro ecrã e tente aqui de novo, por favor.',
    staff: 'Peça ao anfitrião que retire o participante repetido e tente de novo.',
    it: 'Zoom 4008: o mesmo participante já está na reunião. Uma ligação pessoal só funciona num dispositivo de cada vez.',
  },
  'email-required': {
    title: 'Esta sala pede o seu endereço de e-mail',
    visitor: 'Escreva o seu endereço de e-mail para entrar, por favor.',
    staff: 'Ajude o visitante a escrever um endereço de e-mail.',
    it: 'Zoom 3005: o webinar ou a inscrição exige um endereço em cada entrada.',
  },
  'email-refused': {
    title: 'Use outro endereço de e-mail',
    visitor: 'Esta sala não pode aceitar esse endereço de e-mail. Escreva outro, por favor.',
    staff: 'Ajude o visitante a usar outro endereço de e-mail, que não o do anfitrião.',
    it: 'Zoom 3620, 3624 ou 3627: o endereço está bloqueado pela conta, ou é do anfitrião e exigiria iniciar sessão.',
  },
  'registration-required': {
    title: 'Esta sala é para pessoas inscritas',
    visitor: 'A nossa equipa pode explicar como se inscrever.',
    staff:
      'Peça ao anfitrião que desligue a inscrição nesta sala, ou à informática que ponha uma ligação de inscrito no ficheiro de configuração.',
    it: 'Zoom 3099, 3110, 3116 ou 3135: a inscrição está ligada. Para entrar é precisa a ligação própria de um inscrito ou palestrante.',
  },
  'registration-off': {
    title: 'Esta sala ainda não aceita inscrições',
    visitor: 'Escolha outra sala ou fale com a nossa equipa.',
    staff: 'Peça ao anfitrião que ligue a inscrição nesta sala, ou diga à informática que ela não precisa.',
    it: 'Zoom 404: a reunião não tem inscrição, mas "entry" da sala é "registered". Ligue a inscrição no Zoom, ou ponha "entry" em "open".',
  },
  'registration-closed': {
    title: 'As inscrições para esta sala estão fechadas',
    visitor: 'Escolha outra sala ou fale com a nossa equipa.',
    staff: 'Pergunte ao anfitrião se são possíveis mais inscrições: estão fechadas, esgotadas ou terminadas.',
    it: 'Zoom 3043: a reunião atingiu o máximo de inscritos. 3038: a reunião terminou. O número está no detalhe.',
  },
  'registration-limit': {
    title: 'Use hoje outro endereço de e-mail',
    visitor: 'Este endereço já foi usado aqui várias vezes hoje. Use outro ou fale com a nossa equipa.',
    staff: 'Ajude o visitante a usar outro endereço de e-mail. Este volta a funcionar amanhã.',
    it: 'Zoom 429: um endereço pode ser inscrito numa reunião três vezes por dia. Os outros endereços não são afetados.',
  },
  'registration-refused': {
    title: 'Fale com a nossa equipa',
    visitor: 'A inscrição para esta sala precisa da nossa ajuda.',
    staff:
      'Diga à informática o número abaixo. Entretanto, peça ao anfitrião uma ligação própria para esta pessoa.',
    it: 'O Zoom recusou esta inscrição; o número diz porquê. 200: sem direito de a fazer. 300: um campo. 3027 ou 3032: o endereço é do anfitrião ou de um palestrante, que têm ligações próprias.',
  },
  'sign-in-required': {
    title: 'Esta sala exige sessão iniciada',
    visitor: 'Não é possível entrar a partir deste ecrã. Fale com a nossa equipa.',
    staff: 'Peça ao anfitrião que desligue «Exigir autenticação para entrar» nesta sala.',
    it: 'Zoom 3034, 3051, 3052, 3100 ou 6024: a autenticação está ligada na reunião ou fixada na conta.',
  },
  'real-name-required': {
    title: 'Esta sala precisa de verificar o seu nome',
    visitor: 'Não é possível entrar a partir deste ecrã. Fale com a nossa equipa.',
    staff: 'Mostre ao visitante como entrar com a sua própria conta Zoom no seu próprio dispositivo.',
    it: 'Zoom 3082: verificação do nome real, uma regra de algumas regiões. Não pode ser feita num quiosque.',
  },
  'information-barrier': {
    title: 'Não é possível entrar nesta sala a partir daqui',
    visitor: 'Escolha outra sala ou fale com a nossa equipa.',
    staff: 'Diga à informática que o Zoom mantém esta sala separada deste quiosque.',
    it: 'Zoom 4007: uma barreira de informação da conta separa estes grupos. Decide o seu administrador.',
  },
  'app-not-approved': {
    title: 'Ainda não é possível entrar nesta sala daqui',
    visitor: 'Escolha outra sala ou fale com a nossa equipa.',
    staff:
      'Encaminhe os visitantes para esta sala por outra via, e diga à informática que ela pertence a outra conta Zoom.',
    it: 'Zoom 4011: a aplicação não está publicada e a reunião está noutra conta. Realize a sala na conta que possui a aplicação, ou submeta a aplicação a revisão.',
  },
  'anonymous-refused': {
    title: 'De momento não é possível entrar daqui',
    visitor: 'Escolha outra sala ou pergunte à nossa equipa por outra forma de entrar.',
    staff: 'Ofereça a ligação normal do Zoom para a sala noutro dispositivo, e avise a informática.',
    it: 'Zoom 4012: entrar só com o nome é recusado a esta aplicação. É permitido na conta que possui a aplicação; o Zoom pode alterá-lo do seu lado, por isso verifique mais tarde.',
  },
  'token-refused': {
    title: 'Esta sala precisa primeiro da nossa ajuda',
    visitor: 'Escolha outra sala ou peça ajuda à nossa equipa.',
    staff:
      'Avise a informática. Entretanto, ofereça a ligação normal do Zoom para a sala noutro dispositivo.',
    it: 'Zoom 3265, 3623, 4013 a 4016 ou 4018: falta um token de inscrito, ZAK ou OBF, expirou ou é de outra reunião.',
  },
  'authorizer-absent': {
    title: 'A sala espera pelo seu anfitrião',
    visitor: 'Tente de novo quando o anfitrião tiver chegado.',
    staff:
      'Peça ao membro da equipa em nome de quem este quiosque entra que entre primeiro na sala e lá permaneça.',
    it: 'Zoom 4017 ou 4019: o utilizador que autorizou a aplicação não está na reunião, ou saiu dela.',
  },
  'app-blocked': {
    title: 'Não é possível entrar nesta sala a partir daqui',
    visitor: 'Escolha outra sala ou fale com a nossa equipa.',
    staff: 'Ofereça a ligação normal do Zoom para a sala noutro dispositivo, e avise a informática.',
    it: 'Zoom 6603: o administrador da conta do anfitrião bloqueia esta aplicação. Tem de constar da sua lista de aplicações permitidas.',
  },
  'web-joining-off': {
    title: 'Não é possível entrar nesta sala a partir daqui',
    visitor: 'Escolha outra sala ou pergunte à nossa equipa por outra forma de entrar.',
    staff:
      'Peça ao anfitrião que permita a entrada a partir de um navegador, ou ofereça a aplicação Zoom noutro dispositivo.',
    it: 'Zoom 3603 a 3611, 3630 ou 3701: «Entrar a partir do navegador» está desligado na conta do anfitrião, ou este tipo de reunião não tem entrada pela web.',
  },
} as const satisfies Partial<Record<ProblemCode, ProblemWords>>;
