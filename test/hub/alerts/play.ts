/**
 * Plays a case against the real engine. A case is rules, the series there are, and steps: what comes at a time after the
 * start, and how things then stand. Between steps the hub ticks; before a step that is a `restart` it was off, before a
 * `sleep` the machine slept. `news` is all that people were told, in order.
 */
import { z } from 'zod';
import type { Parts } from '#hub/alerts/parts.ts';
import type { Memory } from '#hub/alerts/memory.ts';
import { createAlertWatch } from '#hub/alerts/watch.ts';
import type { Alert, Rule } from '#model/alert.ts';
import { rulesSchema } from '#model/rules.ts';
import { duration } from '#model/fields.ts';
import { maintenanceSchema } from '#model/maintenance.ts';
import { parseSeriesKey, seriesKinds } from '#model/series.ts';
import type { Snapshot } from '#model/snapshots.ts';
import { hour, isoText, minute, parseInstant, second } from '#model/time.ts';
import { unitNames } from '#model/units.ts';

const state = z.enum(['idle', 'pending', 'firing', 'unstable', 'resolved']);
const put = z.union([z.number(), z.record(z.string(), z.number())]);

const stepSchema = z.strictObject({
  at: duration,
  put: put.optional(),
  /** By the sender's clock; when it arrives unless given. */
  taken: duration.optional(),
  /** The same again and again, until then. */
  every: duration.optional(),
  until: duration.optional(),
  restart: z.literal(true).optional(),
  sleep: z.literal(true).optional(),
  acknowledge: z.string().optional(),
  snooze: z.strictObject({ of: z.string(), until: duration }).optional(),
  /** Hours from this time on, and until when it holds. */
  forecast: z.strictObject({ temperatures: z.array(z.number()), valid: duration.optional() }).optional(),
  rules: z.array(z.unknown()).optional(),
  names: z.record(z.string(), z.string()).optional(),
  appears: z.array(z.string()).optional(),
  state: z.union([state, z.record(z.string(), state)]).optional(),
  detail: z.string().optional(),
});

export const caseSchema = z.strictObject({
  about: z.string(),
  /** What people complained about elsewhere. */
  complaint: z.string().optional(),
  start: z.string().default('2026-11-22T12:00:00Z'),
  rules: z.array(z.unknown()),
  maintenance: z.array(z.looseObject({ from: duration.optional(), until: duration })).default([]),
  series: z
    .record(
      z.string(),
      z.strictObject({
        key: z.string(),
        unit: z.enum(unitNames),
        kind: z.enum(seriesKinds).default('gauge'),
        cadence: duration.default(minute),
        /** It is not there from the start. */
        later: z.literal(true).optional(),
        /** As the store knew it at the start, taken so long before. */
        stored: z.strictObject({ value: z.number(), ago: duration }).optional(),
      }),
    )
    .default({}),
  devices: z.record(z.string(), z.string()).default({}),
  usual: z.strictObject({ low: z.number(), middle: z.number(), high: z.number() }).optional(),
  steps: z.array(stepSchema),
  news: z.array(z.string()).optional(),
});
export type Case = z.output<typeof caseSchema>;

const longestTick = 10 * second;

/** What came of it and what was expected, as two lists that are equal when all is well. */
export function play(given: Case, parts: Partial<Parts> = {}): { readonly was: string[]; readonly wanted: string[] } {
  const start = parseInstant(given.start) ?? NaN;
  const names = new Map(Object.entries(given.devices));
  const slots = Object.entries(given.series).map(([alias, { key, unit, kind, cadence, later, stored }], id) => {
    const definition = { ...parseSeriesKey(key), unit, kind };
    const known = stored === undefined ? { at: 0, value: 0 } : { at: start - stored.ago, value: stored.value };
    return { id, alias, key, definition, cadence, isThere: later !== true, ...known };
  });
  const alerts = new Map<string, Alert>();
  const memories = new Map<string, Memory>();
  const told: string[] = [];
  const was: string[] = [];
  const wanted: string[] = [];
  let rules = parseRules(given.rules);
  let now = start;
  const maintenance = maintenanceSchema.parse(
    given.maintenance.map(({ from, until, ...rest }) => ({
      ...rest,
      ...(from !== undefined && { from: isoText(start + from) }),
      until: isoText(start + until),
    })),
  );

  function begin() {
    const watch = createAlertWatch({
      rules,
      maintenance,
      alerts: [...alerts.values()].filter((alert) => alert.state !== 'resolved'),
      memories: new Map(memories),
      device: (id) => (names.has(id) ? { name: names.get(id) } : undefined),
      usual: () => given.usual,
      parts,
      changed(change) {
        for (const alert of [...change.alerts, ...change.firing]) alerts.set(alert.id, structuredClone(alert));
        for (const { id, memory } of change.memories) {
          if (memory === undefined) memories.delete(id);
          else memories.set(id, structuredClone(memory));
        }
        for (const { what, mayInterrupt, alert } of change.news) {
          const which = slots.length > 1 ? ` ${aliasOf(alert.series)}` : '';
          told.push(`${written(now - start)} ${what}${which}${mayInterrupt ? '' : ', quietly'}`);
        }
      },
    });
    for (const slot of slots) if (slot.isThere) watch.opened(slot);
    return watch;
  }
  const aliasOf = (key: string): string => slots.find((slot) => slot.key === key)?.alias ?? key;

  function receive(value: z.output<typeof put>, taken: number | undefined): void {
    const values = typeof value === 'number' ? { [slots[0]?.alias ?? '']: value } : value;
    for (const [alias, one] of Object.entries(values)) {
      const slot = slots.find((each) => each.alias === alias);
      if (slot === undefined) throw new Error(`There is no series ${alias} in "${given.about}".`);
      const at = taken === undefined ? now : start + taken;
      Object.assign(slot, { value: one, at });
      watch.sample(slot, one, at, now);
    }
  }

  function tickUntil(end: number): void {
    while (now + longestTick < end) {
      now += longestTick;
      watch.tick(now);
    }
    now = end;
  }

  let watch = begin();
  for (const step of given.steps) {
    const at = start + step.at;
    if (step.restart || step.sleep) now = at;
    else tickUntil(at);
    if (step.restart) watch = begin();
    for (const [id, name] of Object.entries(step.names ?? {})) names.set(id, name);
    if (step.names) watch.renamed();
    if (step.rules) watch.setRules((rules = parseRules(step.rules)), now);
    for (const alias of step.appears ?? []) {
      const slot = slots.find((each) => each.alias === alias);
      if (slot) watch.opened(Object.assign(slot, { isThere: true }));
    }
    if (step.forecast) watch.forecast(forecastOf(step.forecast, now));
    if (step.put !== undefined) receive(step.put, step.taken);
    if (step.every !== undefined && step.put !== undefined) {
      watch.tick(now);
      for (let next = now + step.every; next <= start + (step.until ?? 0); next = now + step.every) {
        tickUntil(next);
        receive(step.put, undefined);
        watch.tick(now);
      }
    }
    watch.tick(now);
    const firing = (of: string): string => [...alerts.values()].find((one) => matches(one, of))?.id ?? '';
    if (step.acknowledge !== undefined) watch.acknowledge(firing(step.acknowledge), now);
    if (step.snooze) watch.snooze(firing(step.snooze.of), start + step.snooze.until, now);
    const expected = typeof step.state === 'string' ? { '': step.state } : (step.state ?? {});
    for (const [of, one] of Object.entries(expected)) {
      wanted.push(`${written(now - start)} ${of} ${one}`);
      was.push(`${written(now - start)} ${of} ${stateOf([...alerts.values()].find((alert) => matches(alert, of)))}`);
    }
    if (step.detail !== undefined) {
      wanted.push(step.detail);
      was.push([...alerts.values()].find((alert) => alert.state === 'firing')?.detail ?? 'nothing fires');
    }
  }
  if (given.news !== undefined) {
    wanted.push(...given.news);
    was.push(...told);
  }
  return { was, wanted };

  /** By an alias, a rule, or both: "a", "hot", "hot a"; the empty one is any. */
  function matches({ rule, series }: Alert, of: string): boolean {
    const alias = aliasOf(series);
    return ['', alias, rule, `${rule} ${alias}`].includes(of);
  }
}

function parseRules(rules: readonly unknown[]): Rule[] {
  const titled = rules.map((rule) => ({ id: 'rule', title: 'is so', ...(rule as object) }));
  return rulesSchema.parse(titled).filter((rule) => rule.enabled);
}

function stateOf(alert: Alert | undefined): string {
  if (alert === undefined) return 'idle';
  if (alert.state === 'resolved' && alert.firedAt === undefined) return 'idle';
  return alert.unstable === true && alert.state === 'firing' ? 'unstable' : alert.state;
}

function forecastOf(
  { temperatures, valid }: { temperatures: readonly number[]; valid?: number | undefined },
  now: number,
): Snapshot<'forecast'> {
  const body = {
    place: 'Home',
    credit: '',
    current: { at: now, temperature: 5, feelsLike: null, humidity: null, wind: null, code: 0, isDay: true },
    hours: temperatures.map((temperature, i) => ({
      at: now + i * hour,
      temperature,
      precipitation: 0,
      chance: 0,
      wind: 0,
      code: 0,
    })),
    days: [],
  };
  return { kind: 'forecast', subject: 'home', at: now, body, ...(valid !== undefined && { validUntil: now + valid }) };
}

/** "1:02:30" */
function written(span: number): string {
  const [hours, minutes, seconds] = [span / hour, (span % hour) / minute, (span % minute) / second].map(Math.floor);
  return [String(hours), ...[minutes, seconds].map((part) => String(part).padStart(2, '0'))].join(':');
}
