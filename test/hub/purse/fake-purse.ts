/** A purse on a machine whose clock a test moves, and a store that a test can kill. */
import { createHubClock } from '#hub/clock.ts';
import { readPurses } from '#hub/purse/kept-purse.ts';
import { createPurse } from '#hub/purse/purse.ts';
import type { Quota } from '#model/capability.ts';
import type { Kept } from '#storage/contract.ts';
import { createFakeMachine, settle } from '../fake-machine.ts';

/** `isSlow`: what is kept reaches the disk only when the test says so. */
export function purseOf(quota: Quota, start = Date.UTC(2027, 0, 15), isSlow = false) {
  const machine = createFakeMachine(start);
  /** What is on the disk. */
  let disk: Kept[] = [];
  let waiting: { row: Kept | undefined; done: ((error?: Error) => void)[] } = { row: undefined, done: [] };
  const commit = (): void => {
    const { row, done } = waiting;
    waiting = { row: undefined, done: [] };
    if (row) disk = [row];
    for (const one of done) one();
  };
  const open = () => {
    const clock = createHubClock(0, machine.read, () => machine.monotonic);
    clock.opened(0);
    const kept = readPurses(disk);
    const purse = createPurse({
      id: 'lamp',
      title: 'Lamp',
      quota,
      kept: kept.has('lamp') ? (kept.get('lamp') ?? 'unreadable') : undefined,
      clock,
      timers: machine.timers,
      timeZone: () => 'Europe/Vienna',
      ingest: {
        keep(row) {
          waiting.row = row;
          writes.count += 1;
        },
        whenStored(_sender, done) {
          waiting.done.push(done);
          if (!isSlow) setImmediate(commit);
        },
      },
    });
    return { purse, clock };
  };
  const writes = { count: 0 };
  let opened = open();
  return {
    machine,
    writes,
    commit,
    get purse() {
      return opened.purse;
    },
    get disk() {
      return disk;
    },
    set disk(rows: Kept[]) {
      disk = rows;
    },
    /** As kill -9 does: what was not on the disk is gone. */
    kill() {
      waiting = { row: undefined, done: [] };
      opened = open();
    },
    /** The machine's clock is set, and believed. */
    async set(wall: number) {
      machine.wall = wall;
      machine.synchronisedAt = wall;
      opened.clock.observe();
      await settle();
    },
    /** Takes one by one until it is refused; how many, and why. */
    async spendAll(ahead: boolean) {
      for (let taken = 0; ; taken++) {
        try {
          await opened.purse.take(1, { ahead });
        } catch (error) {
          return { taken, error };
        }
      }
    },
  };
}
