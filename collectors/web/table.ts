/** Values of a CSV file by column and row. */
import { BadReading } from '#model/trouble.ts';
import { webCollectorWords as words } from '#model/words/collector-web-en.ts';
import type { RowSetting } from './settings.ts';

/** Characters: what is read at once holds the hub's thread, 200,000 of them about 30 ms. */
const longest = 300_000;
const delimiters = [',', ';', '\t', '|'] as const;

type Column = string | number;
export type Table = {
  find(column: Column, row: RowSetting): string | undefined;
  rows(): readonly { find(column: Column): string | undefined }[];
};
export type TableOptions = { readonly host: string; readonly delimiter?: string | undefined; readonly isPage: boolean };

/** Throws BadReading when it is no CSV file. */
export async function readTable(text: string, { host, delimiter, isPage }: TableOptions): Promise<Table> {
  if (isPage) throw new BadReading(words.pageForTable(host));
  if (text.length > longest) throw new BadReading(words.longTable(host, longest));
  const { parse } = await import('csv-parse/sync');
  let lines: string[][];
  try {
    lines = parse(text, {
      bom: true,
      delimiter: delimiter ?? usualIn(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
    });
  } catch (cause) {
    throw new BadReading(words.notTable(host), { cause });
  }
  const [head = [], ...rows] = lines;
  if (rows.length === 0) throw new BadReading(words.noRows(host));

  const indexOf = (column: Column): number => {
    if (typeof column === 'number') return column - 1;
    const exact = head.indexOf(column);
    const index = exact === -1 ? head.findIndex((name) => name.toLowerCase() === column.toLowerCase()) : exact;
    if (index !== -1) return index;
    const known = head.slice(0, 20).join(', ').slice(0, 300);
    throw new BadReading(words.noColumn(host, column, known));
  };
  const valueIn = (row: readonly string[] | undefined, column: Column): string | undefined => row?.[indexOf(column)];

  return {
    find(column, which) {
      if (which === 'first') return valueIn(rows[0], column);
      if (which === 'last') return valueIn(rows.at(-1), column);
      const place = indexOf(which.column);
      return valueIn(
        rows.find((row) => row[place] === String(which.equals)),
        column,
      );
    },
    rows: () => rows.map((row) => ({ find: (column) => valueIn(row, column) })),
  };
}

/** The sign that is most frequent in the first line. */
function usualIn(text: string): string {
  const [line = ''] = text.split('\n', 1);
  const counts = delimiters.map((sign) => line.split(sign).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ',';
}
