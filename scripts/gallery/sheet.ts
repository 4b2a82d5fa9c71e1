/** index.html of the gallery: every picture there is, small, a page to a row. */
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const style = `body { margin: 24px; background: #1b1c1e; color: #ddd; font: 14px system-ui }
h2 { margin: 32px 0 8px; font-weight: 400 } div { display: flex; flex-wrap: wrap; gap: 12px }
figure { margin: 0 } img { display: block; height: 220px; max-width: 440px; object-fit: contain } figcaption { color: #999 }`;

/** Pictures are named page/size-theme-language.png. */
export function writeSheet(folder: string): void {
  const pages = readdirSync(folder, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && entry.name !== 'kept',
  );
  const rows = pages.map(({ name }) => {
    const figures = readdirSync(path.join(folder, name))
      .filter((file) => file.endsWith('.png'))
      .toSorted()
      .map((file) => {
        const address = `${name}/${file}`;
        return `<figure><a href="${address}"><img loading="lazy" src="${address}" alt=""></a><figcaption>${file.slice(0, -4)}</figcaption></figure>`;
      });
    return `<h2>${name}</h2><div>${figures.join('')}</div>`;
  });
  const html = `<!doctype html><meta charset="utf-8"><title>Mantel's pages</title><style>${style}</style>${rows.join('')}`;
  writeFileSync(path.join(folder, 'index.html'), html);
}
