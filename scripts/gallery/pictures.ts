/** Which pictures there are, and which of them are asked for. */
import path from 'node:path';
import { languages, sizes, themes, type Sight } from './sights.ts';
import { isSeen, subjects, type Subject } from './subjects.ts';

export type Picture = { readonly subject: Subject; readonly sight: Sight };

/** Names with commas between; everything where nothing is told. */
export type Wish = {
  readonly page?: string | undefined;
  readonly size?: string | undefined;
  readonly theme?: string | undefined;
  readonly language?: string | undefined;
};

/** Within the folder of the gallery. */
export const pictureFile = ({ subject, sight }: Picture): string =>
  path.join(subject.name, `${sight.size.name}-${sight.theme}-${sight.language}.png`);

/** Throws on a name that there is not. */
function asked<Named extends { readonly name: string }>(all: readonly Named[], given: string | undefined): Named[] {
  if (given === undefined) return [...all];
  return given.split(',').map((name) => {
    const found = all.find((each) => each.name === name);
    if (!found) throw new Error(`"${name}" is none of ${all.map((each) => each.name).join(', ')}.`);
    return found;
  });
}

const named = <Name extends string>(names: readonly Name[]): { name: Name }[] => names.map((name) => ({ name }));

export function wantedPictures(wish: Wish): Picture[] {
  const wanted = asked(subjects, wish.page);
  return asked(named(themes), wish.theme).flatMap(({ name: theme }) =>
    asked(named(languages), wish.language).flatMap(({ name: language }) =>
      asked(sizes, wish.size).flatMap((size) =>
        wanted
          .filter((subject) => isSeen(subject, size.height > size.width, theme))
          .map((subject) => ({ subject, sight: { size, theme, language } })),
      ),
    ),
  );
}

/** Throws on a page that there is not. */
export function pictureOf(page: string, size: (typeof sizes)[number]['name'], theme: Sight['theme']): Picture {
  const [subject] = asked(subjects, page);
  const [found] = asked(sizes, size);
  if (!subject || !found) throw new Error(`There is no picture of ${page} at ${size}.`);
  return { subject, sight: { size: found, theme, language: 'en' } };
}
