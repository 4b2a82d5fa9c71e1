/**
 * Whether the store can write, as a series: so that failing to is an alert by the same road as every other. It is put once
 * a second at most, never from within the commit that fails, and not at all while nothing ever failed.
 */
import type { WireStore } from '#model/wire.ts';
import type { HubLog, Ingest } from './ports.ts';
import { createSelfSeries } from './sources/self-series.ts';

export type WriteSeries = {
  state(state: WireStore): void;
  tell(): void;
};

export function createWriteSeries(ingest: () => Pick<Ingest, 'open' | 'put'>, log: HubLog): WriteSeries {
  let isFailing = false;
  let told = false;
  return {
    state({ failing }) {
      isFailing = failing !== null;
    },
    tell() {
      if (isFailing === told) return;
      told = isFailing;
      createSelfSeries(ingest(), log).put('write_failing', 'bool', 'state', isFailing ? 1 : 0);
    },
  };
}
