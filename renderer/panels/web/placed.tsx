import { z } from 'zod';
import { frameOrigin } from '#model/frame-address.ts';
import { pagesWords as words } from '#model/words/pages-en.ts';
import { EmptyPart } from '../empty-part.tsx';
import { MissingPart } from '../missing-part.tsx';
import { placeable, type PlacedProps } from '../placeable.tsx';
import './web.css';

const settings = z.strictObject({
  address: z.string().max(2_000).default('').meta({ title: 'address', format: 'uri' }),
});
type Settings = z.output<typeof settings>;

/** A page of the web, with scripts of its own and no way into this one. It is shown once the screen's policy allows it. */
function PlacedWeb({ settings: { address } }: PlacedProps<Settings>) {
  if (address.trim() === '') return <EmptyPart name={words.panels.web.title} text={words.giveAddress} />;
  const origin = frameOrigin(address);
  if (origin === undefined || origin === location.origin) {
    return <MissingPart name={words.panels.web.title} text={words.notFramed} />;
  }
  return (
    <iframe
      className="web"
      src={address}
      title={new URL(address).hostname}
      sandbox="allow-scripts allow-same-origin allow-forms"
      referrerPolicy="no-referrer"
      loading="lazy"
    />
  );
}

export const placedWeb = placeable({
  title: () => words.panels.web.title,
  about: () => words.panels.web.about,
  sizes: [
    [5, 5],
    [4, 3],
    [7, 6],
    [11, 9],
  ],
  settings,
  offers: () => [{ settings: { address: '' }, name: words.panels.web.title }],
  Panel: PlacedWeb,
});
