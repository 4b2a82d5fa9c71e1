import { useMemo } from 'react';
import { pagesWords as words } from '#model/words/pages-en.ts';
import { screenWords } from '#model/words/screen-en.ts';
import { useLive } from '../../live/live.ts';
import { useScreenSize } from '../../theme/screen-size.ts';
import { nothingToSet, offered, placeable, type PlacedProps } from '../placeable.tsx';
import { linesIn, placedType } from '../placed-type.ts';
import { machineOf } from './machine.ts';
import { MachinePanel } from './machine-panel.tsx';

function PlacedMachine({ size }: PlacedProps<object>) {
  const directory = useLive((state) => state.directory);
  const type = placedType(useScreenSize());
  const parts = useMemo(() => machineOf(directory), [directory]);
  const shown = parts.slice(0, linesIn(size.h, type.touchLine, type.head));
  if (shown.length === 0) return null;
  const isWide = size.w > 700 && size.h < 260;
  return (
    <div className="placed-fill">
      <MachinePanel
        parts={isWide ? parts : shown}
        form={isWide ? 'strip' : size.w > 640 ? 'rows' : 'list'}
        rowHeight={Math.floor((size.h - type.head) / Math.max(1, shown.length))}
      />
    </div>
  );
}

export const placedMachine = placeable({
  title: () => words.panels.machine.title,
  about: () => words.panels.machine.about,
  sizes: [
    [3, 3],
    [7, 2],
    [5, 4],
  ],
  settings: nothingToSet,
  offers: ({ directory }) => offered(machineOf(directory).length > 0, words.panels.machine.title, 'collector host'),
  Panel: PlacedMachine,
  glance: ({ directory }) =>
    machineOf(directory).map(({ part, series }) => ({ name: screenWords.machineParts[part], series })),
});
