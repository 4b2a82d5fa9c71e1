/**
 * The cells of a CSV of dates and numbers, without blanks and quotes around them; empty lines are left out. For tables
 * whose cells hold no comma: a parser for all CSV takes 8 MB of memory with it.
 */
export function cellsOf(text: string): readonly (readonly string[])[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => line.split(',').map((cell) => cell.trim().replace(/^"(.*)"$/, '$1')));
}
