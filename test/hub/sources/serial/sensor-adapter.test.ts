import { describe, expect, test } from 'vitest';
import { mayHoldSensor } from '#hub/sources/serial/sensor-adapter.ts';

describe('an adapter behind which a sensor may be', () => {
  test.each([
    ['1a86:7523', 'USB Serial'],
    ['1a86:7523', 'USB2.0-Serial'],
    ['1a86:7523', 'USB2.0-Ser!'],
    ['1a86:7523', undefined],
    ['10c4:ea60', 'CP2102 USB to UART Bridge Controller'],
    ['10c4:ea60', 'CP2102N USB to UART Bridge Controller'],
  ])('%s %s', (ids, product) => {
    expect(mayHoldSensor('/dev/ttyUSB0', { ids, ...(product !== undefined && { product }) })).toBe(true);
  });

  test.each([
    ['a meter at an FTDI adapter', '0403:6001', 'FT232R USB UART'],
    ['a GPS receiver', '067b:2303', 'USB-Serial Controller D'],
    ['a GPS receiver of its own', '1546:01a7', 'u-blox 7 - GPS/GNSS Receiver'],
    ['an Arduino', '2341:0043', undefined],
    ['an ESP32', '303a:1001', 'USB JTAG/serial debug unit'],
    ['a Pico', '2e8a:0005', 'Board in FS mode'],
    ['a modem', '12d1:1506', 'HUAWEI Mobile'],
    ['a printer', '1d50:6029', 'Marlin USB Device'],
    ['a reading head with a name of its own', '10c4:ea60', 'Smart Meter IR Head'],
    ['a thing with a CH340 and a name of its own', '1a86:7523', 'Zigbee Gateway'],
  ])('is not that of %s', (_, ids, product) => {
    expect(mayHoldSensor('/dev/ttyUSB0', { ids, ...(product !== undefined && { product }) })).toBe(false);
  });

  test.each([
    ['usb-1a86_USB_Serial-if00-port0', true],
    ['usb-1a86_USB2.0-Ser_-if00-port0', true],
    ['usb-1a86_USB2.0-Serial-if00-port0', true],
    ['usb-QinHeng_Electronics_USB_Serial-if00-port0', true],
    ['usb-Silicon_Labs_CP2102_USB_to_UART_Bridge_Controller_0001-if00-port0', true],
    ['usb-Silicon_Labs_Smart_Meter_Head_0001-if00-port0', false],
    ['usb-FTDI_FT232R_USB_UART_A50285BI-if00-port0', false],
    ['usb-Arduino__www.arduino.cc__0043_7563131-if00', false],
    ['usb-1a86_printer-if00-port0', false],
    ['ttyUSB0', false],
  ])('without sysfs is told by the name %s: %s', (name, expected) => {
    expect(mayHoldSensor(`/dev/serial/by-id/${name}`, undefined)).toBe(expected);
  });
});
