/** Text where a desktop takes markup. */

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

export const escaped = (text: string): string => text.replaceAll(/[&<>]/g, (character) => entities[character] ?? '');
