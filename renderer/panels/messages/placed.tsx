import { useMemo } from 'react';
import { pagesWords as words } from '#model/words/pages-en.ts';
import { useZone } from '../../format/zone.ts';
import { useDocuments } from '../../live/documents.ts';
import { hubNow, useMinute } from '../../live/now.ts';
import { nothingToSet, offered, placeable, type PlacedProps } from '../placeable.tsx';
import { PlacedList, useListForm } from '../placed-list.tsx';
import { messageLines } from './messages.ts';

function PlacedMessages({ size }: PlacedProps<object>) {
  const zone = useZone();
  const minute = useMinute();
  const documents = useDocuments('messages');
  const form = useListForm(size, true);
  const lines = useMemo(
    () =>
      messageLines(
        documents.map(({ body }) => body),
        hubNow(),
        zone,
        form.most,
      ),
    [documents, zone, minute, form.most],
  );
  return <PlacedList panel="messages" title={words.panels.messages.title} lines={lines} form={form} />;
}

export const placedMessages = placeable({
  title: () => words.panels.messages.title,
  about: () => words.panels.messages.about,
  sizes: [
    [4, 3],
    [5, 3],
    [4, 2],
  ],
  settings: nothingToSet,
  offers: ({ documents }) => offered(documents.has('messages'), words.panels.messages.title, 'documents messages'),
  Panel: PlacedMessages,
});
