// Believes whatever a counter says.
import { wrap } from './wrap.mjs';

wrap('/hub/ingest/plausible.ts', 'judgeStep', `() => 'growth'`);
