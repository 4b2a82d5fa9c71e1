/** Words that say a state: ON, open, locked, offline, and some in German. */
import { presenceQuantity } from '#model/presence.ts';
import { lookUp } from './look-up.ts';
import { toldFlag } from './payload.ts';
import type { Field, Plan } from './plan.ts';
import { claim } from './plan.ts';
import { knownQuantity } from './quantities.ts';

/** What a word says by itself, whatever the topic is called. */
const telling: Readonly<Record<string, readonly [quantity: string, value: 0 | 1]>> = {
  open: ['open', 1],
  opened: ['open', 1],
  closed: ['open', 0],
  offen: ['open', 1],
  geöffnet: ['open', 1],
  auf: ['open', 1],
  geschlossen: ['open', 0],
  zu: ['open', 0],
  locked: ['locked', 1],
  unlocked: ['locked', 0],
  online: [presenceQuantity, 1],
  offline: [presenceQuantity, 0],
};
/** What a word says of the flag a topic is named after. */
const confirming: Readonly<Record<string, 0 | 1>> = {
  detected: 1,
  clear: 0,
  occupied: 1,
  unoccupied: 0,
  wet: 1,
  dry: 0,
  present: 1,
  absent: 0,
};
/** Last levels of topics that name nothing but the state. */
const attribute = /^(availability|lwt|online|connected|connection|lock|switch|relay|power|status)$/i;

/** Among them those that say whether the device is there. */
const presence = /^(availability|available|lwt|online|connected|connection)$/i;

/** "online", "Offline": 1 or 0; undefined for other words. */
export function availability(word: unknown): 0 | 1 | undefined {
  const [quantity, value] = (typeof word === 'string' ? lookUp(telling, word.toLowerCase()) : undefined) ?? [];
  return quantity === presenceQuantity ? value : undefined;
}

/** The field and value of a message that is one word; undefined when the word says no state. */
export function wordField(plan: Plan, text: string): { field: Field | null; value: number } | undefined {
  const meaning = text.length > 12 ? undefined : meaningOf(plan.last, text.toLowerCase());
  if (!meaning) return undefined;
  const { name, value } = meaning;
  plan.words ??= new Map();
  let field = plan.words.get(name);
  if (field === undefined) {
    const quantity = knownQuantity(name);
    const device = knownQuantity(plan.last) || attribute.test(plan.last) ? plan.above : plan.root.device;
    field = quantity ? claim(plan, device, quantity) : null;
    plan.words.set(name, field);
  }
  return { field, value };
}

function meaningOf(last: string, word: string): { name: string; value: number } | undefined {
  const named = knownQuantity(last);
  const flag = presence.test(last) ? presenceQuantity : named?.unit === 'bool' ? named.name : undefined;
  const switched = toldFlag(word);
  if (switched !== undefined) return { name: flag ?? 'state', value: switched };
  const [name, value] = lookUp(telling, word) ?? [];
  // A contact is 1 while closed.
  if (name === 'open' && flag === 'contact' && value !== undefined) return { name: flag, value: 1 - value };
  if (name !== undefined && value !== undefined) return { name, value };
  const confirmed = lookUp(confirming, word);
  return flag !== undefined && confirmed !== undefined ? { name: flag, value: confirmed } : undefined;
}
