/** The whole of mantel.yaml: the core's settings and each collector's own, composed into one schema. */
import { z } from 'zod';
import type { Collector } from '#model/collector.ts';
import { coreSettings } from '#model/settings.ts';
import type { CollectorSettings, Settings } from '#model/settings.ts';
import { formFaultWords } from '#model/words/form-faults-en.ts';
import { settingFaultWords as words } from '#model/words/setting-faults-en.ts';
import { defaultRules } from '../alerts/default-rules.ts';
import { nearestWord } from './nearest-word.ts';

const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/, 'write small letters, digits and hyphens')
  .meta({ title: 'Id', help: 'Tells several of one kind apart; the kind unless given.' });

/**
 * Kinds that run until mantel.yaml lists its own under `collectors`, because what they read is found without being asked
 * for. Entries of `more_collectors` join them, each in the place of its kind.
 */
export type Unasked = {
  readonly everywhere: readonly string[];
  /** These too, once the home's place is known. */
  readonly placed: readonly string[];
};
export const unaskedOfHub: Unasked = {
  everywhere: ['host', 'iio', 'serial', 'kasa', 'mqtt', 'mpris', 'treasury', 'ecb'],
  placed: ['open-meteo'],
};
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
  const list = z.array(z.discriminatedUnion('kind', [first, ...others]));
  const replaces = (one: string, other: string): boolean =>
    collectors.find(({ kind }) => kind === one)?.replaces?.includes(other) === true;
  /** Why an entry cannot stand behind those before it. */
  function* faultsBeside(
    entry: CollectorSettings,
    all: readonly CollectorSettings[],
  ): Generator<{ readonly field: 'id' | 'kind'; readonly message: string }> {
    if (all.some(({ id: other }) => other === entry.id)) {
      yield { field: 'id', message: formFaultWords.idTwice(entry.id) };
    }
    if (!entry.enabled) return;
    const before = all.filter(({ enabled }) => enabled);
    for (const other of before) {
      const [wider, narrower] = replaces(entry.kind, other.kind) ? [entry, other] : [other, entry];
      if (!replaces(wider.kind, narrower.kind)) continue;
      yield { field: 'kind', message: words.readsToo(wider.kind, narrower.kind) };
    }
    const collector = collectors.find(({ kind }) => kind === entry.kind);
    for (const other of before.filter(({ kind }) => kind === entry.kind)) {
      const message = collector?.clash?.(entry.settings, other.settings);
      if (message !== undefined) yield { field: 'kind', message };
    }
  }
  const unlisted = ({ latitude, longitude }: Settings['home']): Settings['collectors'] => {
    const hasPlace = latitude !== undefined && longitude !== undefined;
    const wanted = hasPlace ? [...unasked.everywhere, ...unasked.placed] : unasked.everywhere;
    const entries = list.parse(collectors.filter(({ kind }) => wanted.includes(kind)).map(({ kind }) => ({ kind })));
    return entries.map((entry) => ({ ...entry, isUnasked: true }));
  };
  const rules = coreSettings.rules.superRefine((own = [], context) => {
    own.forEach((rule, index) => {
      if (rule.enabled || 'when' in rule || builtIn.includes(rule.id)) return;
      const message = words.noBuiltIn(rule.id, nearestWord(rule.id, builtIn));
      context.addIssue({ code: 'custom', path: [index, 'id'], message });
    });
  });
  return z
    .strictObject({ ...coreSettings, rules, collectors: list.optional(), more_collectors: list.optional() })
    .superRefine(({ collectors: chosen = [], more_collectors: more = [] }, context) => {
      const places = [chosen, more].flatMap((entries, of) =>
        entries.map((entry, index) => ({ entry, path: [of === 0 ? 'collectors' : 'more_collectors', index] })),
      );
      places.forEach(({ entry, path }, place) => {
        const before = places.slice(0, place).map((other) => other.entry);
        for (const { field, message } of faultsBeside(entry, before)) {
          context.addIssue({ code: 'custom', path: [...path, field], message });
        }
      });
    })
    .transform(({ collectors: chosen, more_collectors: more = [], ...core }) => {
      const isTaken = (kind: string): boolean =>
        more.some((entry) => entry.kind === kind || replaces(kind, entry.kind) || replaces(entry.kind, kind));
      return {
        ...core,
        collectors: [...(chosen ?? unlisted(core.home).filter(({ kind }) => !isTaken(kind))), ...more],
      };
    });
}
