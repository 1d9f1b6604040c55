// Portuguese words for what the visitor typed, and for rooms that cannot be entered at the moment.
import type { ProblemCode } from '../../problem.ts';
import type { ProblemWords } from '../problem-words.ts';

export const roomProblems = {
  'name-empty': {
    title: 'Escreva o seu nome',
    visitor: 'Escreva o seu nome, por favor. As pessoas na sala vão vê-lo.',
    staff: 'Ajude o visitante a escrever um nome.',
    it: 'Depois de unidos os espaços, nada visível restou no nome.',
  },
  'name-too-long': {
    title: 'Este nome é um pouco longo',
    visitor: 'Este nome é um pouco longo. Encurte-o, por favor.',
    staff: 'Ajude o visitante a encurtar o nome.',
    it: 'O Zoom aceita 128 unidades por nome; um carácter fora do latim básico conta a dobrar.',
  },
  'name-has-markup': {
    title: 'Escreva este nome de outra forma',
    visitor: 'Escreva o seu nome sem o sinal <, por favor.',
    staff: 'Ajude o visitante a escrever o nome sem o sinal <.',
    it: 'O Zoom recusa nomes que contenham "<script".',
  },
  'name-has-hidden-characters': {
    title: 'Escreva este nome de novo',
    visitor: 'Há caracteres neste nome que não se veem. Apague-o e escreva-o de novo, por favor.',
    staff: 'Ajude o visitante a limpar o campo e a escrever o nome à mão em vez de o colar.',
    it: 'São recusados caracteres de controlo, de largura nula ou que invertem a direção, porque podem simular outro nome.',
  },
  'email-invalid': {
    title: 'Verifique o endereço de e-mail',
    visitor: 'Verifique o endereço de e-mail, por favor. Tem esta forma: name@example.com',
    staff: 'Ajude o visitante a escrever o endereço de e-mail.',
    it: 'O endereço não tem @ ou domínio, ou tem mais de 100 caracteres.',
  },
  'invitation-empty': {
    title: 'Mostre o seu convite',
    visitor: 'Escreva o código ou o endereço de e-mail do seu convite, ou aproxime o crachá do leitor.',
    staff: 'Ajude o visitante a encontrar o código, ou procure o endereço de e-mail na lista.',
    it: 'A sala é "invited" e nada foi indicado.',
  },
  'not-invited': {
    title: 'Não encontramos este convite',
    visitor: 'Não encontramos este convite. Verifique-o mais uma vez ou fale com a nossa equipa.',
    staff:
      'Procure o visitante na lista desta sala. Se fizer parte dela, a informática pode acrescentá-lo ao ficheiro de configuração.',
    it: 'Nenhuma entrada de "invited" desta sala tem este endereço de e-mail, código ou crachá.',
  },
  'invitation-tries-exceeded': {
    title: 'A nossa equipa ajuda',
    visitor: 'Este ecrã precisa de uma breve pausa. A nossa equipa pode procurar o seu convite.',
    staff: 'Procure o visitante na lista desta sala. O ecrã volta a aceitar códigos daqui a alguns minutos.',
    it: 'Demasiados convites errados em pouco tempo neste quiosque; ele espera, para que os códigos não possam ser adivinhados.',
  },
  'room-not-listed': {
    title: 'Esta sala já não está aqui',
    visitor: 'Volte atrás e escolha outra sala, por favor.',
    staff: 'Compare as salas deste ecrã com o programa e reinicie o Foyer para que as leia de novo.',
    it: 'O ecrã pediu um identificador de sala que não consta do ficheiro de configuração em vigor.',
  },
  'room-not-open': {
    title: 'Esta sala ainda não abriu',
    visitor: 'Volte um pouco mais tarde, por favor. A lista de salas mostra quando abre.',
    staff: 'Se a sala já devia estar aberta, verifique a hora deste ecrã e o início no programa.',
    it: 'Pelo relógio deste computador, é antes de startsAt menos doorsOpenMinutes, ou depois de endsAt.',
  },
  'room-not-started': {
    title: 'A sala ainda não começou',
    visitor: 'Aguarde aqui, por favor. A entrada é automática assim que começar.',
    staff: 'Peça ao anfitrião que inicie a reunião.',
    it: 'Zoom 3008: não iniciada, e «Permitir que os participantes entrem antes do anfitrião» está desligado ou há uma sala de espera ligada.',
  },
  'room-full': {
    title: 'A sala está cheia de momento',
    visitor: 'Aguarde um momento, por favor. Entra assim que houver lugar.',
    staff: 'Encaminhe os visitantes para outra sala, ou peça mais lugares ao anfitrião.',
    it: 'Zoom 4005: foi atingida a capacidade da licença do anfitrião. Uma licença maior aumenta-a.',
  },
  'room-locked': {
    title: 'A sala está fechada de momento',
    visitor: 'O anfitrião fechou a porta por agora. Aguarde um momento ou escolha outra sala.',
    staff: 'Peça ao anfitrião que desbloqueie a reunião: Ferramentas do anfitrião, Bloquear reunião.',
    it: 'Zoom 4006: o anfitrião bloqueou a reunião em curso.',
  },
  'room-ended': {
    title: 'Esta sala terminou',
    visitor: 'Agradecemos a sua visita. Escolha outra sala, por favor.',
    staff: 'Se ainda devia estar a decorrer, peça ao anfitrião que volte a iniciar a reunião.',
    it: 'Zoom 4004 (ou 13208 num webinar ao vivo simulado). Se acontecer em todas as salas, verifique os cabeçalhos de isolamento da página.',
  },
  'room-unknown': {
    title: 'Não encontramos esta sala',
    visitor: 'Escolha outra sala ou peça ajuda à nossa equipa.',
    staff:
      'Compare o número de reunião desta sala com o convite do anfitrião e corrija-o no ficheiro de configuração.',
    it: 'Zoom 3001, 3610 ou 3707: a reunião foi eliminada ou expirou, ou uma ligação pessoal já não é válida.',
  },
  'room-misconfigured': {
    title: 'Esta sala precisa primeiro da nossa ajuda',
    visitor: 'Escolha outra sala ou peça ajuda à nossa equipa.',
    staff:
      'Diga à informática de que sala se trata. Entretanto, encaminhe os visitantes para outro ecrã ou outra sala.',
    it: 'Zoom 3702, 3703 ou 3706: o número de reunião está malformado ou o seu anfitrião não existe. Verifique meetingNumber ou joinLink.',
  },
  'passcode-wrong': {
    title: 'A porta desta sala precisa da nossa ajuda',
    visitor: 'Peça à nossa equipa que lhe abra a porta. Não fez nada de errado.',
    staff:
      'Peça ao anfitrião a senha atual. Vai para o ficheiro de configuração, ou para o ecrã da equipa onde o espaço o permita.',
    it: 'Zoom 3004 ou 3714: a senha foi alterada, ou a conta acrescenta uma por política. Leia-a da reunião; não a codifique.',
  },
  'host-busy': {
    title: 'A sala ainda não está pronta',
    visitor: 'O anfitrião ainda está noutra sala. Aguarde um momento, por favor.',
    staff: 'Peça ao anfitrião que termine a outra reunião que decorre na mesma conta.',
    it: 'Zoom 3000 ou 3711: uma licença só permite uma reunião de cada vez. Dê anfitriões diferentes às salas em simultâneo.',
  },
  'host-unavailable': {
    title: 'A sala não pode abrir de momento',
    visitor: 'Escolha outra sala ou peça ajuda à nossa equipa.',
    staff: 'Diga à informática que o anfitrião desta sala não está ativo no Zoom.',
    it: 'Zoom 3625 ou 3709: o utilizador anfitrião foi removido, desativado ou perdeu a licença.',
  },
} as const satisfies Partial<Record<ProblemCode, ProblemWords>>;
