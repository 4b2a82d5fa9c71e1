// Loaded into an agent before anything else: an energy meter that once jumps by a million kWh and stays there.
import { wrap } from '../verify/controls/wrap.mjs';

wrap(
  '/hub/ingest/ingest.ts',
  'createIngest',
  `(real, options) => {
    const ingest = real(options);
    const slot = ingest.open({ name: 'jumping.energy', labels: {}, unit: 'kWh', kind: 'counter' });
    let value = 10;
    const timer = setInterval(() => {
      ingest.put(slot, value);
      value = 1_000_010;
    }, 200);
    return new Proxy(ingest, {
      get(target, name) {
        if (name === 'close') clearInterval(timer);
        return Reflect.get(target, name);
      },
    });
  }`,
);
