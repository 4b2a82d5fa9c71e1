// Looks for serial ports once and goes by that for ever.
import { wrap } from './wrap.mjs';

wrap(
  '/hub/sources/serial/ports.ts',
  'createSerialPorts',
  `(real, options) => {
    const ports = real(options);
    let first;
    return {
      ...ports,
      lend(...given) {
        const serial = ports.lend(...given);
        return { ...serial, list: () => (first ??= serial.list()) };
      },
    };
  }`,
);
