import { useMemo } from 'react';
import { pagesWords as words } from '#model/words/pages-en.ts';
import { useDocuments } from '../../live/documents.ts';
import { hubNow, useMinute } from '../../live/now.ts';
import { episodeLines } from '../headlines/headlines.ts';
import { nothingToSet, offered, placeable, type PlacedProps } from '../placeable.tsx';
import { PlacedList, useListForm } from '../placed-list.tsx';

function PlacedPodcasts({ size }: PlacedProps<object>) {
  const minute = useMinute();
  const documents = useDocuments('feed');
  const form = useListForm(size);
  const lines = useMemo(
    () =>
      episodeLines(
        documents.map(({ body }) => body),
        hubNow(),
        form.most,
      ),
    [documents, minute, form.most],
  );
  return <PlacedList panel="podcasts" title={words.panels.podcasts.title} lines={lines} form={form} />;
}

export const placedPodcasts = placeable({
  title: () => words.panels.podcasts.title,
  about: () => words.panels.podcasts.about,
  sizes: [
    [4, 2],
    [5, 3],
  ],
  settings: nothingToSet,
  offers: ({ documents }) => offered(documents.has('feed'), words.panels.podcasts.title, 'documents feed'),
  Panel: PlacedPodcasts,
});
