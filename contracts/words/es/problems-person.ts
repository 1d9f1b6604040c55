// Spanish words for Zoom's rules about who may come in, and through which kind of app.
import type { ProblemCode } from '../../problem.ts';
import type { ProblemWords } from '../problem-words.ts';

export const personProblems = {
  'removed-before': {
    title: 'Consulte a nuestro personal',
    visitor: 'El anfitrión debe dejarle entrar de nuevo. Nuestro personal puede pedírselo.',
    staff: 'Pregunte al anfitrión si este visitante puede volver a entrar.',
    it: 'Zoom 3009: «Permitir que los participantes eliminados vuelvan a entrar» está desactivado en la configuración del anfitrión.',
  },
  'refused-from-waiting-room': {
    title: 'El anfitrión no le ha dejado entrar',
    visitor: 'Quizá la sala esté ocupada. Nuestro personal preguntará por usted con gusto.',
    staff: 'Pregunte al anfitrión si este visitante puede entrar.',
    it: 'El anfitrión quitó a este participante de la sala de espera de Zoom.',
  },
  'already-in': {
    title: 'Parece que ya está en esta sala',
    visitor: 'Salga de ella en la otra pantalla y vuelva a intentarlo aquí.',
    staff: 'Pida al anfitrión que quite al participante duplicado y vuelva a intentarlo.',
    it: 'Zoom 4008: el mismo participante ya está en la reunión. Un enlace personal funciona en un solo dispositivo a la vez.',
  },
  'email-required': {
    title: 'Esta sala pide su correo electrónico',
    visitor: 'Escriba su correo electrónico para entrar, por favor.',
    staff: 'Ayude al visitante a escribir un correo electrónico.',
    it: 'Zoom 3005: el seminario web o la inscripción exige una dirección en cada entrada.',
  },
  'email-refused': {
    title: 'Use otro correo electrónico',
    visitor: 'Esta sala no admite ese correo electrónico. Escriba otro, por favor.',
    staff: 'Ayude al visitante a usar otro correo electrónico, que no sea el del anfitrión.',
    it: 'Zoom 3620, 3624 o 3627: la cuenta bloquea la dirección, o es la del anfitrión y exigiría iniciar sesión.',
  },
  'registration-required': {
    title: 'Esta sala es para personas inscritas',
    visitor: 'Nuestro personal puede indicarle cómo inscribirse.',
    staff:
      'Pida al anfitrión que desactive la inscripción de esta sala, o a informática que ponga un enlace de inscrito en el archivo de configuración.',
    it: 'Zoom 3099, 3110, 3116 o 3135: la inscripción está activada. Para entrar hace falta el enlace propio de un inscrito o panelista.',
  },
  'registration-off': {
    title: 'Esta sala aún no admite inscripciones',
    visitor: 'Elija otra sala o consulte a nuestro personal.',
    staff:
      'Pida al anfitrión que active la inscripción de esta sala, o avise a informática de que no la necesita.',
    it: 'Zoom 404: la reunión no tiene inscripción, pero "entry" de la sala es "registered". Active la inscripción en Zoom, o ponga "entry" en "open".',
  },
  'registration-closed': {
    title: 'La inscripción para esta sala está cerrada',
    visitor: 'Elija otra sala o consulte a nuestro personal.',
    staff: 'Pregunte al anfitrión si se admiten más inscripciones: está cerrada, completa o terminada.',
    it: 'Zoom 3043: la reunión ha alcanzado su máximo de inscritos. 3038: la reunión ha terminado. El número está en el detalle.',
  },
  'registration-limit': {
    title: 'Use hoy otro correo electrónico',
    visitor: 'Este correo ya se ha usado aquí varias veces hoy. Use otro o consulte a nuestro personal.',
    staff: 'Ayude al visitante a usar otro correo electrónico. Este volverá a servir mañana.',
    it: 'Zoom 429: una misma dirección puede inscribirse en una reunión tres veces al día. Las demás no se ven afectadas.',
  },
  'registration-refused': {
    title: 'Consulte a nuestro personal',
    visitor: 'La inscripción para esta sala necesita nuestra ayuda.',
    staff:
      'Dé a informática el número de abajo. Mientras tanto, pida al anfitrión un enlace propio para esta persona.',
    it: 'Zoom rechazó esta inscripción; el número dice por qué. 200: sin permiso para hacerla. 300: un campo. 3027 o 3032: la dirección es del anfitrión o de un panelista, que tienen enlaces propios.',
  },
  'sign-in-required': {
    title: 'Esta sala requiere haber iniciado sesión',
    visitor: 'No se puede entrar desde esta pantalla. Consulte a nuestro personal.',
    staff: 'Pida al anfitrión que desactive «Requerir autenticación para entrar» en esta sala.',
    it: 'Zoom 3034, 3051, 3052, 3100 o 6024: la autenticación está activada en la reunión o fijada en la cuenta.',
  },
  'real-name-required': {
    title: 'Esta sala necesita verificar su nombre',
    visitor: 'No se puede entrar desde esta pantalla. Consulte a nuestro personal.',
    staff: 'Muestre al visitante cómo entrar con su propia cuenta de Zoom en su propio dispositivo.',
    it: 'Zoom 3082: verificación del nombre real, una norma de algunas regiones. No puede hacerse en un terminal.',
  },
  'information-barrier': {
    title: 'No se puede entrar en esta sala desde aquí',
    visitor: 'Elija otra sala o consulte a nuestro personal.',
    staff: 'Avise a informática de que Zoom mantiene esta sala separada de este terminal.',
    it: 'Zoom 4007: una barrera de información de la cuenta separa a estos grupos. Decide su administrador.',
  },
  'app-not-approved': {
    title: 'Aún no se puede entrar en esta sala desde aquí',
    visitor: 'Elija otra sala o consulte a nuestro personal.',
    staff:
      'Lleve a los visitantes a esta sala por otra vía, y avise a informática de que pertenece a otra cuenta de Zoom.',
    it: 'Zoom 4011: la aplicación no está publicada y la reunión está en otra cuenta. Celebre la sala en la cuenta propietaria de la aplicación, o haga que la revisen.',
  },
  'anonymous-refused': {
    title: 'Ahora no se puede entrar en esta sala desde aquí',
    visitor: 'Elija otra sala o pregunte a nuestro personal por otra forma de entrar.',
    staff: 'Ofrezca el enlace normal de Zoom de la sala en otro dispositivo, y avise a informática.',
    it: 'Zoom 4012: a esta aplicación se le niega entrar solo con el nombre. Está permitido en la cuenta propietaria de la aplicación; Zoom puede cambiarlo por su parte, así que compruébelo más tarde.',
  },
  'token-refused': {
    title: 'Esta sala necesita antes nuestra ayuda',
    visitor: 'Elija otra sala o pida ayuda a nuestro personal.',
    staff:
      'Avise a informática. Mientras tanto, ofrezca el enlace normal de Zoom de la sala en otro dispositivo.',
    it: 'Zoom 3265, 3623, 4013 a 4016 o 4018: falta un token de inscrito, ZAK u OBF, ha caducado o es de otra reunión.',
  },
  'authorizer-absent': {
    title: 'La sala espera a su anfitrión',
    visitor: 'Vuelva a intentarlo cuando haya llegado el anfitrión.',
    staff:
      'Pida a la persona del equipo en cuyo nombre entra este terminal que entre primero en la sala y permanezca en ella.',
    it: 'Zoom 4017 o 4019: el usuario que autorizó la aplicación no está en la reunión, o la ha dejado.',
  },
  'app-blocked': {
    title: 'No se puede entrar en esta sala desde aquí',
    visitor: 'Elija otra sala o consulte a nuestro personal.',
    staff: 'Ofrezca el enlace normal de Zoom de la sala en otro dispositivo, y avise a informática.',
    it: 'Zoom 6603: el administrador de la cuenta del anfitrión bloquea esta aplicación. Debe figurar en su lista de aplicaciones permitidas.',
  },
  'web-joining-off': {
    title: 'No se puede entrar en esta sala desde aquí',
    visitor: 'Elija otra sala o pregunte a nuestro personal por otra forma de entrar.',
    staff:
      'Pida al anfitrión que permita entrar desde un navegador, u ofrezca la aplicación de Zoom en otro dispositivo.',
    it: 'Zoom 3603 a 3611, 3630 o 3701: «Entrar desde el navegador» está desactivado en la cuenta del anfitrión, o este tipo de reunión no admite la entrada por web.',
  },
} as const satisfies Partial<Record<ProblemCode, ProblemWords>>;
