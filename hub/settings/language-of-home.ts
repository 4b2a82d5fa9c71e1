/** How a home is spoken to by commands beside its hub: as its settings say, whatever else is wrong with them. */
import { parseDocument } from 'yaml';
import { unitSystems } from '#model/shown-units.ts';
import { speakIn } from '#model/words/manner.ts';
import { languages } from '#model/words/spoken.ts';
import { readIfThere } from '../read-file.ts';

/** From now on as the first of these files that names a language; in English when none does. */
export async function speakAsIn(...files: readonly string[]): Promise<void> {
  for (const file of files) {
    const home = homeIn((await readIfThere(file).catch(() => undefined)) ?? '');
    if (home) return speakIn(home);
  }
  speakIn({ language: 'en', units: 'metric' });
}

function homeIn(text: string): Parameters<typeof speakIn>[0] | undefined {
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
  const language = languages.find((one) => one === document.getIn(['home', 'language']));
  const units = unitSystems.find((one) => one === document.getIn(['home', 'units'])) ?? 'metric';
  return language && { language, units };
}
