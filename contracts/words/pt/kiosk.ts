// Portuguese words round the lock of a kiosk: its first start, and what staff see of its settings and do with it.
import type { KioskView, SettingOrigin } from '../../staff.ts';
import type { PinMistake } from '../../staff-pin.ts';

export const kioskInPortuguese = {
  setUp: {
    title: 'Escolha um PIN para a equipa',
    hint: 'Este ecrã passa a ser um quiosque bloqueado. Com o PIN, a equipa abre o seu ecrã e sai do quiosque: mantenha o relógio premido durante 3 segundos, ou prima Ctrl+Alt+S.',
    length: 'De 6 a 12 algarismos. Anote-o onde os visitantes não o possam ver.',
    againTitle: 'Escreva o PIN mais uma vez',
    next: 'Seguinte',
    finish: 'Bloquear este quiosque',
    startOver: 'Recomeçar',
    keeping: 'A guardar o PIN',
    differs: 'Os dois PIN não são iguais. Escolha-o de novo, por favor.',
    notKept:
      'Não foi possível guardar o PIN neste computador. Diga à informática: tem de ser possível escrever na pasta de dados do Foyer.',
    mistakes: {
      digits: 'Um PIN só tem algarismos.',
      short: 'Um PIN precisa de pelo menos seis algarismos.',
      long: 'Um PIN tem no máximo doze algarismos.',
      easy: 'Este PIN é um dos primeiros que qualquer pessoa tentaria. Escolha outro, por favor.',
    } satisfies Record<PinMistake, string>,
  },
  settings: {
    title: 'Definições',
    hint: 'Com que funciona este quiosque, e quem o determinou. Para alterar algo, altere o ficheiro de configuração e reinicie o Foyer.',
    columns: { name: 'Definição', value: 'Valor', origin: 'Origem' },
    look: 'Ver de novo',
    kept: 'guardado',
    notKept: 'não guardado',
    unset: 'não definido',
    origins: {
      default: 'valor do Foyer',
      'venue-file': 'ficheiro de configuração',
      environment: 'ambiente',
      'command-line': 'linha de comandos',
      machine: 'este computador',
      remote: 'ficheiro de configuração do servidor',
      policy: 'política, bloqueado',
    } satisfies Record<SettingOrigin, string>,
  },
  control: {
    title: 'Quiosque',
    hint: 'Uma visita em curso é primeiro terminada e registada.',
    states: {
      windowed: 'Isto é uma janela simples, não um quiosque bloqueado: assim diz o ficheiro de configuração.',
      locked: 'Este quiosque está bloqueado.',
      unlocked: 'Este quiosque não está bloqueado. Bloqueia-se no próximo arranque.',
    } satisfies Record<KioskView['state'], string>,
    restart: 'Reiniciar o Foyer',
    restartHint: 'Demora alguns segundos. Depois o quiosque fica como quando foi ligado.',
    leave: 'Sair do quiosque',
    leaveHint: 'A janela passa a ser simples, e é possível chegar ao ambiente de trabalho.',
    quit: 'Fechar o Foyer',
    quitHint: 'O Foyer fecha. Os visitantes encontram o ambiente de trabalho.',
    neverLeave: 'O ficheiro de configuração não permite que a equipa saia deste quiosque.',
    lock: 'Bloquear de novo',
    lockHint: 'A janela enche o ecrã, e ninguém sai dela sem o PIN.',
    sure: 'Tem a certeza?',
    yes: 'Sim',
    no: 'Não',
    going: 'Um momento, por favor',
  },
};
