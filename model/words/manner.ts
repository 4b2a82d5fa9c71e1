/** Every language there is: English, which stands beside its uses, and a file for each other one. */
import { z } from 'zod';
import type { UnitSystem } from '../shown-units.ts';
import { german } from './de.ts';
import { schemaGroups } from './de/schema.ts';
import { speak, type Language, type Manner, type Translation } from './spoken.ts';

const translations: Readonly<Record<Language, Translation | undefined>> = {
  en: undefined,
  de: { ...german, ...schemaGroups },
};

/** How a home wants to be spoken to. */
export function mannerOf(home: { readonly language: Language; readonly units: UnitSystem }): Manner {
  return { translation: translations[home.language], language: home.language, system: home.units };
}

const refusals: Readonly<Record<Language, () => ReturnType<typeof z.locales.en>>> = {
  en: z.locales.en,
  de: z.locales.de,
};

/** From now on this process speaks so, schemas included where they refuse without a sentence of their own. */
export function speakIn(home: { readonly language: Language; readonly units: UnitSystem }): void {
  speak(mannerOf(home));
  z.config(refusals[home.language]());
}
