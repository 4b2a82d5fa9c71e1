/** How deep JSON is, found out before it is parsed: what is written for a deep value may call itself once a level. */

/** Levels of objects and lists. What the API reads has three. */
export const maxDepth = 32;

/** Whether text has more levels than that. What is no JSON may get either answer; parsing it fails anyway. */
export function isTooDeep(text: string): boolean {
  let depth = 0;
  let isInString = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (character === '"') isInString = !isInString;
    else if (isInString) i += character === '\\' ? 1 : 0;
    else if (character === '{' || character === '[') {
      if (++depth > maxDepth) return true;
    } else if (character === '}' || character === ']') depth--;
  }
  return false;
}
