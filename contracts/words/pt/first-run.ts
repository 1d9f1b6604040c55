// Portuguese words for set-up on a single machine, as whoever has just installed Foyer reads them.
import type { LinkMistake } from '../../join-link.ts';

export const firstRunInPortuguese = {
  step: (at: number, of: number) => `Passo ${at} de ${of}`,
  back: 'Voltar',
  paste: 'Colar',
  venue: {
    label: 'Como se chama o seu espaço?',
    hint: 'Os visitantes leem-no no primeiro ecrã.',
    empty: 'Escreva um nome, por favor.',
  },
  pin: {
    hint: 'Com o PIN, a equipa abre o seu ecrã: mantenha o relógio do primeiro ecrã premido durante 3 segundos, ou prima Ctrl+Alt+S.',
    chosen: 'O PIN está escolhido',
    another: 'Escolher outro PIN',
  },
  credentials: {
    title: 'A chave do Zoom',
    hint: 'Crie uma aplicação com o Meeting SDK em marketplace.zoom.us e copie o respetivo ID de cliente e segredo de cliente. Sem eles ninguém pode entrar.',
    clientId: 'ID de cliente',
    clientSecret: 'Segredo de cliente',
    unusable: 'Não pode ser este: copie-o de novo, sozinho e inteiro.',
    others: 'Escrever outros',
    'no-encryption':
      'Este computador não oferece encriptação para segredos. Em texto simples, quem puder ler os ficheiros deste utilizador pode lê-los.',
    plainText: 'Guardar em texto simples neste computador',
    'encryption-failed':
      'O sistema operativo recusou encriptar. Desbloqueie o armazém de chaves e avance mais uma vez.',
    'store-unwritable':
      'Não foi possível guardá-los: tem de ser possível escrever na pasta de dados do Foyer.',
  },
  room: {
    title: (at: number) => `Sala ${at}`,
    link: 'Ligação do Zoom ou número da reunião',
    linkHint: 'Cole-a a partir do convite.',
    withPasscode: (number: string) => `Reunião ${number}, com a sua senha`,
    withoutPasscode: (number: string) => `Reunião ${number}, sem senha`,
    name: 'O que os visitantes leem',
    nameHint: 'Por exemplo: Sessão de abertura.',
    passcode: 'Senha',
    passcodeHint: 'Como no convite. Deixe vazio se não houver.',
    another: 'Adicionar outra sala',
    remove: 'Retirar esta sala',
    mistakes: {
      empty: 'Cole uma ligação ou escreva um número, por favor.',
      unreadable: 'Não é uma ligação do Zoom para participantes nem um número de reunião.',
      digits: 'Um número de reunião tem de 9 a 12 algarismos.',
      'not-zoom': 'Esta ligação não leva ao Zoom.',
      personal: 'Uma ligação pessoal não tem número. Abra-a num navegador e copie o número da reunião.',
      host: 'É a ligação com que o anfitrião inicia. Use a dos participantes.',
      registration: 'Esta ligação leva a uma inscrição. Use a ligação que a inscrição confirma, ou o número.',
      'long-passcode':
        'A senha desta ligação é demasiado longa para um quiosque. Escreva abaixo a senha própria da sala.',
    } satisfies Record<LinkMistake | 'empty', string>,
  },
  check: {
    title: 'Vai funcionar?',
    hint: 'O Foyer vê este computador e as suas salas. Não entra em nenhuma. O que não está verde diz o que fazer; pode avançar mesmo assim.',
    failed: 'Não foi possível ver. Volte atrás e veja se está tudo escrito, ou veja de novo.',
  },
  ready: {
    title: 'Está tudo pronto',
    hint: 'O Foyer abre como os visitantes o vão ver. Entre o próprio uma vez em cada sala antes de abrir as portas.',
    window: 'Numa janela',
    fill: 'Encher o ecrã e bloqueá-lo',
    open: 'Abrir o Foyer',
    failures: {
      missing: 'Ainda falta algo ou não está certo. Volte atrás e veja cada passo.',
      exists: 'Já existe um ficheiro de configuração. Reinicie o Foyer para o usar.',
      unwritable:
        'Não foi possível escrever o ficheiro de configuração: tem de ser possível escrever na pasta de dados do Foyer.',
    },
  },
};
