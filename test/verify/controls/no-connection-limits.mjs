// Leaves connections as long as node:http does, and takes as many as come.
import { wrap } from './wrap.mjs';

wrap('/hub/api/connections.ts', 'limitConnections', `() => undefined`);
