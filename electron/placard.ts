/** The page that stands in the window while there is no hub to show: one sentence on the ground of the night theme. */

/** Ground and soft text of the night theme. */
export const ground = '#0d0e10';
const soft = '#aaa59b';

/** A data: URL; the sentence is text, whatever it holds. */
export function placard(sentence: string): string {
  const text = sentence.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`);
  const style = `margin:0;height:100vh;display:grid;place-items:center;background:${ground};color:${soft};font:2.4vmin/1.5 sans-serif`;
  const page = `<!doctype html><meta charset="utf-8"><title>Mantel</title><body style="${style}"><p style="max-width:30em;padding:0 2em">${text}</p>`;
  return `data:text/html;charset=utf-8,${encodeURIComponent(page)}`;
}
