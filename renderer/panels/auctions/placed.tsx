import { useMemo } from 'react';
import { pagesWords as words } from '#model/words/pages-en.ts';
import { useZone } from '../../format/zone.ts';
import { useDocuments } from '../../live/documents.ts';
import { hubNow, useMinute } from '../../live/now.ts';
import { nothingToSet, offered, placeable, type PlacedProps } from '../placeable.tsx';
import { PlacedList, useListForm } from '../placed-list.tsx';
import { auctionLines } from './auctions.ts';

function PlacedAuctions({ size }: PlacedProps<object>) {
  const zone = useZone();
  const minute = useMinute();
  const documents = useDocuments('auctions');
  const form = useListForm(size);
  const lines = useMemo(
    () =>
      auctionLines(
        documents.map(({ body }) => body),
        hubNow(),
        zone,
        form.most,
      ),
    [documents, zone, minute, form.most],
  );
  return <PlacedList panel="auctions" title={words.panels.auctions.title} lines={lines} form={form} />;
}

export const placedAuctions = placeable({
  title: () => words.panels.auctions.title,
  about: () => words.panels.auctions.about,
  sizes: [
    [4, 3],
    [5, 3],
    [4, 2],
  ],
  settings: nothingToSet,
  offers: ({ documents }) => offered(documents.has('auctions'), words.panels.auctions.title, 'documents auctions'),
  Panel: PlacedAuctions,
});
