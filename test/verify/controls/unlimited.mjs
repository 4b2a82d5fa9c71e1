// A broker that keeps, sends and accepts without bounds.
import { wrap } from './wrap.mjs';

wrap(
  '/hub/broker/broker.ts',
  'startBroker',
  `(real, options) => {
    const unlimited = [
      'frameBytes', 'strangerFrameBytes', 'largeBytes', 'clients', 'clientsOfAddress', 'strangers',
      'strangersOfAddress', 'unsentBytes', 'filters', 'filtersOfClient', 'sessions', 'queuedMessages',
      'queuedBytes', 'queuedMessagesInAll', 'queuedBytesInAll', 'unreleased', 'retainedMessages', 'retainedBytes',
    ];
    const limits = Object.fromEntries(unlimited.map((name) => [name, Number.MAX_SAFE_INTEGER]));
    return real({ ...options, limits: { ...limits, connectTimeout: 60_000, drainTimeout: 60_000 } });
  }`,
);
