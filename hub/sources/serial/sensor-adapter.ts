/**
 * Behind which adapters a sensor may hang that nobody has told of. Opening a port sets DTR, which starts boards anew and
 * ends what a printer prints, so this is asked before a port is opened unasked.
 */
import { basename } from 'node:path';
import type { UsbAdapter } from './usb.ts';

type Pattern = {
  /** Vendor and product. */
  readonly ids: string;
  /** What the adapter calls itself as its chip is sold: whoever builds it into a device of their own writes another name. */
  readonly says: RegExp;
  /** The same in udev's name, for where sysfs is missing. */
  readonly named: RegExp;
};

/**
 * The CH340, with which the SDS011 comes, and the CP210x of many PMS and MH-Z19 boards. Left out: FTDI and PL2303, whose
 * plain adapters are those of meters, UPSes and GPS receivers; and what is a device of its own, such as a board.
 */
const patterns: readonly Pattern[] = [
  {
    ids: '1a86:7523',
    says: /^(usb ?(2\.0)?[- ]ser|ch34\d)/i,
    named: /^usb-(1a86|qinheng_electronics)_(usb(2\.0)?[-_]ser|ch34\d)/i,
  },
  {
    ids: '10c4:ea60',
    says: /^cp21\d\d\w? usb to uart bridge( controller)?$/i,
    named: /^usb-silicon_labs_cp21\d\d\w?_usb_to_uart_bridge(_controller)?(_\w+)?-if/i,
  },
];

/** `path` is the port's lasting name. */
export function mayHoldSensor(path: string, usb: UsbAdapter | undefined): boolean {
  if (usb === undefined) return patterns.some(({ named }) => named.test(basename(path)));
  const { ids, product } = usb;
  return patterns.some((pattern) => pattern.ids === ids && (product === undefined || pattern.says.test(product)));
}
