import { useMemo } from 'react';
import { pagesWords as words } from '#model/words/pages-en.ts';
import { useDocuments } from '../../live/documents.ts';
import { nothingToSet, offered, placeable, type PlacedProps } from '../placeable.tsx';
import { PlacedList, useListForm } from '../placed-list.tsx';
import { headlineLines } from './headlines.ts';

function PlacedHeadlines({ size }: PlacedProps<object>) {
  const documents = useDocuments('feed');
  const form = useListForm(size);
  const lines = useMemo(
    () =>
      headlineLines(
        documents.map(({ body }) => body),
        form.most,
      ),
    [documents, form.most],
  );
  return <PlacedList panel="headlines" title={words.panels.headlines.title} lines={lines} form={form} />;
}

export const placedHeadlines = placeable({
  title: () => words.panels.headlines.title,
  about: () => words.panels.headlines.about,
  sizes: [
    [4, 3],
    [5, 3],
    [7, 4],
  ],
  settings: nothingToSet,
  offers: ({ documents }) => offered(documents.has('feed'), words.panels.headlines.title, 'documents feed'),
  Panel: PlacedHeadlines,
});
