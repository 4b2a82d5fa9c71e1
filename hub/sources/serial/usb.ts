/** What the kernel knows of the USB adapter behind a serial port. It does without udev, as containers must. */
import { readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A port is part of an interface of its adapter (ttyUSB0 below 1-1:1.0 below 1-1), or the interface itself (ttyACM0). */
const mostSteps = 3;

export type UsbAdapter = {
  /** Vendor and product, such as 1a86:7523, in small letters. */
  readonly ids: string;
  /** What it says of itself; many say nothing. */
  readonly manufacturer?: string;
  readonly product?: string;
};

/**
 * The adapter behind a terminal; undefined when the device is on no USB, or nobody knows. `classes` holds a folder a
 * terminal, as /sys/class/tty does.
 */
export function usbAdapterOf(device: string, classes: string): UsbAdapter | undefined {
  let folder: string;
  try {
    folder = realpathSync(join(classes, basename(device), 'device'));
  } catch {
    // No sysfs, or no device behind the terminal.
    return undefined;
  }
  for (let step = 0; step < mostSteps; step++, folder = dirname(folder)) {
    try {
      const ids = ['idVendor', 'idProduct'].map((name) => readFileSync(join(folder, name), 'latin1').trim());
      const adapter = ids.join(':').toLowerCase();
      if (!/^[0-9a-f]{4}:[0-9a-f]{4}$/.test(adapter)) return undefined;
      const [manufacturer, product] = ['manufacturer', 'product'].map((name) => textIn(join(folder, name)));
      return { ids: adapter, ...(manufacturer && { manufacturer }), ...(product && { product }) };
    } catch {
      // Only the adapter itself has one.
    }
  }
  return undefined;
}

function textIn(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    // An adapter that says nothing has no such file.
    return undefined;
  }
}
