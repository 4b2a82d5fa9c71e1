/** The whole of mantel.yaml: the core's settings and each collector's own, composed into one schema. */
import { z } from 'zod';
import type { Collector } from '#model/collector.ts';
import { coreSettings } from '#model/settings.ts';
import type { Settings } from '#model/settings.ts';
import { defaultRules } from '../alerts/default-rules.ts';

const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/, 'write small letters, digits and hyphens')
  .meta({ title: 'Id', help: 'Tells several of one kind apart; the kind unless given.' });

/** Kinds that run until mantel.yaml lists its own, because what they read is found without being asked for. */
export type Unasked = {
  readonly everywhere: readonly string[];
  /** These too, once the home's place is known. */
  readonly placed: readonly string[];
};
export const unaskedOfHub: Unasked = { everywhere: ['host', 'iio', 'serial', 'kasa', 'mqtt'], placed: ['open-meteo'] };
/** What is at the machine itself. */
export const unaskedOfAgent: Unasked = { everywhere: ['host', 'iio', 'serial'], placed: [] };

const builtIn = defaultRules.map(({ id: name }) => name);

export type SettingsSchema = z.ZodType<Settings>;

export function composeSettings(collectors: readonly Collector[], unasked: Unasked = unaskedOfHub): SettingsSchema {
  const entries = collectors.map((collector) =>
    z
      .strictObject({
        kind: z.literal(collector.kind),
        id: id.default(collector.kind),
        enabled: z.boolean().default(true).meta({ title: 'On' }),
        settings: collector.settings.prefault({}),
      })
      .meta({ title: collector.title }),
  );
  const [first, ...others] = entries;
  if (!first) throw new Error('There are no collectors to compose settings of.');
  const replaces = (one: string, other: string): boolean =>
    collectors.find(({ kind }) => kind === one)?.replaces?.includes(other) === true;
  const list = z.array(z.discriminatedUnion('kind', [first, ...others])).superRefine((chosen, context) => {
    const seen = new Set<string>();
    chosen.forEach((entry, index) => {
      if (seen.has(entry.id)) {
        const message = `"${entry.id}" is there twice; give one of them another id`;
        context.addIssue({ code: 'custom', path: [index, 'id'], message });
      }
      seen.add(entry.id);
      const before = chosen.slice(0, index).filter((other) => other.enabled);
      const earlier = before.filter((other) => other.kind === entry.kind);
      const collector = collectors.find(({ kind }) => kind === entry.kind);
      for (const other of entry.enabled ? before : []) {
        const [wider, narrower] = replaces(entry.kind, other.kind) ? [entry, other] : [other, entry];
        if (!replaces(wider.kind, narrower.kind)) continue;
        const message = `${wider.kind} reads what ${narrower.kind} reads, too; take ${narrower.kind} out`;
        context.addIssue({ code: 'custom', path: [index, 'kind'], message });
      }
      for (const other of entry.enabled ? earlier : []) {
        const message = collector?.clash?.(entry.settings, other.settings);
        if (message !== undefined) context.addIssue({ code: 'custom', path: [index, 'kind'], message });
      }
    });
  });
  const rules = coreSettings.rules.superRefine((own = [], context) => {
    own.forEach((rule, index) => {
      if (rule.enabled || 'when' in rule || builtIn.includes(rule.id)) return;
      const message = `there is no built-in rule ${rule.id} to switch off; there are ${builtIn.join(', ')}`;
      context.addIssue({ code: 'custom', path: [index, 'id'], message });
    });
  });
  return z
    .strictObject({ ...coreSettings, rules, collectors: list.optional() })
    .transform(({ collectors: chosen, ...core }) => ({
      ...core,
      collectors: chosen ?? found(list, collectors, unasked, core),
    }));
}

function found(
  list: z.ZodType<Settings['collectors']>,
  collectors: readonly Collector[],
  { everywhere, placed }: Unasked,
  { home }: Pick<Settings, 'home'>,
): Settings['collectors'] {
  const hasPlace = home.latitude !== undefined && home.longitude !== undefined;
  const wanted = hasPlace ? [...everywhere, ...placed] : everywhere;
  const entries = list.parse(collectors.filter(({ kind }) => wanted.includes(kind)).map(({ kind }) => ({ kind })));
  return entries.map((entry) => ({ ...entry, isUnasked: true }));
}
