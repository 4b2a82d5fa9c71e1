/** The serial ports of this machine: which source holds which, and who is told when one comes or goes. */
import type { FreePort, Serial } from '#model/collector.ts';
import { second } from '#model/time.ts';
import { Misconfigured, Unreachable } from '#model/trouble.ts';
import type { WhenChanged } from '#model/trouble.ts';
import { serialWords } from '#model/words/serial-en.ts';
import type { Timers } from '../../clock.ts';
import type { HubLog } from '../../ports.ts';
import { deviceOf, listCandidates, markOf, serialFolders } from './candidates.ts';
import { openConnection } from './connection.ts';
import { isPort, openingFailed } from './failures.ts';
import { isHeld } from './held.ts';
import { numberOf, openElsewhere } from './open-files.ts';
import { radioStickOf } from './radio-stick.ts';
import type { RadioStick } from './radio-stick.ts';
import { mayHoldSensor } from './sensor-adapter.ts';
import { usbAdapterOf } from './usb.ts';

export type PluggedStick = RadioStick & {
  /** The most lasting name of its port, and the device behind it. */
  readonly path: string;
  readonly device: string;
};

export type SerialPorts = {
  /** Zigbee and Z-Wave sticks that are plugged in now. No source sees them among the free ports. */
  sticks(): readonly PluggedStick[];
  /**
   * Ports for one run of the source of that title; those it opens are closed when the signal aborts. One that runs
   * unasked is shown only ports behind whose adapter a sensor may be.
   */
  lend(holder: string, signal: AbortSignal, isUnasked?: boolean): Serial;
};

export type SerialPortsOptions = {
  readonly timers: Timers;
  readonly log: HubLog;
  /** MANTEL_SERIAL names a folder that stands in for /dev/serial. */
  readonly environment: Readonly<Record<string, string | undefined>>;
};

/**
 * How often the folders are looked at while somebody waits for a port. They are not watched: /dev/serial comes with the
 * first adapter and goes with the last, and two short listings a second cost nothing that can be measured.
 */
const lookEvery = second;

export function createSerialPorts({ timers, log, environment }: SerialPortsOptions): SerialPorts {
  const folders = serialFolders(environment['MANTEL_SERIAL']);
  /** Title of the source by device. */
  const held = new Map<string, string>();

  const watch = (look: () => string): WhenChanged => {
    const before = look();
    return (notify) => {
      const looking = timers.every(lookEvery, () => {
        if (look() === before) return;
        looking[Symbol.dispose]();
        notify();
      });
      return looking;
    };
  };
  const marks = (): string =>
    listCandidates(folders)
      .map(({ path }) => markOf(path))
      .join('\n');

  const known = () =>
    listCandidates(folders).map(({ path, device }) => {
      const usb = usbAdapterOf(device, folders.classes);
      return { path, device, usb, stick: radioStickOf(path, usb) };
    });
  const stickAt = (device: string): RadioStick | undefined => known().find((port) => port.device === device)?.stick;

  /** Whether another program has it open. */
  const isUsed = (device: string, open: ReadonlySet<number>): boolean =>
    isHeld(device) || open.has(numberOf(device) ?? Number.NaN);

  return {
    sticks: () => known().flatMap(({ path, device, stick }) => (stick ? [{ ...stick, path, device }] : [])),
    lend: (holder, signal, isUnasked = false) => ({
      list() {
        const whenChanged = watch(marks);
        const free = known().filter(({ device, stick }) => !held.has(device) && !stick);
        const open = openElsewhere();
        const ports: FreePort[] = [];
        const leftAlone: string[] = [];
        for (const { path, device, usb } of free) {
          if (isUsed(device, open)) leftAlone.push(serialWords.busy(path));
          else if (isUnasked && !mayHoldSensor(path, usb)) leftAlone.push(serialWords.leftAlone(path));
          else ports.push({ path, usb: usb?.ids, mark: markOf(path) });
        }
        return { ports, leftAlone, whenChanged };
      },
      async open(path, { baudRate }) {
        signal.throwIfAborted();
        const whenChanged = watch(() => markOf(path));
        const device = deviceOf(path);
        if (device === undefined) throw new Unreachable(serialWords.absent(path), { whenChanged });
        if (!isPort(device)) throw new Misconfigured(serialWords.notPort(path));
        const stick = stickAt(device);
        // What only may be one is opened when a person names it: that is how a board with the same adapter is read.
        if (stick?.certain) throw new Misconfigured(serialWords.isStick(path, stick.name, stick.radio));
        const other = held.get(device);
        if (other !== undefined) throw new Unreachable(serialWords.held(path, other));
        if (isUsed(device, openElsewhere())) throw new Unreachable(serialWords.busy(path));
        held.set(device, holder);
        const released = (): void => void held.delete(device);
        const closesLate = (): void => log.warn({}, serialWords.closesLate(path));
        const given = { path, device, baudRate, signal, timers, whenChanged, released, closesLate };
        try {
          return await openConnection(given);
        } catch (error) {
          released();
          // Never Misconfigured: while udev still sets the rights of a fresh port, it is as closed as to a stranger.
          throw new Unreachable(openingFailed(path, error), { cause: error, whenChanged });
        }
      },
    }),
  };
}
