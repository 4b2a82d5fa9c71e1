/** What kinds of sources say of themselves in English, in the language that the home has when it is read. */
import type { Capability } from '#model/capability.ts';
import type { Collector } from '#model/collector.ts';
import { schemaWords } from '#model/words/schema-en.ts';

const told = (english: string): string => schemaWords.told(english);

/** A source is called as its kind is, and one that has an id of its own by that, too. */
export function sourceTitle({ kind, title }: Pick<Collector, 'kind' | 'title'>, id = kind): string {
  return id === kind ? told(title) : `${told(title)} (${id})`;
}

export function toldCapability(capability: Capability): Capability {
  const { price, limits, steps } = capability;
  return {
    ...capability,
    price: told(price),
    ...(limits && { limits: limits.map(told) }),
    ...(steps && { steps: steps.map(told) }),
    ...toldAttribution(capability),
  };
}

/** Whose data it is, where that is to be shown; proper names and what owners demand word by word stay as they are. */
export function toldAttribution({ attribution }: Pick<Capability, 'attribution'>): Pick<Capability, 'attribution'> {
  return attribution === undefined ? {} : { attribution: told(attribution) };
}
