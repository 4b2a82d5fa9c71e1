import { useMemo } from 'react';
import { pagesWords as words } from '#model/words/pages-en.ts';
import { dayText } from '../../format/time.ts';
import { useZone } from '../../format/zone.ts';
import { useDocuments } from '../../live/documents.ts';
import { hubNow, useMinute } from '../../live/now.ts';
import { nothingToSet, offered, placeable, type PlacedProps } from '../placeable.tsx';
import { PlacedList, useListForm } from '../placed-list.tsx';
import { taskList } from './tasks.ts';

function PlacedTasks({ size }: PlacedProps<object>) {
  const zone = useZone();
  const minute = useMinute();
  const documents = useDocuments('tasks');
  const form = useListForm(size);
  const lines = useMemo(
    () =>
      taskList(
        documents.map(({ body }) => body),
        dayText(hubNow(), zone),
        form.most,
      ).lines,
    [documents, zone, minute, form.most],
  );
  return <PlacedList panel="tasks" title={words.panels.tasks.title} lines={lines} form={form} />;
}

export const placedTasks = placeable({
  title: () => words.panels.tasks.title,
  about: () => words.panels.tasks.about,
  sizes: [
    [4, 3],
    [3, 3],
    [3, 5],
  ],
  settings: nothingToSet,
  offers: ({ documents }) => offered(documents.has('tasks'), words.panels.tasks.title, 'documents tasks'),
  Panel: PlacedTasks,
});
