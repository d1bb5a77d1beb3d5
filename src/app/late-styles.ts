// Styles of what is opened later: inside a muscle, the treatment room, the printed page, the kiosk; and what a reader's system asks for.
import './styles/drawings.css';
import './styles/inside.css';
import './styles/room.css';
import './styles/hand-out.css';
import './styles/kiosk.css';
import './styles/preferences.css';
