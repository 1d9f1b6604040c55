// The style sheets, in the order in which they apply.
import 'simple-keyboard/build/css/index.css';
import './base.css';
import './parts.css';
import './statement.css';
import './ways.css';
import './rooms.css';
import './attract.css';
import './name.css';
import './keyboard.css';
import './in-room.css';
import './still-there.css';
import './devices.css';
import './staff-pin.css';
import './staff.css';
import './staff-sections.css';
import './staff-forms.css';
import './dress-rehearsal.css';
