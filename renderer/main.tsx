import { createRoot } from 'react-dom/client';
import './theme/fonts.css';
import './theme/tokens.css';
import './theme/base.css';
import './theme/check.css';
import { App } from './app.tsx';
import { connect } from './live/connection.ts';
import { live } from './live/live.ts';
import { tellsState } from './live/live-store.ts';
import { createPace } from './live/pace.ts';
import { followPresence, isFullscreen } from './live/presence.ts';
import { followManner, speakAsLast } from './manner.ts';
import { pageNames } from './pages/all.ts';
import { listedPages } from './pages/listed.ts';
import { openWays } from './parts/ways.ts';
import { openPages } from './router.ts';
import { followPointer } from './theme/pointer.ts';
import { followScreenSize } from './theme/screen-size.ts';
import { followTheme } from './theme/theme.ts';
import { followShift } from './wall/follow-shift.ts';
import { followFrames } from './wall/frame-touches.ts';
import { followPolicy } from './wall/new-policy.ts';
import { followTouches } from './wall/touched.ts';

openPages(pageNames);
openWays(listedPages);
await speakAsLast();
followManner();
followTheme();
followScreenSize();
followPointer();
followShift();
// A wall that starts at night stays dim; a page in a window has just been opened by somebody.
followFrames(isFullscreen);
followPolicy();
followTouches((frame) => connection.send(frame), !isFullscreen());
const pace = createPace({
  deliver: (frame, now) => live.receive(frame, now),
  isAwaited: (reading) => tellsState(live.state, reading),
  wait: (ms, then) => void setTimeout(then, ms),
});
const presence = followPresence((frame) => connection.send(frame));
const connection = connect(`${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/api/v1/live`, {
  opened: () => presence.tell(),
  frame: (frame) => pace.take(frame, Date.now()),
  lost() {
    pace.end();
    live.lost();
  },
  signedOut() {
    pace.end();
    live.signedOut();
  },
  outdated: () => location.reload(),
});

const screen = document.getElementById('screen');
if (screen) createRoot(screen).render(<App />);
