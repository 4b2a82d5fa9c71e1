/** The parts of the settings as they stand in their bar, above the columns of list, form and proof. */
export const partColumns = [
  ['sources', 'devices', 'mapping'],
  ['alerts', 'channels', 'screen', 'home', 'network', 'storage'],
  ['backups', 'about'],
] as const;

export type PartName = (typeof partColumns)[number][number];

export const partNames: readonly PartName[] = partColumns.flat();

export type PartPlace = {
  /** Undefined while none is chosen. */
  readonly part: PartName | undefined;
  /** What of its list is open, as the part calls it. */
  readonly item: string | undefined;
};

/** "sources/openweather" taken apart; items are percent-encoded there. */
export function placeOfPart(text: string | undefined): PartPlace {
  const [first, item] = (text ?? '').split('/');
  const part = partNames.find((name) => name === first);
  return { part, item: item === undefined || item === '' ? undefined : decoded(item) };
}

function decoded(item: string): string {
  try {
    return decodeURIComponent(item);
  } catch {
    return item;
  }
}

/** The same as a place of the router. */
export const partPlace = (part?: PartName, item?: string) =>
  ({
    page: 'settings',
    part: part === undefined || item === undefined ? part : `${part}/${encodeURIComponent(item)}`,
  }) as const;

/** What every part is given. */
export type PartProps = { readonly item: string | undefined; readonly shown: boolean };
