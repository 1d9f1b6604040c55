// Portuguese words for the checks of a room: a name, and for each finding one sentence that says what to do. For staff and
// IT; a finding without a sentence does not compile.
import type { Finding, RoomCheckId } from '../../check.ts';
import type { CheckWords } from '../check-words.ts';
import { NOT_SEEN } from './checks-kiosk.ts';

const READ = {
  ...NOT_SEEN,
  'no-account':
    'Não verificado: não há nenhuma conta Zoom configurada para esta sala. Veja no portal do Zoom.',
  unread:
    'Não verificado: o Zoom não o disse. Ver a verificação da conta Zoom, e a da existência desta sala.',
} as const;

export const roomChecks = {
  'room-exists': {
    name: 'No Zoom',
    findings: {
      exists: 'O Zoom conhece esta sala.',
      'other-kind': 'Corrija "kind" no ficheiro de configuração: no Zoom esta sala é do tipo aqui indicado.',
      missing:
        'Corrija o número da sala no ficheiro de configuração, ou crie a sala de novo: o Zoom não a conhece.',
      ...READ,
      unread:
        'Verifique a conta Zoom e repita a verificação: o Zoom nada disse desta sala, por isso nada foi aqui verificado.',
    },
  },
  'room-started': {
    name: 'Iniciada',
    findings: {
      started: 'A sala está a decorrer.',
      'opens-by-itself': 'A sala abre com o primeiro visitante.',
      'waits-for-host':
        'O anfitrião ou um anfitrião alternativo tem de a iniciar: até lá os visitantes esperam.',
      'not-told': 'O Zoom não diz se já começou: peça ao anfitrião que a inicie.',
      ...READ,
    },
  },
  passcode: {
    name: 'Senha',
    findings: {
      equal: 'O Zoom e o ficheiro de configuração têm a mesma senha.',
      none: 'A sala não tem senha.',
      'only-at-zoom':
        'Ponha a senha no ficheiro de configuração: o Zoom tem uma, que o Foyer usa enquanto puder perguntar por ela.',
      differs:
        'Corrija a senha no ficheiro de configuração: o Zoom tem outra, que o Foyer usa enquanto puder perguntar por ela.',
      'only-in-file':
        'Retire a senha do ficheiro de configuração: o Zoom não tem nenhuma, e o Foyer entra sem ela enquanto puder perguntar.',
      'not-told':
        'O Zoom não diz a senha: veja no portal do Zoom se a do ficheiro de configuração está certa.',
      ...READ,
    },
  },
  entry: {
    name: 'Entrada',
    findings: {
      open: 'Todos entram com um nome. O Zoom só o permite em reuniões da conta que possui a aplicação SDK; nas outras responde 4012.',
      registered: 'Cada visitante é inscrito no Zoom. Nada diz que isso cure um 4012.',
      invited: 'Só entram as pessoas da lista da sala.',
      'signed-in':
        'Todos os visitantes entram como um só utilizador Zoom: para o Zoom são uma pessoa, e não está documentado se vários podem estar ao mesmo tempo.',
      'on-behalf':
        'Faça o utilizador Zoom de "signedInAs" entrar primeiro na sala: os visitantes entram em seu nome, e saem quando ele sai.',
      'as-me':
        'Indique um utilizador do quiosque em "signedInAs": "me" é o proprietário da aplicação Server-to-Server, e os visitantes entrariam como essa pessoa.',
      'host-unknown':
        'Certifique-se de que "signedInAs" não indica o anfitrião: não foi possível perguntar ao Zoom.',
      'as-host':
        'Indique outro utilizador Zoom em "signedInAs": este é o anfitrião ou um anfitrião alternativo, e todos os visitantes o seriam também.',
      'user-unknown':
        'Corrija "signedInAs" no ficheiro de configuração: o Zoom não conhece este utilizador, por isso ninguém pode entrar como tal.',
      'token-refused':
        'Verifique "signedInAs" e os scopes da aplicação Server-to-Server: o Zoom não dá nenhum token para este utilizador.',
      'needs-account': 'Configure a conta Zoom do espaço: sem ela a entrada desta sala não funciona.',
      ...NOT_SEEN,
    },
  },
  registration: {
    name: 'Inscrição',
    findings: {
      off: 'A sala não pede inscrição.',
      used: 'A inscrição está ligada, e o Foyer inscreve cada visitante.',
      'will-register':
        'Desligue a inscrição, ou ponha "entry" em "registered": os visitantes são primeiro recusados e depois inscritos.',
      'shared-link':
        'Substitua a ligação pessoal pelo número da reunião: todos os visitantes partilham uma só inscrição, e só pode estar um de cada vez.',
      blocks:
        'Desligue a inscrição no Zoom, ou ponha "entry" em "registered" e configure a conta Zoom: os visitantes são recusados.',
      missing: 'Ligue a inscrição no Zoom, ou ponha "entry" em "open": ninguém pode ser inscrito.',
      'by-hand': 'Passe para aprovação automática: os inscritos esperam até que o anfitrião aprove cada um.',
      closed: 'Reabra a inscrição no Zoom: está fechada, por isso ninguém novo entra.',
      ...READ,
    },
  },
  'sign-in': {
    name: 'Início de sessão',
    findings: {
      'not-required': 'A sala não pede a ninguém que inicie sessão.',
      used: 'A sala pede que se inicie sessão, e os visitantes entram como utilizador Zoom.',
      'will-sign-in':
        'Desligue «Exigir autenticação» no Zoom: os visitantes são primeiro recusados e depois entram como utilizador Zoom.',
      blocks: 'Desligue «Exigir autenticação» no Zoom: os visitantes sem conta Zoom são recusados.',
      ...READ,
    },
  },
  outsiders: {
    name: 'Pessoas de fora',
    findings: {
      admitted: 'A sala não está reservada às pessoas da sua conta.',
      'as-user':
        'Faça uma entrada de teste à mão: a sala é só para pessoas da sua conta, e os visitantes entram como utilizador Zoom.',
      internal: 'Retire «Reunião interna» no Zoom: as pessoas de fora da conta são recusadas.',
      private: 'Retire «Reunião privada» no Zoom: as pessoas de fora são recusadas.',
      'not-told': 'O Zoom não diz se a sala é interna ou privada: veja no portal do Zoom.',
      ...READ,
    },
  },
  'waiting-room': {
    name: 'Sala de espera',
    findings: {
      off: 'Os visitantes entram de imediato.',
      'staff-admit': 'Tenha na sala alguém que deixe entrar: a sala de espera está ligada.',
      'not-told': 'O Zoom não diz se há sala de espera: veja no portal do Zoom.',
      ...READ,
    },
  },
  'join-before-host': {
    name: 'Entrada antes do anfitrião',
    findings: {
      allowed: 'Os visitantes podem entrar antes do anfitrião.',
      'host-is-there': 'A sala está a decorrer, por isso não importa.',
      webinar: 'Os webinars não têm esta definição: é o anfitrião que os inicia.',
      'after-doors':
        'As portas abrem mais cedo do que o Zoom deixa entrar antes do início: os visitantes esperam até à hora aqui indicada.',
      overruled: 'Desligue a sala de espera se os visitantes devem entrar antes do anfitrião: ela impede-o.',
      off: 'Garanta que o anfitrião está presente quando as portas abrem, ou permita a entrada antes do anfitrião.',
      'not-told': 'O Zoom não diz se os visitantes podem entrar antes do anfitrião: veja no portal do Zoom.',
      ...READ,
    },
  },
  'web-joining': {
    name: 'Entrada a partir do navegador',
    findings: {
      allowed: 'As definições do anfitrião mostram a ligação para entrar a partir do navegador.',
      'link-off':
        'Ligue «Mostrar a ligação Entrar a partir do navegador» para o anfitrião: o Zoom pode recusar o quiosque (3603, 3611). Uma entrada de teste à mão mostra-o.',
      'end-to-end':
        'Mude no Zoom a encriptação ponto a ponto para encriptação avançada: nada que entre a partir de um navegador pode entrar.',
      'not-told':
        'O Zoom não diz esta definição do anfitrião: veja no portal do Zoom, ou faça uma entrada de teste à mão.',
      ...READ,
    },
  },
  doors: {
    name: 'Portas',
    findings: {
      'any-time': 'Esta sala não tem horários: pode entrar-se a qualquer momento.',
      planned: 'As portas estão abertas nos horários aqui indicados.',
      over: 'Corrija os horários da sala, ou retire-a: as portas fecharam há mais de um dia e ninguém pode entrar.',
      ...NOT_SEEN,
    },
  },
  overflow: {
    name: 'Sala de recurso',
    findings: {
      none: 'Não foi indicada outra sala para quando esta estiver cheia: nesse caso, os visitantes esperam.',
      ready: 'Quando esta sala está cheia, os visitantes vão para a sala aqui indicada.',
      'closed-then':
        'Indique outra sala de recurso, ou corrija os horários: a sala aqui indicada nunca está aberta ao mesmo tempo.',
      ...NOT_SEEN,
    },
  },
} as const satisfies { readonly [Id in RoomCheckId]: CheckWords<Finding<Id>> };
