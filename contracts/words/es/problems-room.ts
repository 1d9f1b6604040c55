// Spanish words for what the visitor typed, and for rooms that cannot be entered at the moment.
import type { ProblemCode } from '../../problem.ts';
import type { ProblemWords } from '../problem-words.ts';

export const roomProblems = {
  'name-empty': {
    title: 'Escriba su nombre',
    visitor: 'Escriba su nombre, por favor. Lo verán las personas de la sala.',
    staff: 'Ayude al visitante a escribir un nombre.',
    it: 'Al unir los espacios, en el nombre no quedó nada visible.',
  },
  'name-too-long': {
    title: 'Este nombre es un poco largo',
    visitor: 'Este nombre es un poco largo. Acórtelo, por favor.',
    staff: 'Ayude al visitante a acortar el nombre.',
    it: 'Zoom admite 128 unidades por nombre; cada carácter fuera del latín básico cuenta por dos.',
  },
  'name-has-markup': {
    title: 'Escriba este nombre de otra forma',
    visitor: 'Escriba su nombre sin el signo <, por favor.',
    staff: 'Ayude al visitante a escribir el nombre sin el signo <.',
    it: 'Zoom rechaza los nombres que contienen "<script".',
  },
  'name-has-hidden-characters': {
    title: 'Escriba este nombre de nuevo',
    visitor: 'En este nombre hay caracteres que no se ven. Bórrelo y escríbalo de nuevo, por favor.',
    staff: 'Ayude al visitante a vaciar el campo y a escribir el nombre a mano en lugar de pegarlo.',
    it: 'Se rechazan los caracteres de control, de ancho cero o que invierten la dirección, porque pueden simular otro nombre.',
  },
  'email-invalid': {
    title: 'Revise el correo electrónico',
    visitor: 'Revise el correo electrónico, por favor. Tiene esta forma: name@example.com',
    staff: 'Ayude al visitante a escribir el correo electrónico.',
    it: 'La dirección no tiene @ o dominio, o supera los 100 caracteres.',
  },
  'invitation-empty': {
    title: 'Muestre su invitación',
    visitor:
      'Escriba el código o el correo electrónico de su invitación, o acerque su acreditación al lector.',
    staff: 'Ayude al visitante a encontrar el código, o busque su correo electrónico en la lista.',
    it: 'La sala es "invited" y no se ha indicado nada.',
  },
  'not-invited': {
    title: 'No encontramos esta invitación',
    visitor: 'No encontramos esta invitación. Revísela de nuevo o consulte a nuestro personal.',
    staff:
      'Busque al visitante en la lista de esta sala. Si le corresponde entrar, informática puede añadirlo al archivo de configuración.',
    it: 'Ninguna entrada de "invited" de esta sala tiene este correo, código o acreditación.',
  },
  'invitation-tries-exceeded': {
    title: 'Nuestro personal le ayudará',
    visitor: 'Esta pantalla necesita una breve pausa. Nuestro personal puede buscar su invitación.',
    staff:
      'Busque al visitante en la lista de esta sala. La pantalla volverá a aceptar códigos dentro de unos minutos.',
    it: 'Demasiadas invitaciones erróneas en poco tiempo en este terminal; espera para que no se puedan adivinar los códigos.',
  },
  'room-not-listed': {
    title: 'Esta sala ya no está aquí',
    visitor: 'Vuelva atrás y elija otra sala, por favor.',
    staff: 'Compare las salas de esta pantalla con el programa y reinicie Foyer para que las lea de nuevo.',
    it: 'La pantalla pidió un identificador de sala que no está en el archivo de configuración vigente.',
  },
  'room-not-open': {
    title: 'Esta sala aún no está abierta',
    visitor: 'Vuelva un poco más tarde, por favor. La lista de salas indica cuándo abre.',
    staff:
      'Si la sala debería estar abierta, compruebe la hora de esta pantalla y la de inicio en el programa.',
    it: 'Según el reloj de este equipo, es antes de startsAt menos doorsOpenMinutes, o después de endsAt.',
  },
  'room-not-started': {
    title: 'La sala aún no ha empezado',
    visitor: 'Espere aquí, por favor. Entrará automáticamente en cuanto empiece.',
    staff: 'Pida al anfitrión que inicie la reunión.',
    it: 'Zoom 3008: no se ha iniciado, y «Permitir que los participantes entren antes que el anfitrión» está desactivado o hay una sala de espera activada.',
  },
  'room-full': {
    title: 'La sala está llena en este momento',
    visitor: 'Espere un momento, por favor. Entrará en cuanto haya sitio.',
    staff: 'Envíe a los visitantes a otra sala, o pida más plazas al anfitrión.',
    it: 'Zoom 4005: se ha alcanzado la capacidad de la licencia del anfitrión. Una licencia mayor la amplía.',
  },
  'room-locked': {
    title: 'La sala está cerrada en este momento',
    visitor: 'El anfitrión ha cerrado la puerta por ahora. Espere un momento o elija otra sala.',
    staff: 'Pida al anfitrión que desbloquee la reunión: Herramientas del anfitrión, Bloquear reunión.',
    it: 'Zoom 4006: el anfitrión bloqueó la reunión en curso.',
  },
  'room-ended': {
    title: 'Esta sala ha terminado',
    visitor: 'Gracias por venir. Elija otra sala, por favor.',
    staff: 'Si debería seguir en curso, pida al anfitrión que inicie la reunión de nuevo.',
    it: 'Zoom 4004 (o 13208 en un seminario web en directo simulado). Si ocurre en todas las salas, revise las cabeceras de aislamiento de la página.',
  },
  'room-unknown': {
    title: 'No encontramos esta sala',
    visitor: 'Elija otra sala o pida ayuda a nuestro personal.',
    staff:
      'Compare el número de reunión de esta sala con la invitación del anfitrión y corríjalo en el archivo de configuración.',
    it: 'Zoom 3001, 3610 o 3707: la reunión se eliminó o ha caducado, o un enlace personal ya no es válido.',
  },
  'room-misconfigured': {
    title: 'Esta sala necesita antes nuestra ayuda',
    visitor: 'Elija otra sala o pida ayuda a nuestro personal.',
    staff:
      'Indique a informática de qué sala se trata. Mientras tanto, envíe a los visitantes a otra pantalla o sala.',
    it: 'Zoom 3702, 3703 o 3706: el número de reunión está mal formado o su anfitrión no existe. Revise meetingNumber o joinLink.',
  },
  'passcode-wrong': {
    title: 'La puerta de esta sala necesita nuestra ayuda',
    visitor: 'Pida a nuestro personal que se la abra. No ha hecho nada mal.',
    staff:
      'Pida al anfitrión el código de acceso actual. Va en el archivo de configuración, o en la pantalla del personal si el recinto lo permite.',
    it: 'Zoom 3004 o 3714: el código de acceso se cambió, o la cuenta añade uno por política. Léalo de la reunión; no lo codifique.',
  },
  'host-busy': {
    title: 'La sala aún no está lista',
    visitor: 'El anfitrión sigue en otra sala. Espere un momento, por favor.',
    staff: 'Pida al anfitrión que termine la otra reunión que está en curso en la misma cuenta.',
    it: 'Zoom 3000 o 3711: una licencia solo permite una reunión a la vez. Asigne anfitriones distintos a las salas simultáneas.',
  },
  'host-unavailable': {
    title: 'La sala no puede abrirse en este momento',
    visitor: 'Elija otra sala o pida ayuda a nuestro personal.',
    staff: 'Avise a informática de que el anfitrión de esta sala no está activo en Zoom.',
    it: 'Zoom 3625 o 3709: el usuario anfitrión se eliminó, se desactivó o ha perdido la licencia.',
  },
} as const satisfies Partial<Record<ProblemCode, ProblemWords>>;
