// An outside broker keeps nothing while Mantel is away, and gets back what it sent.
import { wrap } from './wrap.mjs';

wrap(
  '/collectors/outside-broker/link.ts',
  'openLink',
  `(real, settings, clientId, signal) => real(settings, clientId + '-' + performance.now(), signal)`,
);
wrap(
  '/collectors/outside-broker/relay.ts',
  'relay',
  `(real, world, ...rest) => {
    const read = (filter, handler) => world.bus.read(filter, (message) => handler({ ...message, isOutside: false }));
    return real({ ...world, bus: { ...world.bus, read } }, ...rest);
  }`,
);
