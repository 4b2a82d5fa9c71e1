/**
 * Which USB serial ports are Zigbee or Z-Wave sticks, told by vendor, product and the texts of the adapter alone: bytes
 * nobody asked for upset them, and opening one may start its loader.
 *
 * What they call themselves, and by which protocol they speak, is from the fingerprints of zigbee-herdsman 10.9
 * (src/adapter/adapterDiscovery.ts) and the USB matchers of Home Assistant (homeassistant/generated/usb.py, and its
 * integrations zha and zwave_js). The adapters of many, 10c4:ea60 above all, are those of ordinary boards as well, so
 * that ids without a text say nothing there.
 */
import { basename } from 'node:path';
import type { UsbAdapter } from './usb.ts';

export type Radio = 'zigbee' | 'zwave';

/** Names of `serial.adapter` in Zigbee2MQTT. */
export type ZigbeeAdapter = 'ember' | 'zstack' | 'deconz' | 'zigate' | 'zboss';

export type RadioStick = {
  /** As it is sold. */
  readonly name: string;
  readonly radio: Radio;
  /** False when ordinary boards look the same. */
  readonly certain: boolean;
  /** Undefined for Z-Wave, and where Zigbee2MQTT must find out. */
  readonly adapter?: ZigbeeAdapter;
  /** Where it is not the usual 115200. */
  readonly baudRate?: number;
  /** RTS/CTS. */
  readonly flowControl?: boolean;
};

type Pattern = {
  /** Vendor and product. */
  readonly ids?: string;
  /** In what the adapter says of itself, spaces between the words. Everything that is given must match. */
  readonly says?: RegExp;
  readonly stick: Omit<RadioStick, 'name' | 'certain'> & { readonly name: string; readonly certain?: boolean };
};

const zigbee = (name: string, adapter?: ZigbeeAdapter, more: Partial<RadioStick> = {}) => ({
  name,
  radio: 'zigbee' as const,
  ...(adapter && { adapter }),
  ...more,
});
const zwave = (name: string) => ({ name, radio: 'zwave' as const });
const handshake = { flowControl: true };

/** The first that matches counts. */
const patterns: readonly Pattern[] = [
  { says: /conbee iii/, stick: zigbee('ConBee III', 'deconz') },
  { says: /conbee/, stick: zigbee('ConBee II', 'deconz') },
  { ids: '1cf1:0030', stick: zigbee('ConBee II', 'deconz') },
  { says: /skyconnect/, stick: zigbee('Home Assistant SkyConnect', 'ember', handshake) },
  { says: /zbt-1/, stick: zigbee('Home Assistant Connect ZBT-1', 'ember', handshake) },
  { says: /zbt-2/, stick: zigbee('Home Assistant Connect ZBT-2', 'ember', { ...handshake, baudRate: 460_800 }) },
  { says: /zwa-2/, stick: zwave('Home Assistant Connect ZWA-2') },
  { says: /slzb-07p/, stick: zigbee('SMLIGHT SLZB-07p7 or p10', 'zstack') },
  { says: /slzb-07mg24/, stick: zigbee('SMLIGHT SLZB-07Mg24', 'ember', handshake) },
  { says: /slzb-07/, stick: zigbee('SMLIGHT SLZB-07', 'ember', handshake) },
  { says: /slzb-06m/, stick: zigbee('SMLIGHT SLZB-06M', 'ember') },
  { says: /slzb-06p/, stick: zigbee('SMLIGHT SLZB-06p7 or p10', 'zstack') },
  { says: /slzb/, stick: zigbee('SMLIGHT SLZB') },
  { says: /sonoff.*max.*mg24/, stick: zigbee('Sonoff Dongle Max', 'ember') },
  { says: /sonoff.*plus.*mg24/, stick: zigbee('Sonoff Dongle Plus MG24', 'ember') },
  { says: /sonoff.*lite.*mg21/, stick: zigbee('Sonoff Dongle Lite MG21', 'ember') },
  { says: /sonoff.*cc2674p10/, stick: zigbee('Sonoff Dongle Plus CC2674P10', 'zstack') },
  { says: /sonoff.*plus v2/, stick: zigbee('Sonoff Zigbee 3.0 USB Dongle Plus V2', 'ember') },
  // The V2 before it said so: its adapter is a CH9102, that of the first a CP2102N.
  { ids: '1a86:55d4', says: /sonoff.*plus/, stick: zigbee('Sonoff Zigbee 3.0 USB Dongle Plus V2', 'ember') },
  { says: /sonoff.*dongle plus/, stick: zigbee('Sonoff Zigbee 3.0 USB Dongle Plus', 'zstack') },
  { says: /sonoff.*(dongle|zigbee)/, stick: zigbee('Sonoff Zigbee dongle') },
  { says: /electrolama|\bzzh\b/, stick: zigbee('Electrolama zzh', 'zstack') },
  { says: /slae\.sh/, stick: zigbee('slae.sh CC2652RB stick', 'zstack') },
  { says: /tubeszb/, stick: zigbee('TubesZB stick', 'zstack') },
  { says: /zigstar/, stick: zigbee('ZigStar stick', 'zstack') },
  { says: /cc2652/, stick: zigbee('CC2652 stick', 'zstack') },
  { ids: '0451:16a8', stick: zigbee('Texas Instruments CC2531', 'zstack') },
  { ids: '0451:16c8', stick: zigbee('Texas Instruments CC2538', 'zstack') },
  // The debugger of every LaunchPad, whatever chip sits on it.
  { ids: '0451:bef3', stick: zigbee('Texas Instruments LaunchPad', 'zstack', { certain: false }) },
  { says: /zigate/, stick: zigbee('ZiGate', 'zigate') },
  { ids: '2fe3:0100', says: /zigbee/, stick: zigbee('Nordic Zigbee NCP', 'zboss') },
  // One stick, two radios: Z-Wave behind its first interface. No present version of Zigbee2MQTT speaks to the other one.
  { ids: '10c4:8a2a', says: /if01/, stick: zigbee('Nortek HUSBZB-1') },
  { ids: '10c4:8a2a', stick: zwave('Nortek HUSBZB-1') },
  { ids: '0658:0200', stick: zwave('Aeotec Z-Stick or Z-Wave.Me UZB') },
  { says: /z-?stick.*zigbee/, stick: zigbee('Aeotec Z-Stick', 'ember') },
  { says: /z-?stick/, stick: zwave('Aeotec Z-Stick') },
  { says: /zooz/, stick: zwave('Zooz Z-Wave stick') },
  { says: /z-?wave/, stick: zwave('Z-Wave stick') },
  { says: /zigbee/, stick: zigbee('Zigbee stick') },
  // As the V2 of Sonoff calls itself where its own text is lost, in a virtual machine; newer boards have this adapter, too.
  { ids: '1a86:55d4', stick: zigbee('USB adapter CH9102', undefined, { certain: false }) },
];

/** The stick at a port; undefined when it is something else, or looks like any board. `path` is the port's lasting name. */
export function radioStickOf(path: string, usb: UsbAdapter | undefined): RadioStick | undefined {
  const name = path.includes('/by-id/') ? basename(path) : '';
  const said = [usb?.manufacturer, usb?.product, name].join(' ').replaceAll('_', ' ').toLowerCase();
  const ids = usb?.ids ?? idsIn(name);
  const match = patterns.find(
    (pattern) =>
      (pattern.ids === undefined || pattern.ids === ids) && (pattern.says === undefined || pattern.says.test(said)),
  );
  return match && { certain: true, ...match.stick };
}

/** Where sysfs is missing, udev's name tells an adapter without texts: usb-1a86_USB_Single_Serial_54DD002111-if00. */
function idsIn(name: string): string | undefined {
  return /^usb-1a86_USB_Single_Serial/i.test(name) ? '1a86:55d4' : undefined;
}
