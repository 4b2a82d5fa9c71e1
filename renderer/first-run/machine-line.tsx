/** This machine as it is now, in a few words: the first thing that is real. */
import { firstRunWords as words } from '#model/words/first-run-en.ts';
import { quantityText } from '../format/number.ts';
import { useLatest, useLive } from '../live/live.ts';
import { machineOf, type MachinePart } from '../panels/machine/machine.ts';
import { useFreshness } from '../parts/reading.tsx';

const said = {
  heat: (text: string) => text,
  load: (text: string) => words.load(text),
  disk: (text: string) => words.disk(text),
} as const;
type Said = keyof typeof said;

const isSaid = (part: string): part is Said => Object.hasOwn(said, part);

/** Nothing while the machine has not told of itself. */
export function MachineLine() {
  const directory = useLive((state) => state.directory);
  const parts = machineOf(directory).filter(({ part }) => isSaid(part));
  return (
    <span className="step-machine figure">
      {parts.map(({ part, series }) => (
        <Part key={part} part={part} series={series} />
      ))}
    </span>
  );
}

function Part({ part, series }: MachinePart) {
  const latest = useLatest(series.id);
  const state = useFreshness(series.id);
  if (latest === undefined || state === 'gone' || !isSaid(part)) return null;
  return <span>{said[part](quantityText(latest.value, series.unit, 0))}</span>;
}
