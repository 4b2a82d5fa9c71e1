import { useMemo } from 'react';
import { pagesWords as words } from '#model/words/pages-en.ts';
import { useZone } from '../../format/zone.ts';
import { useDocuments } from '../../live/documents.ts';
import { hubNow, useMinute } from '../../live/now.ts';
import { nothingToSet, offered, placeable, type PlacedProps } from '../placeable.tsx';
import { PlacedList, useListForm } from '../placed-list.tsx';
import { agendaLines } from './agenda.ts';

function PlacedAgenda({ size }: PlacedProps<object>) {
  const zone = useZone();
  const minute = useMinute();
  const documents = useDocuments('agenda');
  const form = useListForm(size);
  const lines = useMemo(
    () =>
      agendaLines(
        documents.map(({ body }) => body),
        hubNow(),
        zone,
        form.most,
      ).lines,
    [documents, zone, minute, form.most],
  );
  return <PlacedList panel="agenda" title={words.panels.agenda.title} lines={lines} form={form} />;
}

export const placedAgenda = placeable({
  title: () => words.panels.agenda.title,
  about: () => words.panels.agenda.about,
  sizes: [
    [4, 3],
    [3, 3],
    [3, 5],
  ],
  settings: nothingToSet,
  offers: ({ documents }) => offered(documents.has('agenda'), words.panels.agenda.title, 'documents agenda'),
  Panel: PlacedAgenda,
});
