/** What homes really used, as a counter: nothing of it may be held back, and what is planted in it must be. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { judgeStep, limitOf } from '#hub/ingest/plausible.ts';
import type { CounterLimit } from '#hub/ingest/plausible.ts';
import { growth } from '#model/counter.ts';
import { createIngestWorld } from './ingest-world.ts';

const folder = process.env['MANTEL_CASES'];
const energy = limitOf({ kind: 'counter', unit: 'kWh', labels: {} }) as CounterLimit;

type Used = { readonly at: number; readonly used: number };

function recorded(name: string): Used[] {
  const text = gunzipSync(readFileSync(join(folder ?? '', 'energy', `${name}.csv.gz`))).toString();
  const rows = text.trim().split('\n').slice(1);
  return rows.flatMap((row) => {
    const [start = '', value = ''] = row.split(',');
    const at = Date.parse(/[zZ]|[+-]\d\d:\d\d$/.test(start) ? start : `${start.replace(' ', 'T')}Z`);
    return value === '' ? [] : [{ at, used: Number(value) }];
  });
}

/** As the meter shows it at the end of each row. */
function countedUp(rows: readonly Used[]): { at: number; value: number }[] {
  let total = 0;
  return rows.map(({ at, used }) => ({ at, value: Number((total += used).toFixed(3)) }));
}

describe.skipIf(folder === undefined)('recorded payloads of meters', () => {
  it.each([
    ['il-electricity-cdd-hdd-hourly', 19_000, 21_927.1],
    ['uk-electricity-hdd-only-hourly-sample-1', 22_000, 5_558.49],
  ])('%s is believed from its first reading to its last', async (name, atLeast, total) => {
    const readings = countedUp(recorded(name));
    expect(readings.length).toBeGreaterThan(atLeast);
    const { ingest, store, clock } = createIngestWorld({ now: (readings.at(-1)?.at ?? 0) + 1_000 });
    const slot = ingest.open({ name: 'meter.energy', labels: {}, unit: 'kWh', kind: 'counter' });
    for (const [i, { at, value }] of readings.entries()) {
      ingest.put(slot, value, at);
      if (i % 10_000 === 0) await clock.advance(1_000);
    }
    await clock.advance(1_000);
    expect(ingest.counters.all()).toEqual([]);
    expect(store.samples.length).toBe(readings.length);
    expect(slot.value).toBeCloseTo(total, 1);
  });

  it('a thousand kilowatt-hours anywhere in it are held back', () => {
    const readings = countedUp(recorded('il-electricity-cdd-hdd-hourly'));
    const missed = readings.slice(1).filter(({ at, value }, i) => {
      const before = readings[i] ?? { at, value };
      // After more than 20 hours of silence a home may have used so much.
      const isLong = at - before.at > 19 * 3_600_000;
      return !isLong && judgeStep(before, { at, value: value + 1_000 }, energy) !== 'implausible';
    });
    expect(missed).toEqual([]);
  });

  it('set to zero each week, it grows by what was used all the same', () => {
    const rows = recorded('uk-electricity-hdd-only-hourly-sample-1');
    let total = 0;
    const readings = rows.map(({ at, used }, i) => {
      total = i % 336 === 0 ? used : total + used;
      return { at, value: Number(total.toFixed(3)) };
    });
    let grown = readings[0]?.value ?? 0;
    for (const [i, reading] of readings.slice(1).entries()) {
      const before = readings[i] ?? reading;
      expect(judgeStep(before, reading, energy)).not.toBe('implausible');
      grown += growth(before.value, reading.value);
    }
    expect(grown).toBeCloseTo(5_558.49, 0);
  });
});
