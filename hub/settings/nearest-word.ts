/** What somebody who misspelt a word may have meant. */

/** The one that shares the largest part of its pairs of letters; the first of them when several do. */
export function nearestWord(written: string, words: readonly string[]): string {
  const likeness = (word: string): number => {
    const own = pairsOf(word);
    const shared = pairsOf(written).filter((pair) => own.includes(pair)).length;
    return shared / (own.length + written.length);
  };
  return words.toSorted((a, b) => likeness(b) - likeness(a))[0] ?? '';
}

const pairsOf = (word: string): string[] => Array.from(word, (letter, i) => letter + word.charAt(i + 1));
