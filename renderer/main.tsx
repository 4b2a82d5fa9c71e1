import { createRoot } from 'react-dom/client';
import './theme/fonts.css';
import './theme/tokens.css';
import './theme/base.css';
import { App } from './app.tsx';
import { connect } from './live/connection.ts';
import { live } from './live/live.ts';
import { followPresence } from './live/presence.ts';
import { followPointer } from './theme/pointer.ts';
import { followScreenSize } from './theme/screen-size.ts';
import { followTheme } from './theme/theme.ts';

followTheme();
followScreenSize();
followPointer();
const presence = followPresence((frame) => connection.send(frame));
const connection = connect(`${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/api/v1/live`, {
  opened: () => presence.tell(),
  frame: (frame) => live.receive(frame, Date.now()),
  lost: () => live.lost(),
  outdated: () => location.reload(),
});

const screen = document.getElementById('screen');
if (screen) createRoot(screen).render(<App />);
