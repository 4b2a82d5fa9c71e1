/** How deep JSON may be nested. What walks it, JSON.stringify among them, goes as deep, and the stack has an end. */

/** No device nests more than ten. */
export const deepestJson = 64;

/** Whether text, if it is JSON, is nested too deeply. Nearly every message is told by its size, the rest by few brackets. */
export function isTooDeep(text: string): boolean {
  if (text.length <= 2 * deepestJson || countOf(text, '{') + countOf(text, '[') <= deepestJson) return false;
  return depthOf(text) > deepestJson;
}

/** Occurrences, counted no further than needed. */
function countOf(text: string, bracket: string): number {
  let count = 0;
  for (let at = text.indexOf(bracket); at !== -1 && count <= deepestJson; at = text.indexOf(bracket, at + 1)) count++;
  return count;
}

const [quote, backslash] = [0x22, 0x5c];
const [list, listEnd, object, objectEnd] = [0x5b, 0x5d, 0x7b, 0x7d];

/** Up to one more than is allowed. Brackets in strings are none. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let isString = false;
  for (let at = 0; at < text.length && deepest <= deepestJson; at++) {
    const code = text.charCodeAt(at);
    if (isString) {
      if (code === backslash) at++;
      else if (code === quote) isString = false;
    } else if (code === quote) isString = true;
    else if (code === list || code === object) deepest = Math.max(deepest, ++depth);
    else if (code === listEnd || code === objectEnd) depth--;
  }
  return deepest;
}
