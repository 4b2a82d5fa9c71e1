// Loaded into an agent before anything else: it counts, two series of 250 samples a second, and goes on after a restart
// where its store ended. The lane `timed` gives each number a time of its own, one each MANTEL_COUNT_EVERY ms,
// a second unless told, since MANTEL_COUNT_FROM.
import { wrap } from '../verify/controls/wrap.mjs';

wrap(
  '/hub/ingest/ingest.ts',
  'createIngest',
  `(real, options) => {
    const ingest = real(options);
    const from = Number(process.env.MANTEL_COUNT_FROM);
    const every = Number(process.env.MANTEL_COUNT_EVERY ?? 1_000);
    const lane = (name, timeOf) => {
      const slot = ingest.open({ name: 'count.number', labels: { lane: name }, unit: 'count', kind: 'gauge' });
      let next = slot.at === 0 ? 0 : slot.value + 1;
      return () => {
        ingest.put(slot, next, timeOf(next));
        next++;
      };
    };
    const lanes = [lane('timed', (number) => from + number * every), lane('arrival', () => undefined)];
    const timer = setInterval(() => {
      for (let n = 0; n < 5; n++) for (const count of lanes) count();
    }, 20);
    return new Proxy(ingest, {
      get(target, name) {
        if (name === 'close') clearInterval(timer);
        return Reflect.get(target, name);
      },
    });
  }`,
);
