// Portuguese words for what main asks the venue's own servers: its Zoom account by REST, its signing server; and for the
// staff screen's own door.
import type { ProblemCode } from '../../problem.ts';
import type { ProblemWords } from '../problem-words.ts';

const HELP = {
  title: 'Esta sala precisa primeiro da nossa ajuda',
  visitor: 'Fale com a nossa equipa. Não fez nada de errado.',
} as const;

const SOON = {
  title: 'A sala não responde de momento',
  visitor: 'Deve voltar em breve. Aguarde aqui, por favor.',
} as const;

export const accountProblems = {
  'account-missing': {
    ...HELP,
    staff: 'Diga à informática que esta sala precisa da conta Zoom do espaço neste quiosque.',
    it: 'A forma de entrada desta sala precisa da API REST do Zoom. Defina FOYER_ACCOUNT_ID, FOYER_ACCOUNT_CLIENT_ID e FOYER_ACCOUNT_CLIENT_SECRET, ou guarde-os uma vez.',
  },
  'account-refused': {
    ...HELP,
    staff: 'Diga à informática que o Zoom não aceita as credenciais da conta do espaço.',
    it: 'O ID de conta, o ID de cliente ou o segredo da aplicação Server-to-Server está errado, ou a aplicação está desativada no Marketplace.',
  },
  'account-scope-missing': {
    ...HELP,
    staff: 'Diga à informática que falta um direito à aplicação Zoom do espaço; o nome está abaixo.',
    it: 'Acrescente o scope aqui indicado à aplicação Server-to-Server no Marketplace e ative-a de novo.',
  },
  'account-unreachable': {
    ...SOON,
    staff:
      'Se houver um número abaixo, aguarde um pouco: o Zoom tem uma falha. Se não houver, verifique a rede deste computador.',
    it: 'Um número HTTP no detalhe é uma falha do lado do Zoom: ver status.zoom.us. Sem número, nada voltou: verifique a rede e a firewall para api.zoom.us (api.zoomgov.com) em TCP 443.',
  },
  'account-throttled': {
    ...SOON,
    visitor: 'Pode demorar alguns minutos. Aguarde aqui, por favor, ou fale com a nossa equipa.',
    staff:
      'Deixe entrar os visitantes um a um: o Zoom quer menos chamadas. Uma hora abaixo diz até quando, no mínimo.',
    it: 'A API REST do Zoom respondeu 429: um limite de frequência de toda a conta, ou do dia. O Foyer espera o que o Zoom disser, no máximo cinco minutos, e depois pergunta uma vez.',
  },
  'account-answer-wrong': {
    ...HELP,
    staff: 'Diga à informática que o Zoom deu uma resposta que o Foyer não entende; o número está abaixo.',
    it: 'A API REST recusou a chamada ou respondeu de forma diferente da documentada. O caminho e o número estão no registo técnico.',
  },
  'registration-pending': {
    title: 'O anfitrião tem primeiro de confirmar',
    visitor: 'A sua inscrição está com o anfitrião. Fale com a nossa equipa.',
    staff: 'Peça ao anfitrião que aprove a inscrição, ou que passe a sala para aprovação automática.',
    it: 'A aprovação desta reunião é manual: o Zoom não dá nenhum token antes de uma pessoa aprovar.',
  },
  'kiosk-user-is-host': {
    ...HELP,
    staff: 'Diga à informática que o utilizador Zoom desta sala é também o seu anfitrião.',
    it: '"signedInAs" indica o anfitrião ou um anfitrião alternativo: todos os visitantes o seriam também. Indique outro utilizador Zoom.',
  },
  'kiosk-user-unknown': {
    ...HELP,
    staff: 'Diga à informática que o Zoom não conhece o utilizador Zoom desta sala.',
    it: '"signedInAs" indica um utilizador que não existe na conta Zoom do espaço: corrija "userId", ou acrescente lá o utilizador.',
  },
  'signer-unreachable': {
    ...SOON,
    staff:
      'Verifique a rede deste computador, exceto se houver um número abaixo. Se persistir, avise a informática.',
    it: 'Um número HTTP no detalhe é uma falha do servidor de assinaturas ("signer" no ficheiro de configuração). Sem número, não respondeu a tempo, ou o seu certificado não é de confiança.',
  },
  'signer-refused': {
    ...HELP,
    staff: 'Diga à informática que o servidor de assinaturas não serve este quiosque ou esta sala.',
    it: 'O servidor de assinaturas recusou: verifique o token ou o certificado do quiosque, e a lista de salas do servidor.',
  },
  'signer-answer-wrong': {
    ...HELP,
    staff: 'Diga à informática que a resposta do servidor de assinaturas não pode ser usada.',
    it: 'Os dados (claims) da assinatura não correspondem ao pedido: número, papel 0, horas. O detalhe indica qual.',
  },
  'staff-locked': {
    title: 'O ecrã da equipa está bloqueado',
    visitor: 'Volte atrás, por favor.',
    staff: 'Escreva o PIN de novo.',
    it: 'O ecrã da equipa bloqueia-se sozinho ao fim de alguns minutos.',
  },
  'staff-pin-missing': {
    title: 'Ainda não há aqui um PIN da equipa',
    visitor: 'Volte atrás, por favor.',
    staff: 'Peça um PIN à informática.',
    it: 'Execute "foyer pin" e ponha o que ele imprime no ficheiro de configuração como "staff": { "pinHash": … }.',
  },
  'staff-pin-wrong': {
    title: 'Este PIN não está certo',
    visitor: 'Volte atrás, por favor.',
    staff: 'Escreva-o de novo.',
    it: 'O PIN não corresponde a "staff.pinHash".',
  },
  'staff-pin-wait': {
    title: 'Aguarde antes do próximo PIN',
    visitor: 'Volte atrás, por favor.',
    staff: 'Aguarde o tempo que o ecrã indica e escreva o PIN de novo.',
    it: 'Cada PIN errado alonga a espera até à tentativa seguinte, no máximo cinco minutos.',
  },
} as const satisfies Partial<Record<ProblemCode, ProblemWords>>;
