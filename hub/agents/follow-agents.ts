/** What agents send, and whether they are there. */
import { watchAgents, type PresenceOptions } from './presence.ts';
import { readAgents, type AgentReaderOptions } from './reader.ts';

type Options = PresenceOptions & Omit<AgentReaderOptions, 'heard' | 'about'>;

/** The hub's own reader, not a source: settings that leave it out would have agents acknowledged and nothing stored. */
export function followAgents({ access, ingest, clock, timers, note, bus, devices }: Options): Disposable {
  const presence = watchAgents({ access, ingest, clock, timers, note });
  const reading = readAgents({ bus, ingest, clock, devices, ...presence });
  return {
    [Symbol.dispose]() {
      reading[Symbol.dispose]();
      presence[Symbol.dispose]();
    },
  };
}
