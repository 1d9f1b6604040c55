// Portuguese words for troubles on the way to Zoom, with this kiosk's right to join, and in Foyer itself.
import type { ProblemCode } from '../../problem.ts';
import type { ProblemWords } from '../problem-words.ts';

const NEEDS_HELP = {
  title: 'Este ecrã precisa da nossa ajuda',
  visitor: 'Use outro ecrã ou fale com a nossa equipa.',
} as const;

export const kioskProblems = {
  'signature-expired': {
    ...NEEDS_HELP,
    staff: 'Compare a hora deste ecrã com o seu relógio. Se estiver errada, avise a informática.',
    it: 'Zoom 3705 numa assinatura acabada de fazer: o relógio deste computador está desacertado. Repare a sincronização da hora.',
  },
  'signature-refused': {
    ...NEEDS_HELP,
    staff: 'Diga à informática que o Zoom não aceita a assinatura deste quiosque.',
    it: 'Zoom 3712: o segredo não corresponde à chave, ou «Meeting SDK», em Embed, está desligado nas definições da aplicação.',
  },
  'credentials-refused': {
    ...NEEDS_HELP,
    staff: 'Diga à informática que o Zoom não aceita as credenciais deste quiosque.',
    it: 'Zoom 3704, 3710 ou 3713: o ID de cliente está errado ou é da outra nuvem, ou a sua aplicação está desativada.',
  },
  'join-request-wrong': {
    ...NEEDS_HELP,
    staff: 'Reinicie o Foyer. Se voltar a acontecer, diga à informática o código abaixo.',
    it: 'Zoom 2, 3, 3003, 3010, 3708, 3715, 4003, 5012 ou 5013: o Zoom não gostou da forma do pedido de entrada. Uma falha do Foyer.',
  },
  'sdk-too-old': {
    ...NEEDS_HELP,
    staff: 'Diga à informática que o Foyer tem de ser atualizado em todos os quiosques.',
    it: 'Zoom 10000: o Meeting SDK desta versão está abaixo do mínimo do Zoom, que sobe todos os trimestres.',
  },
  'browser-unfit': {
    ...NEEDS_HELP,
    staff: 'Reinicie este computador. Se voltar a acontecer, avise a informática.',
    it: 'Zoom 5000 ou 3635: o WebAssembly ou os dispositivos multimédia não estão disponíveis. Verifique os controladores gráficos, o software de segurança e se os ficheiros do Foyer estão completos.',
  },
  'zoom-unreachable': {
    title: 'De momento não conseguimos ligar à sala',
    visitor: 'A ligação deve voltar em breve. Aguarde aqui, por favor.',
    staff:
      'Verifique o cabo de rede ou o Wi-Fi deste computador. Se outros ecrãs também tiverem o problema, avise a informática.',
    it: 'Sem resposta utilizável do Zoom (3621 ou -3000): verifique a rede, o proxy e a firewall para *.zoom.us em TCP 443.',
  },
  'zoom-error': {
    title: 'A sala não responde de momento',
    visitor: 'Deve voltar em breve. Aguarde aqui, por favor.',
    staff: 'Aguarde alguns minutos. Se persistir, consulte status.zoom.us e avise a informática.',
    it: 'Zoom 1, 403, 3622 ou 4009: uma falha do lado do Zoom, ou a conta está desativada.',
  },
  'zoom-throttling': {
    title: 'Muitas pessoas estão a entrar agora',
    visitor: 'Aguarde aqui, por favor. Já falta pouco.',
    staff: 'Deixe entrar os visitantes um a um durante alguns minutos.',
    it: 'Zoom 3633: as entradas sucedem-se demasiado depressa, em cerca de 10 segundos. O Foyer espera e tenta de novo.',
  },
  'zoom-wants-captcha': {
    title: 'Demasiadas pessoas a entrar ao mesmo tempo',
    visitor: 'Fale com a nossa equipa ou volte daqui a alguns minutos.',
    staff:
      'Não deixe entrar ninguém deste pavilhão durante dez minutos; depois, deixe entrar os visitantes um a um.',
    it: 'Zoom 3634: demasiadas entradas de um só endereço público; o Zoom quer um captcha. Escalone os quiosques ou dê-lhes mais do que um endereço público.',
  },
  'join-timed-out': {
    title: 'Está a demorar mais do que devia',
    visitor: 'Tentamos de novo por si. Aguarde aqui, por favor.',
    staff: 'Verifique se a rede também está lenta noutros ecrãs. Se estiver, avise a informática.',
    it: 'A página da reunião não ficou pronta, ou o Zoom não respondeu à entrada, a tempo. Verifique a rede e a carga deste computador.',
  },
  'connection-lost': {
    title: 'A ligação foi interrompida',
    visitor: 'Voltamos consigo à sala. Aguarde aqui, por favor.',
    staff: 'Verifique o cabo de rede ou o Wi-Fi deste computador.',
    it: 'Zoom 4000 ou 4001, ou um socket que se fechou: a linha para o Zoom caiu e não pôde ser reparada.',
  },
  'meeting-page-hung': {
    title: 'A imagem da sala parou',
    visitor: 'Entre de novo, por favor. É só um momento.',
    staff: 'Se acontecer muitas vezes neste ecrã, reinicie o computador e avise a informática.',
    it: 'A página da reunião não respondeu ao sinal de vida: está bloqueada, ou o seu processo terminou. Verifique a carga, a memória e o controlador gráfico deste computador.',
  },
  'meeting-page-gone': {
    title: 'A sala foi interrompida',
    visitor: 'Entre de novo, por favor. É só um momento.',
    staff: 'Se acontecer muitas vezes neste ecrã, reinicie o computador e avise a informática.',
    it: 'A página da reunião foi sozinha para outro endereço. A hora está no diário; avise os criadores do Foyer.',
  },
  'refused-unknown': {
    title: 'A entrada não foi possível',
    visitor: 'Tente de novo ou peça ajuda à nossa equipa.',
    staff: 'Tente mais uma vez. Se voltar a acontecer, anote o código abaixo e avise a informática.',
    it: 'O Zoom recusou com um número que o Foyer não conhece (ou 200: sem motivo). Procure o número no Zoom e no diário.',
  },
  'journal-unwritable': {
    ...NEEDS_HELP,
    staff:
      'Diga à informática que este quiosque não consegue guardar os seus registos. Os visitantes continuam a poder entrar.',
    it: 'Não é possível escrever na pasta do diário: verifique o espaço livre e as permissões.',
  },
  'venue-file-broken': {
    ...NEEDS_HELP,
    staff:
      'Diga à informática que o ficheiro de configuração deste quiosque está incorreto. Funciona com o último correto; as alterações mais recentes não contam.',
    it: 'O ficheiro de configuração não pôde ser usado no último arranque; «foyer check» diz o que está errado. Corrija-o e reinicie o Foyer.',
  },
  'remote-venue-stale': {
    ...NEEDS_HELP,
    staff:
      'Diga à informática que este quiosque não pode usar o ficheiro de configuração do seu servidor. Funciona com o último correto; as alterações mais recentes não contam.',
    it: 'O ficheiro de configuração assinado não está acessível, expirou ou foi recusado; «foyer check» diz porquê. As salas podem estar desatualizadas.',
  },
  'staff-called': {
    ...NEEDS_HELP,
    staff:
      'Atenda o visitante que chamou a partir deste quiosque. Ao abrir o ecrã da equipa, esta linha desaparece.',
    it: 'A equipa foi chamada. O diário diz quando, e até onde a chamada chegou.',
  },
  'device-missing': {
    ...NEEDS_HELP,
    staff:
      'Veja se alguma câmara, microfone ou altifalante deste quiosque está desligado: entretanto os visitantes usam outro. «Dispositivos», no ecrã da equipa, diz qual.',
    it: 'Um nome de «devices» no ficheiro de configuração, ou escolhido no ecrã da equipa, não está entre os dispositivos deste computador.',
  },
  'no-visit': {
    title: 'Comece de novo, por favor',
    visitor: 'Escolha a sua sala mais uma vez, por favor.',
    staff: 'Se acontecer muitas vezes neste ecrã, reinicie o Foyer e avise a informática.',
    it: 'O ecrã falou de uma visita que o Foyer já tinha fechado.',
  },
  'sender-not-trusted': {
    ...NEEDS_HELP,
    staff: 'Reinicie o Foyer e avise de imediato a informática.',
    it: 'Uma página alheia ao Foyer pediu algo e foi recusada. O endereço dela está no registo técnico.',
  },
  'bad-request': {
    ...NEEDS_HELP,
    staff: 'Reinicie o Foyer. Se voltar a acontecer, avise a informática.',
    it: 'O ecrã enviou algo que o seu contrato não permite. Uma falha do Foyer; o canal está no registo técnico.',
  },
  internal: {
    ...NEEDS_HELP,
    staff: 'Reinicie o Foyer. Se voltar a acontecer, avise a informática.',
    it: 'Uma falha inesperada do Foyer. O registo técnico tem uma linha com a mesma hora.',
  },
} as const satisfies Partial<Record<ProblemCode, ProblemWords>>;
