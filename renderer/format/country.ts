/** Countries by their names. */
import { locale } from '#model/words/spoken.ts';

const names = new Map<string, Intl.DisplayNames>();

/** "Austria" for AT; the code itself where it has no name. */
export function countryName(code: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  const found = names.get(locale()) ?? new Intl.DisplayNames(locale(), { type: 'region', fallback: 'code' });
  names.set(locale(), found);
  return found.of(code) ?? code;
}
