import { expect, test } from 'vitest';
import { radioStickOf } from '#hub/sources/serial/radio-stick.ts';

const zb = (name: string, adapter?: string, more: object = {}) => ({
  name,
  radio: 'zigbee',
  certain: true,
  ...(adapter !== undefined && { adapter }),
  ...more,
});
const zw = (name: string) => ({ name, radio: 'zwave', certain: true });
const sonoff = 'Sonoff Zigbee 3.0 USB Dongle Plus';

/** Names as udev makes them, with the ids of the adapter where those matter. */
test.each([
  ['usb-ITEAD_SONOFF_Zigbee_3.0_USB_Dongle_Plus_V2_20240122184111-if00', '1a86:55d4', zb(`${sonoff} V2`, 'ember')],
  ['usb-ITead_Sonoff_Zigbee_3.0_USB_Dongle_Plus_186ff44314e2ed11-if00-port0', '1a86:55d4', zb(`${sonoff} V2`, 'ember')],
  [
    'usb-Itead_Sonoff_Zigbee_3.0_USB_Dongle_Plus_V2_a6ee897e4d1fef11-if00-port0',
    '10c4:ea60',
    zb(`${sonoff} V2`, 'ember'),
  ],
  ['usb-ITead_Sonoff_Zigbee_3.0_USB_Dongle_Plus_b8b49abd27a6ed11-if00-port0', '10c4:ea60', zb(sonoff, 'zstack')],
  ['usb-Silicon_Labs_Sonoff_Zigbee_3.0_USB_Dongle_Plus_0111-if00-port0', '10c4:ea60', zb(sonoff, 'zstack')],
  ['usb-SONOFF_SONOFF_Dongle_Max_MG24_08965d6b0674ef11-if00-port0', '10c4:ea60', zb('Sonoff Dongle Max', 'ember')],
  [
    'usb-SONOFF_SONOFF_Dongle_Plus_MG24_b023a583a66bef11-if00-port0',
    '10c4:ea60',
    zb('Sonoff Dongle Plus MG24', 'ember'),
  ],
  [
    'usb-SONOFF_SONOFF_Dongle_Lite_MG21_c82fc0a1a36bef11-if00-port0',
    '10c4:ea60',
    zb('Sonoff Dongle Lite MG21', 'ember'),
  ],
  [
    'usb-SONOFF_SONOFF_Dongle_Plus_CC2674P10_141ff85f6b12f011-if00-port0',
    '10c4:ea60',
    zb('Sonoff Dongle Plus CC2674P10', 'zstack'),
  ],
  ['usb-dresden_elektronik_ingenieurtechnik_GmbH_ConBee_II_DE2132111-if00', '1cf1:0030', zb('ConBee II', 'deconz')],
  ['usb-dresden_elektronik_ConBee_III_DE03188111-if00-port0', '0403:6015', zb('ConBee III', 'deconz')],
  [
    'usb-Nabu_Casa_SkyConnect_v1.0_3abe54797c91ed11-if00-port0',
    '10c4:ea60',
    zb('Home Assistant SkyConnect', 'ember', { flowControl: true }),
  ],
  [
    'usb-Nabu_Casa_Home_Assistant_Connect_ZBT-1_9e2adbd75b8beb11-if00-port0',
    '10c4:ea60',
    zb('Home Assistant Connect ZBT-1', 'ember', { flowControl: true }),
  ],
  [
    'usb-Nabu_Casa_ZBT-2_10B41DE58D6C-if00',
    '303a:4001',
    zb('Home Assistant Connect ZBT-2', 'ember', { flowControl: true, baudRate: 460_800 }),
  ],
  ['usb-Nabu_Casa_ZWA-2_80B54EE5E010-if00', '303a:4001', zw('Home Assistant Connect ZWA-2')],
  [
    'usb-SMLIGHT_SMLIGHT_SLZB-07_be9faa0786e1ea11-if00-port0',
    '10c4:ea60',
    zb('SMLIGHT SLZB-07', 'ember', { flowControl: true }),
  ],
  ['usb-SMLIGHT_SMLIGHT_SLZB-07p7_be9faa0786e1ea11-if00-port0', '10c4:ea60', zb('SMLIGHT SLZB-07p7 or p10', 'zstack')],
  ['usb-SMLIGHT_SMLIGHT_SLZB-06p7_82e43faf9872ed11-if00-port0', '10c4:ea60', zb('SMLIGHT SLZB-06p7 or p10', 'zstack')],
  ['usb-SMLIGHT_SMLIGHT_SLZB-06M_82e43faf9872ed11-if00-port0', '10c4:ea60', zb('SMLIGHT SLZB-06M', 'ember')],
  ['usb-Electrolama_zig-a-zig-ah_CC2652R_0001-if00-port0', '0403:6015', zb('Electrolama zzh', 'zstack')],
  [
    'usb-Texas_Instruments_TI_CC2531_USB_CDC___0X00124B0018ED1111-if00',
    '0451:16a8',
    zb('Texas Instruments CC2531', 'zstack'),
  ],
  [
    'usb-Silicon_Labs_slae.sh_cc2652rb_stick_-_slaesh_s_iot_stuff_00_12_4B-if00-port0',
    '10c4:ea60',
    zb('slae.sh CC2652RB stick', 'zstack'),
  ],
  ['usb-FTDI_ZiGate_ZIGATE+-if00-port0', '0403:6015', zb('ZiGate', 'zigate')],
  ['usb-ZEPHYR_Zigbee_NCP_54ACCFAFA6DAD111-if00', '2fe3:0100', zb('Nordic Zigbee NCP', 'zboss')],
  ['usb-0658_0200-if00', '0658:0200', zw('Aeotec Z-Stick or Z-Wave.Me UZB')],
  ['usb-Zooz_800_Z-Wave_Stick_533D004242-if00', '1a86:55d4', zw('Zooz Z-Wave stick')],
  ['usb-Silicon_Labs_HubZ_Smart_Home_Controller_61201707-if00-port0', '10c4:8a2a', zw('Nortek HUSBZB-1')],
  ['usb-Silicon_Labs_HubZ_Smart_Home_Controller_61201707-if01-port0', '10c4:8a2a', zb('Nortek HUSBZB-1')],
])('%s is what it says', (name, ids, expected) => {
  const path = `/dev/serial/by-id/${name}`;
  expect(radioStickOf(path, { ids })).toEqual(expected);
});

test('what is behind a name that says nothing is told by the texts of the adapter', () => {
  const usb = { ids: '10c4:ea60', manufacturer: 'Nabu Casa', product: 'SkyConnect v1.0' };
  expect(radioStickOf('/dev/ttyUSB0', usb)?.name).toBe('Home Assistant SkyConnect');
});

test('by the name alone where there is no sysfs, as in a container', () => {
  const path = '/dev/serial/by-id/usb-ITEAD_SONOFF_Zigbee_3.0_USB_Dongle_Plus_V2_2024-if00';
  expect(radioStickOf(path, undefined)).toMatchObject({ certain: true, adapter: 'ember' });
});

test('an adapter of some sticks and some boards may be one', () => {
  const maybe = { name: 'USB adapter CH9102', radio: 'zigbee', certain: false };
  const path = '/dev/serial/by-id/usb-1a86_USB_Single_Serial_54DD002111-if00';
  expect(radioStickOf(path, undefined)).toEqual(maybe);
  expect(radioStickOf('/dev/ttyACM0', { ids: '1a86:55d4', product: 'USB Single Serial' })).toEqual(maybe);
  expect(radioStickOf('/dev/ttyACM0', { ids: '0451:bef3' })).toMatchObject({ certain: false });
});

test.each([
  ['usb-1a86_USB_Serial-if00-port0', '1a86:7523'],
  ['usb-1a86_USB2.0-Serial-if00-port0', '1a86:7523'],
  ['usb-Silicon_Labs_CP2102_USB_to_UART_Bridge_Controller_0001-if00-port0', '10c4:ea60'],
  ['usb-Silicon_Labs_CP2102N_USB_to_UART_Bridge_Controller_a215650c853bec11-if00-port0', '10c4:ea60'],
  ['usb-FTDI_FT232R_USB_UART_A50285BI-if00-port0', '0403:6001'],
  ['usb-Arduino__www.arduino.cc__0043_7573530-if00', '2341:0043'],
  ['usb-Espressif_USB_JTAG_serial_debug_unit_F4:12:FA-if00', '303a:1001'],
  ['usb-Prolific_Technology_Inc._USB-Serial_Controller-if00-port0', '067b:2303'],
])('%s is an ordinary board', (name, ids) => {
  expect(radioStickOf(`/dev/serial/by-id/${name}`, { ids })).toBeUndefined();
});
