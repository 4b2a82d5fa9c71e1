/** Where things stand on Home, from what there is: what is absent leaves its place to its neighbours. Pure, in u. */
import type { MachineForm } from '../../panels/machine/machine.ts';
import type { ScreenSize } from '../../type-size.ts';
import { composeAside, type Aside, type AsidePresent } from './aside.ts';

export type Present = {
  readonly rooms: number;
  readonly air: boolean;
  readonly power: boolean;
  /** Number of its parts that are told. */
  readonly machine: number;
  readonly weather: boolean;
  /** What is on the desk. */
  readonly desk: AsidePresent;
};

export type HomeLayout = {
  /** columns: the clock's column and a wide one. halves: two equal columns around the middle, when little is there. */
  readonly frame: 'columns' | 'halves' | 'alone';
  /** Where the machine stands, if at all. */
  readonly machine:
    | {
        readonly form: MachineForm;
        readonly place: 'left' | 'beside' | 'below';
        readonly rowHeight: number;
        /** How many of its parts there is room for. */
        readonly shown: number;
      }
    | undefined;
  /** Whether power is the main thing of the wide column. */
  readonly powerLarge: boolean;
  readonly rows: { readonly shown: number; readonly height: number; readonly columns: 1 | 2 };
  /** The third column, which takes its place from the second. */
  readonly aside: Aside | undefined;
};

/** Rows lower than this cannot be read apart, higher ones fall apart. */
const lowestRow = 54;
const highestRow = 216;
/** The same in a column that has a third one beside it, for the numbers. */
const highestBeside = 104;
/** Lowest row of the machine's list. */
const lowestPart = 53;
/** More rows than this take two columns. */
const rowsInColumn = 9;

/** Heights in u of what stands around the rows. */
const frame = { top: 60, bottom: 34, footer: 140, title: 46 };
/** What stands in the lowest band is as high as the chart of the next hours beside it, so that their headings are level. */
const bandHeight = 268;
const gap = 44;

export function composeHome(present: Present, size: ScreenSize): HomeLayout {
  const { tier, height, floors } = size;
  const body = height - frame.top - frame.bottom - frame.footer;
  const rowCount = present.rooms + (present.air ? 1 : 0);
  if (tier === 'room') return composeRoom(present, rowCount, body - 66, floors);

  const sparse = !present.weather && !present.power && rowCount === 0;
  if (sparse) {
    return {
      frame: present.machine > 0 ? 'halves' : 'alone',
      machine:
        present.machine > 0 ? { form: 'rows', place: 'below', rowHeight: 132, shown: present.machine } : undefined,
      powerLarge: false,
      rows: { shown: 0, height: 0, columns: 1 },
      aside: undefined,
    };
  }
  const aside = composeAside(present.desk, body, size);
  const machine = placeMachine(present, rowCount, aside !== undefined);
  const powerLarge = present.power && present.rooms === 0;
  const below =
    present.power && !powerLarge
      ? bandHeight + gap
      : machine?.form !== 'rows' && machine?.place === 'below'
        ? bandHeight + gap
        : 0;
  const machineRows = machine?.form === 'rows' ? present.machine : 0;
  const titles = machineRows > 0 && rowCount > 0 ? 2 * frame.title + gap : frame.title;
  const columns = rowCount > rowsInColumn && aside === undefined ? 2 : 1;
  const highest = aside === undefined ? highestRow : highestBeside;
  const capacity = Math.max(1, Math.floor((body - below - titles) / Math.max(lowestRow, floors.touch))) * columns;
  const shownRows = Math.min(rowCount, capacity);
  const lines = Math.ceil(shownRows / columns) + machineRows;
  const rowHeight = powerLarge
    ? 110
    : Math.min(highest, Math.max(lowestRow, Math.floor((body - below - titles) / Math.max(1, lines))));
  return {
    frame: 'columns',
    machine: machine && { ...machine, rowHeight, shown: partsShown(machine.form, present.machine, floors) },
    powerLarge,
    rows: { shown: Math.max(0, shownRows - (present.air ? 1 : 0)), height: rowHeight, columns },
    aside,
  };
}

function placeMachine(
  present: Present,
  rowCount: number,
  hasAside: boolean,
): Pick<NonNullable<HomeLayout['machine']>, 'form' | 'place'> | undefined {
  if (present.machine === 0) return undefined;
  if (!present.weather) return { form: 'list', place: 'left' };
  // Beside the power stands the third column; the machine has a page of its own.
  if (present.rooms > 0 && present.power) return hasAside ? undefined : { form: 'list', place: 'beside' };
  if (present.rooms === 0 && !present.power) return { form: 'rows', place: 'below' };
  const form = hasAside ? 'list' : 'strip';
  return rowCount > 0 || present.power ? { form, place: 'below' } : undefined;
}

/** A list stands in the band, a finger's height a row. */
function partsShown(form: MachineForm, parts: number, { touch }: ScreenSize['floors']): number {
  if (form !== 'list') return parts;
  return Math.min(parts, Math.max(1, Math.floor((bandHeight - frame.title) / Math.max(lowestPart, touch))));
}

/** From across the room: names and large values, as many as there is height for. */
function composeRoom(present: Present, rowCount: number, body: number, floors: ScreenSize['floors']): HomeLayout {
  const least = Math.max(floors.touch, 1.28 * Math.max(76, floors.glance));
  const power = present.power ? Math.max(140, 1.4 * floors.glance) * 0.8 + 74 : 0;
  const room = body - power;
  const capacity = Math.max(1, Math.floor(room / least));
  const onlyMachine = rowCount === 0 && !present.power;
  const lines = onlyMachine ? Math.min(present.machine, capacity) : Math.min(rowCount, capacity);
  const rowHeight = Math.min(highestRow, Math.floor(room / Math.max(1, lines)));
  return {
    frame: rowCount === 0 && !present.power && present.machine === 0 ? 'alone' : 'columns',
    machine: onlyMachine && present.machine > 0 ? { form: 'rows', place: 'below', rowHeight, shown: lines } : undefined,
    powerLarge: false,
    rows: {
      shown: Math.max(0, Math.min(rowCount, capacity) - (present.air && rowCount <= capacity ? 1 : 0)),
      height: rowHeight,
      columns: 1,
    },
    aside: undefined,
  };
}
