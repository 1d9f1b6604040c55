// Portuguese words for the checks of the kiosk: a name, and for each finding one sentence that says what to do. For staff
// and IT; a finding without a sentence does not compile.
import type { Finding, KioskCheckId } from '../../check.ts';
import type { CheckWords } from '../check-words.ts';

export const NOT_SEEN = {
  'not-seen': 'Não foi possível verificar a tempo: repita a verificação.',
} as const;

export const kioskChecks = {
  configuration: {
    name: 'Ficheiro de configuração',
    findings: {
      sound: 'O ficheiro de configuração está correto.',
      broken:
        'Corrija o ficheiro de configuração: o quiosque não arranca com ele, e nenhuma sala pôde ser verificada.',
      'others-may-write':
        'Só deve contar o ficheiro de configuração instalado, mas não é só um administrador que o pode alterar: ver ao lado.',
      'remote-stale':
        'O quiosque não pode usar o ficheiro de configuração do seu servidor e funciona com o último correto: ver ao lado.',
      'last-good':
        'Corrija o ficheiro de configuração: até lá o quiosque funciona com o último correto, e as alterações mais recentes não contam.',
      ...NOT_SEEN,
    },
  },
  credentials: {
    name: 'Credenciais do SDK',
    findings: {
      'from-environment': 'Vêm do ambiente.',
      'from-store': 'Estão guardadas neste computador.',
      'not-needed': 'Um servidor de assinaturas assina; aqui não é preciso nenhum segredo do SDK.',
      missing: 'Indique o ID de cliente e o segredo do SDK: sem eles ninguém pode entrar.',
      ...NOT_SEEN,
    },
  },
  signature: {
    name: 'Assinatura',
    findings: {
      sound:
        'Pode ser feita uma assinatura para cada sala, e os seus dados estão certos. Só o Zoom sabe se a chave lhe serve.',
      unsound: 'Avise a informática: os dados da assinatura destas salas não são os pedidos.',
      refused:
        'Verifique a lista de salas do servidor de assinaturas e o token ou certificado deste quiosque: não assinou como pedido para estas salas.',
      'no-answer': 'Verifique o servidor de assinaturas e a rede até ele: não responde.',
      'nothing-to-sign':
        'Não há nenhuma sala, ou nada com que assinar: ver o ficheiro de configuração e as credenciais do SDK.',
      ...NOT_SEEN,
    },
  },
  clock: {
    name: 'Relógio',
    findings: {
      right: 'O relógio deste computador está de acordo com o do Zoom.',
      off: 'Acerte o relógio deste computador por um servidor de hora. Entretanto, o Foyer corrige as suas assinaturas, enquanto puder perguntar a hora ao Zoom.',
      'far-off':
        'Acerte já o relógio deste computador por um servidor de hora: as assinaturas são corrigidas, mas certificados, portas e horas do diário seguem este relógio.',
      unmeasured: 'Não foi possível perguntar a hora ao Zoom: verifique a rede, e o relógio à mão.',
      ...NOT_SEEN,
    },
  },
  'zoom-reachable': {
    name: 'Rede até ao Zoom',
    findings: {
      reached:
        'O Zoom responde. Os hosts de *.zoom.us que indica à entrada, e UDP, só uma entrada de teste à mão os pode mostrar.',
      unreached:
        'Abra a firewall ou o proxy para estes hosts, para *.zoom.us em TCP 443 e para as portas UDP do Zoom.',
      ...NOT_SEEN,
    },
  },
  account: {
    name: 'Conta Zoom',
    findings: {
      works:
        'A API REST do Zoom responde. Os direitos de inscrever visitantes, criar salas e ler relatórios não podem ser testados sem o fazer.',
      'not-configured':
        'Não há nenhuma conta Zoom configurada: não é possível reler senhas, verificar salas, inscrever visitantes ou conferir presenças.',
      'needed-by-rooms': 'Configure a conta Zoom do espaço: sem ela ninguém entra nestas salas.',
      refused:
        'Verifique o ID de conta, o ID de cliente e o segredo da aplicação Server-to-Server, e se está ativada: o Zoom recusa-os.',
      'scopes-missing':
        'Acrescente estes scopes à aplicação Server-to-Server no Marketplace e ative-a de novo.',
      'no-answer':
        'Repita a verificação daqui a um minuto: a API REST do Zoom não respondeu a todas as perguntas como devia.',
      ...NOT_SEEN,
    },
  },
  'sdk-version': {
    name: 'Versão do SDK',
    findings: {
      fine: 'Pela política publicada do Zoom, este SDK é suportado nesse dia; o mínimo pode subir a partir do dia aqui indicado.',
      'raises-before':
        'Atualize o Foyer antes do dia aqui indicado: a partir daí o Zoom pode recusar este SDK. O Zoom anuncia o mínimo seguinte com três meses de antecedência.',
      unlisted: 'O Foyer não sabe quando saiu este SDK: compare-o à mão com o mínimo trimestral do Zoom.',
      ...NOT_SEEN,
    },
  },
  assets: {
    name: 'Ficheiros do SDK',
    findings: {
      whole: 'Estão todos os ficheiros do SDK, cada um com o seu tamanho.',
      unlisted:
        'Instale o Foyer de novo se as entradas falharem: falta a lista dos ficheiros do SDK, por isso não puderam ser comparados.',
      incomplete: 'Instale o Foyer de novo: faltam ficheiros do SDK ou estão danificados.',
      ...NOT_SEEN,
    },
  },
  camera: {
    name: 'Câmara',
    findings: {
      there: 'Há uma câmara.',
      none: 'Ligue uma câmara: os visitantes podem entrar, mas ninguém os vê.',
      unlisted:
        'Os dispositivos não podem ser listados daqui: veja no ecrã da equipa do quiosque em funcionamento.',
      ...NOT_SEEN,
    },
  },
  microphone: {
    name: 'Microfone',
    findings: {
      there: 'Há um microfone.',
      none: 'Ligue um microfone: os visitantes podem entrar, mas ninguém os ouve.',
      unlisted:
        'Os dispositivos não podem ser listados daqui: veja no ecrã da equipa do quiosque em funcionamento.',
      ...NOT_SEEN,
    },
  },
  'chosen-devices': {
    name: 'Dispositivos escolhidos',
    findings: {
      'none-chosen': 'Nenhum está escolhido: os visitantes usam os do sistema.',
      there: 'A câmara, o microfone e o altifalante escolhidos para este quiosque estão presentes.',
      missing:
        'Ligue o que está indicado aqui, ou escolha outro em «Dispositivos»: entretanto os visitantes usam o do sistema.',
      'not-looked':
        'Teste os dispositivos no ecrã da equipa do quiosque em funcionamento: desde que arrancou, ninguém procurou os escolhidos.',
      ...NOT_SEEN,
    },
  },
  'journal-disk': {
    name: 'Disco do diário',
    findings: {
      ready: 'É possível escrever no diário.',
      'nearly-full': 'Liberte algum espaço no disco do diário.',
      full: 'Liberte já espaço no disco do diário: em breve nenhuma visita ficará registada.',
      unwritable:
        'Dê ao utilizador que executa o Foyer o direito de escrever na pasta do diário, ou repare o disco.',
      held: 'Repare o disco, ou feche o outro Foyer que escreve neste diário: estes registos estão apenas em memória.',
      ...NOT_SEEN,
    },
  },
  updates: {
    name: 'Atualizações',
    findings: {
      off: 'O Foyer não se atualiza sozinho: o ficheiro de configuração não o pede.',
      'left-to-it': 'As atualizações cabem à TI: esta instalação recebe-as pela via por que foi instalada.',
      none: 'Aqui não se conhece nenhuma versão mais recente.',
      held: 'Há uma versão mais recente. Não é aceite agora, por causa de um evento, de um dia bloqueado ou de alguém no quiosque.',
      ready: 'Uma versão mais recente está transferida. Será instalada à sua hora, se não houver ninguém.',
      failed:
        'Veja o registo técnico e atualize este quiosque à mão se o evento o exigir: continua com a versão que tem.',
      ...NOT_SEEN,
    },
  },
  signer: {
    name: 'Servidor de assinaturas',
    findings: {
      'not-used': 'Este quiosque assina ele próprio.',
      strict: 'Não assina nem para anfitriões nem para reuniões que não são salas.',
      'signs-hosts':
        'Faça o servidor de assinaturas recusar o papel 1: quem lhe aceder pode entrar nas suas salas como anfitrião.',
      'signs-unlisted': 'Dê ao servidor de assinaturas a sua lista de salas: assina para qualquer reunião.',
      'signs-anything':
        'Retire da rede o servidor de assinaturas: assina para qualquer reunião, e para anfitriões.',
      'no-answer':
        'Não foi possível ver se o servidor de assinaturas recusa o que deve: não responde como um servidor desse tipo.',
      unproven:
        'Não foi possível ver se o servidor de assinaturas recusa o que deve: recusou também as salas do ficheiro de configuração.',
      ...NOT_SEEN,
    },
  },
  'starts-with-machine': {
    name: 'Arranque com o computador',
    findings: {
      registered: 'O Foyer arranca quando o seu utilizador inicia sessão.',
      'not-wanted': 'O Foyer é arrancado à mão, ou pelo que a TI configurou.',
      missing:
        'Arranque o Foyer uma vez com o utilizador que inicia sessão aqui: a entrada do sistema falta, leva a outro sítio ou está desativada. Se continuar assim, o sistema recusa-a.',
      ...NOT_SEEN,
    },
  },
} as const satisfies { readonly [Id in KioskCheckId]: CheckWords<Finding<Id>> };
