/**
 * In which language and units the page speaks: as it last did, until the hub tells otherwise. Another language is fetched
 * only where it is spoken, and the page begins anew in it, since words are everywhere.
 */
import { unitSystems, type UnitSystem } from '#model/shown-units.ts';
import { languages, learn, speak, type Language } from '#model/words/spoken.ts';
import { live } from './live/live.ts';

type Wanted = { readonly language: Language; readonly units: UnitSystem };

const remembered = 'mantel.manner';

/** The choice a text tells; English and metric where it tells none. */
export function wantedOf(text: string | null): Wanted {
  const [first, second] = (text ?? '').split(' ');
  return {
    language: languages.find((each) => each === first) ?? 'en',
    units: unitSystems.find((each) => each === second) ?? 'metric',
  };
}

const textOf = ({ language, units }: Wanted): string => `${language} ${units}`;

async function take({ language, units }: Wanted): Promise<void> {
  const translation = language === 'de' ? (await import('#model/words/de/on-screen.ts')).germanAtFirst : undefined;
  speak({ translation, language, system: units });
  document.documentElement.lang = language;
}

/** Before the first word is shown. A language that cannot be fetched is English until the next start. */
export async function speakAsLast(): Promise<void> {
  const wanted = wantedOf(localStorage.getItem(remembered));
  if (textOf(wanted) === textOf(wantedOf(null))) return;
  await take(wanted).catch(() => undefined);
}

/** The words of pages that are fetched later, for each of them to wait for. Without them these pages are English. */
export async function learnRest(): Promise<void> {
  if (document.documentElement.lang !== 'de') return;
  const rest = await import('#model/words/de/on-screen-later.ts').catch(() => undefined);
  if (rest) learn(rest.germanLater);
}

/** Follows the setting. */
export function followManner(): void {
  let spoken = textOf(wantedOf(localStorage.getItem(remembered)));
  live.subscribe(() => {
    const { screen } = live.state;
    if (screen === undefined || textOf(screen) === spoken) return;
    spoken = textOf(screen);
    localStorage.setItem(remembered, spoken);
    location.reload();
  });
}
