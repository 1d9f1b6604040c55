// Spanish words for what main asks the venue's own servers: its Zoom account by REST, its signing server; and for the
// staff screen's own door.
import type { ProblemCode } from '../../problem.ts';
import type { ProblemWords } from '../problem-words.ts';

const HELP = {
  title: 'Esta sala necesita antes nuestra ayuda',
  visitor: 'Consulte a nuestro personal. No ha hecho nada mal.',
} as const;

const SOON = {
  title: 'La sala no responde en este momento',
  visitor: 'Debería volver pronto. Espere aquí, por favor.',
} as const;

export const accountProblems = {
  'account-missing': {
    ...HELP,
    staff: 'Avise a informática de que esta sala necesita la cuenta de Zoom del recinto en este terminal.',
    it: 'La forma de entrada de esta sala necesita la API REST de Zoom. Defina FOYER_ACCOUNT_ID, FOYER_ACCOUNT_CLIENT_ID y FOYER_ACCOUNT_CLIENT_SECRET, o guárdelos una vez.',
  },
  'account-refused': {
    ...HELP,
    staff: 'Avise a informática de que Zoom no acepta las credenciales de la cuenta del recinto.',
    it: 'El ID de cuenta, el ID de cliente o el secreto de la aplicación Server-to-Server es erróneo, o la aplicación está desactivada en Marketplace.',
  },
  'account-scope-missing': {
    ...HELP,
    staff:
      'Avise a informática de que falta un permiso en la aplicación de Zoom del recinto; su nombre está abajo.',
    it: 'Añada el scope indicado aquí a la aplicación Server-to-Server en Marketplace y actívela de nuevo.',
  },
  'account-unreachable': {
    ...SOON,
    staff:
      'Si abajo hay un número, espere un poco: Zoom tiene un fallo. Si no lo hay, compruebe la red de este equipo.',
    it: 'Un número HTTP en el detalle es un fallo por parte de Zoom: vea status.zoom.us. Sin número, no llegó respuesta: revise la red y el cortafuegos para api.zoom.us (api.zoomgov.com) en TCP 443.',
  },
  'account-throttled': {
    ...SOON,
    visitor: 'Puede tardar unos minutos. Espere aquí o consulte a nuestro personal.',
    staff:
      'Haga entrar a los visitantes de uno en uno: Zoom pide menos llamadas. Si abajo hay una hora, indica hasta cuándo como mínimo.',
    it: 'La API REST de Zoom respondió 429: un límite de frecuencia de toda la cuenta, o del día. Foyer espera lo que diga Zoom, cinco minutos como máximo, y pregunta una vez.',
  },
  'account-answer-wrong': {
    ...HELP,
    staff: 'Avise a informática de que Zoom dio una respuesta que Foyer no entiende; el número está abajo.',
    it: 'La API REST rechazó la llamada o respondió de forma distinta a la documentada. La ruta y el número están en el registro técnico.',
  },
  'registration-pending': {
    title: 'El anfitrión tiene que confirmarle antes',
    visitor: 'Su inscripción está en manos del anfitrión. Consulte a nuestro personal.',
    staff: 'Pida al anfitrión que apruebe la inscripción, o que cambie la sala a aprobación automática.',
    it: 'La aprobación de esta reunión es manual: Zoom no da ningún token hasta que alguien lo apruebe.',
  },
  'kiosk-user-is-host': {
    ...HELP,
    staff: 'Avise a informática de que el usuario de Zoom de esta sala es también su anfitrión.',
    it: '"signedInAs" indica al anfitrión o a un anfitrión alternativo: todos los visitantes lo serían también. Indique otro usuario de Zoom.',
  },
  'kiosk-user-unknown': {
    ...HELP,
    staff: 'Avise a informática de que Zoom no conoce al usuario de Zoom de esta sala.',
    it: '"signedInAs" indica un usuario que no existe en la cuenta de Zoom del recinto: corrija "userId", o añada allí al usuario.',
  },
  'signer-unreachable': {
    ...SOON,
    staff:
      'Compruebe la red de este equipo, salvo que abajo haya un número. Si continúa, avise a informática.',
    it: 'Un número HTTP en el detalle es un fallo del servidor de firmas ("signer" en el archivo de configuración). Sin número, no respondió a tiempo o su certificado no es de confianza.',
  },
  'signer-refused': {
    ...HELP,
    staff: 'Avise a informática de que el servidor de firmas no atiende a este terminal o a esta sala.',
    it: 'El servidor de firmas se negó: revise el token o el certificado del terminal, y la lista de salas del servidor.',
  },
  'signer-answer-wrong': {
    ...HELP,
    staff: 'Avise a informática de que la respuesta del servidor de firmas no sirve.',
    it: 'Los datos (claims) de la firma no corresponden a lo pedido: número, rol 0, horas. El detalle indica cuál.',
  },
  'staff-locked': {
    title: 'La pantalla del personal está bloqueada',
    visitor: 'Vuelva atrás, por favor.',
    staff: 'Escriba el PIN de nuevo.',
    it: 'La pantalla del personal se bloquea sola después de unos minutos.',
  },
  'staff-pin-missing': {
    title: 'Aquí todavía no hay PIN del personal',
    visitor: 'Vuelva atrás, por favor.',
    staff: 'Pida un PIN a informática.',
    it: 'Ejecute "foyer pin" y ponga lo que imprime en el archivo de configuración como "staff": { "pinHash": … }.',
  },
  'staff-pin-wrong': {
    title: 'Este PIN no es correcto',
    visitor: 'Vuelva atrás, por favor.',
    staff: 'Escríbalo de nuevo.',
    it: 'El PIN no corresponde a "staff.pinHash".',
  },
  'staff-pin-wait': {
    title: 'Espere antes del siguiente PIN',
    visitor: 'Vuelva atrás, por favor.',
    staff: 'Espere el tiempo que indica la pantalla y escriba el PIN de nuevo.',
    it: 'Cada PIN erróneo alarga la espera hasta el siguiente intento, cinco minutos como máximo.',
  },
} as const satisfies Partial<Record<ProblemCode, ProblemWords>>;
