/** How many machines and batteries have a row, and how high those are. Pure, in u. */

type Present = { readonly machines: number; readonly batteries: number; readonly hasBackup: boolean };
type Room = {
  readonly height: number;
  readonly touch: number;
  /** Letters are as large as they may be here, or nearly so. */
  readonly isTight: boolean;
  readonly isLarge: boolean;
};

export type MachinesLayout = {
  readonly machines: number;
  readonly rowHeight: number;
  readonly batteries: number;
  readonly columns: number;
  /** Lines of a year, where they leave names room. */
  readonly hasYears: boolean;
};

/** Of batteries. Three would cut their names. */
const columns = 2;
/** More machines than this fold into a sentence. */
const mostMachines = 7;
const usualRow = 89;
const lowestRow = 74;
/** Batteries in a column: those of the reference, and more where machines are few. */
const fewest = 3;
const mostInColumn = 7;
const batteryRow = 57;
/** What is no row: head and foot of the page, headings, notes, gaps. */
const around = 322;
const aroundBatteries = 138;

export function composeMachines({ machines, batteries, hasBackup }: Present, room: Room): MachinesLayout {
  const below = batteries > 0 || hasBackup;
  if (room.isLarge) {
    return {
      machines: mostMachines,
      rowHeight: Math.max(usualRow, room.touch),
      batteries: 9,
      columns: 1,
      hasYears: false,
    };
  }
  const row = Math.max(batteryRow, room.touch);
  const left = room.height - around - (below ? aroundBatteries + fewest * row : 0);
  const lowest = Math.max(lowestRow, room.touch);
  const rows = Math.min(mostMachines, machines, Math.max(1, Math.floor(left / lowest)));
  const rowHeight = Math.max(lowest, Math.min(usualRow, Math.floor(left / Math.max(1, rows))));
  const spare = Math.floor((left - rows * rowHeight) / row);
  const inColumn = Math.max(fewest, Math.min(mostInColumn, fewest + spare));
  return { machines: rows, rowHeight, batteries: inColumn * columns, columns, hasYears: !(hasBackup && room.isTight) };
}
