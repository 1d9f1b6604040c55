// Spanish words round the lock of a kiosk: its first start, and what staff see of its settings and do with it.
import type { KioskView, SettingOrigin } from '../../staff.ts';
import type { PinMistake } from '../../staff-pin.ts';

export const kioskInSpanish = {
  setUp: {
    title: 'Elija un PIN para el personal',
    hint: 'Esta pantalla se convierte en un terminal bloqueado. Con el PIN, el personal abre su pantalla y sale del terminal: mantenga pulsado el reloj 3 segundos, o pulse Ctrl+Alt+S.',
    length: 'De 6 a 12 cifras. Anótelo donde los visitantes no puedan verlo.',
    againTitle: 'Escriba el PIN una vez más',
    next: 'Siguiente',
    finish: 'Bloquear este terminal',
    startOver: 'Empezar de nuevo',
    keeping: 'Guardando el PIN',
    differs: 'Los dos PIN no son iguales. Elíjalo de nuevo, por favor.',
    notKept:
      'No se pudo guardar el PIN en este equipo. Avise a informática: se debe poder escribir en la carpeta de datos de Foyer.',
    mistakes: {
      digits: 'Un PIN solo tiene cifras.',
      short: 'Un PIN necesita al menos seis cifras.',
      long: 'Un PIN tiene como máximo doce cifras.',
      easy: 'Este PIN es uno de los primeros que cualquiera probaría. Elija otro, por favor.',
    } satisfies Record<PinMistake, string>,
  },
  settings: {
    title: 'Ajustes',
    hint: 'Con qué funciona este terminal, y quién lo ha fijado. Para cambiar algo, modifique el archivo de configuración y reinicie Foyer.',
    columns: { name: 'Ajuste', value: 'Valor', origin: 'Origen' },
    look: 'Mirar otra vez',
    kept: 'guardado',
    notKept: 'no guardado',
    unset: 'sin definir',
    origins: {
      default: 'valor propio de Foyer',
      'venue-file': 'archivo de configuración',
      environment: 'entorno',
      'command-line': 'línea de comandos',
      machine: 'este equipo',
      remote: 'archivo de configuración del servidor',
      policy: 'directiva, bloqueado',
    } satisfies Record<SettingOrigin, string>,
  },
  control: {
    title: 'Terminal',
    hint: 'Antes, la visita en curso se termina y se anota.',
    states: {
      windowed: 'Es una ventana normal, no un terminal bloqueado: así lo dice el archivo de configuración.',
      locked: 'Este terminal está bloqueado.',
      unlocked: 'Este terminal no está bloqueado. Se bloqueará solo la próxima vez que arranque.',
    } satisfies Record<KioskView['state'], string>,
    restart: 'Reiniciar Foyer',
    restartHint: 'Tarda unos segundos. Después el terminal queda como recién encendido.',
    leave: 'Salir del terminal',
    leaveHint: 'La ventana pasa a ser normal, y se puede llegar al escritorio.',
    quit: 'Cerrar Foyer',
    quitHint: 'Foyer se cierra. Los visitantes encuentran el escritorio.',
    neverLeave: 'El archivo de configuración no permite que el personal salga de este terminal.',
    lock: 'Bloquearlo de nuevo',
    lockHint: 'La ventana llena la pantalla, y nadie sale de ella sin el PIN.',
    sure: '¿Seguro?',
    yes: 'Sí',
    no: 'No',
    going: 'Un momento, por favor',
  },
};
