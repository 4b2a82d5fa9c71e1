// Asks at every serial port, whatever hangs there.
import { wrap } from './wrap.mjs';

wrap('/collectors/serial/identify.ts', 'identify', `(real, question) => real({ ...question, mayAsk: true })`);
