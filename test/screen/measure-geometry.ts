import type { Browser } from '@playwright/test';
import type { VerificationOptions, VerificationResult } from '#scripts/verification.ts';
import { languages, type Language } from '#model/words/spoken.ts';
import { isInHand } from '#renderer/type-size.ts';
import { faults } from './faults.ts';
import { shiftOf } from './layout-shift.ts';
import { everyPage } from './pages.ts';
import { openScene, pieces, type Look } from './screen.ts';
import { startBrowser } from '../simulators/browser.ts';

/** Each size with the screen it usually is; the last is held in a hand. */
export const screens = [
  { width: 1920, height: 1080, diagonal: 24, distance: 0.6 },
  { width: 1024, height: 600, diagonal: 10, distance: 0.6 },
  { width: 3840, height: 2160, diagonal: 32, distance: 0.6 },
  { width: 390, height: 844, diagonal: 6.1, distance: 0.6 },
] as const;
const themes = ['night', 'day'] as const;
/** Part of the page that may move by itself. */
const still = 0.001;

type Form = { readonly languages: readonly Language[]; readonly sizes: readonly (typeof screens)[number][] };

/** Every look there is: each page at each size, by day and by night, and Home while an alert lasts. */
export function* looks({ languages: spoken, sizes }: Form): Generator<Look & { readonly name: string }> {
  const shown = [...everyPage, { name: 'Home in alert', path: '/', scene: 'alert' } as const];
  for (const language of spoken) {
    for (const { width, height, diagonal, distance } of sizes) {
      // In a hand every address is the same page.
      const pages = isInHand({ width, height }) ? shown.filter(({ path }) => path === '/') : shown;
      for (const { name, path, scene } of pages) {
        for (const theme of themes) {
          const screen = { theme, language, diagonal, distance };
          yield { name: `${name} ${width}x${height} ${theme} ${language}`, path, scene, width, height, screen };
        }
      }
    }
  }
}

/** What is wrong with a look, judged from `seat` metres away. */
async function wrongWith(browser: Browser, look: Look, seat: 0.6 | 3): Promise<string[]> {
  const { page, complaints, close } = await openScene(browser, look);
  try {
    const judged = { ...look, screen: { ...look.screen, distance: seat } };
    // A hand is nearer than the wall whose seat the judge knows.
    const isOfSize = (fault: string): boolean => isInHand(look) && fault.includes('arcminutes');
    const found = faults(await pieces(page), judged).filter((fault) => !isOfSize(fault));
    const { value, what } = await shiftOf(page);
    if (value > still) found.push(`${value.toFixed(4)} of it moved: ${what.join(', ')}`);
    return [...found, ...complaints];
  } finally {
    await close();
  }
}

async function measure(form: Form, { say }: VerificationOptions, seat: 0.6 | 3 = 0.6): Promise<VerificationResult> {
  const browser = await startBrowser();
  let count = 0;
  const wrong: string[] = [];
  try {
    for (const { name, ...look } of looks(form)) {
      count++;
      for (const fault of await wrongWith(browser, look, seat)) {
        say(`${name}: ${fault}`);
        wrong.push(`${name}: ${fault}`);
      }
    }
  } finally {
    await browser.close();
  }
  return {
    ok: wrong.length === 0,
    figures: { looks: count, faults: wrong.length },
    sentence: `${count} looks, ${wrong.length} faults${wrong.length === 0 ? '' : `, the first: ${wrong[0]}`}`,
  };
}

/** The whole, or in its control what must be found wrong. */
export const measureGeometry = (control: boolean, options: VerificationOptions): Promise<VerificationResult> =>
  // Judged from across the room, where what is to be read nearby is too small.
  control
    ? measure({ languages: ['en'], sizes: [screens[0]] }, options, 3)
    : measure({ languages, sizes: screens }, options);
