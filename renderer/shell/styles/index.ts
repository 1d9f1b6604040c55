// The style sheets, in the order in which they apply.
import 'simple-keyboard/build/css/index.css';
import './base.css';
import './parts.css';
import './statement.css';
import './rooms.css';
import './name.css';
import './keyboard.css';
import './in-room.css';
