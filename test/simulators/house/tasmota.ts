/**
 * Tasmota 15 with its own discovery (SetOption19 0), QoS 0 as it always is: plugs with a meter and climate sensors. Every
 * second owner has put the room into FullTopic, the only place Tasmota has for one.
 * https://tasmota.github.io/docs/MQTT/ and xdrv_12_discovery.ino
 */
import type { Epoch } from '#model/time.ts';
import type { FamilySimulator, HouseDevice, Home, Publication, Reading, Sender } from './device.ts';
import { tidy, turn, wander } from './device.ts';

export const tasmota: FamilySimulator = (count, home) => Array.from({ length: count }, (_, i) => board(i, home));

function board(i: number, home: Home): Sender {
  const hasMeter = i % 2 === 0;
  const hasRoom = i % 4 < 2;
  const { area, name } = home.place(
    hasMeter ? ['Washing machine', 'Dryer', 'Television', 'Router'] : ['Cold store', 'Wine', 'Terrarium', 'Hatch'],
  );
  const mac = `A848FA${home.serial(6)}`;
  const topic = `tasmota_${mac.slice(6)}`;
  const fullTopic = hasRoom ? `${area.toLowerCase().replaceAll(' ', '-')}/%topic%/%prefix%/` : '%prefix%/%topic%/';
  const at = (prefix: string, last: string): string =>
    fullTopic.replace('%prefix%', prefix).replace('%topic%', topic) + last;
  const device: HouseDevice = {
    key: topic,
    family: 'Tasmota',
    name,
    area: hasRoom ? area : undefined,
    marks: [mac.slice(6)],
    steady: [{ quantity: 'available', unit: 'bool', value: 1 }],
  };
  const base = 5 + home.dice(80);
  const of = (quantity: string, unit: Reading['unit'], value: number): Reading => ({
    device: device.key,
    quantity,
    unit,
    value,
  });

  const sensors = (step: number, now: Epoch): { message: unknown; readings: readonly Reading[] } => {
    const Time = local(now);
    if (!hasMeter) {
      const temperature = wander(2 + base / 10, step, 0.1);
      const humidity = wander(30, step, 0.1);
      const pressure = wander(985, step, 0.1);
      return {
        message: {
          Time,
          BME280: { Temperature: temperature, Humidity: humidity, DewPoint: 7.3, Pressure: pressure },
          PressureUnit: 'hPa',
          TempUnit: 'C',
        },
        readings: [
          of('temperature', '°C', temperature),
          of('humidity', '%', humidity),
          of('pressure', 'hPa', pressure),
        ],
      };
    }
    const power = wander(base, step, 1);
    const voltage = wander(215, step, 0.25);
    const current = wander(0.3, step, 0.001);
    const total = tidy(base * 3 + step / 1_000);
    return {
      message: {
        Time,
        ENERGY: {
          TotalStartTime: '2024-01-05T11:00:00',
          Total: total,
          Yesterday: 0.612,
          Today: tidy(step / 1_000),
          Period: 1,
          Power: power,
          ApparentPower: power + 12,
          ReactivePower: 40,
          Factor: 0.96,
          Voltage: voltage,
          Current: current,
        },
      },
      readings: [
        of('power', 'W', power),
        of('voltage', 'V', voltage),
        of('current', 'A', current),
        of('energy', 'kWh', total),
        of('energy_today', 'kWh', tidy(step / 1_000)),
        of('apparent_power', 'VA', power + 12),
      ],
    };
  };

  return {
    id: `DVES_${mac.slice(6)}`,
    qos: 0,
    will: { topic: at('tele', 'LWT'), payload: 'Offline', retain: true },
    devices: [device],
    hello: (now) => [
      { topic: at('tele', 'LWT'), payload: 'Online', retain: true },
      { topic: at('cmnd', 'POWER'), payload: '' },
      {
        topic: at('tele', 'INFO1'),
        payload: JSON.stringify({
          Info1: { Module: 'Generic', Version: '15.1.0(release-tasmota)', FallbackTopic: '' },
        }),
      },
      kept(mac, 'config', {
        ip: '192.168.7.30',
        dn: name,
        fn: [name, null, null, null, null, null, null, null],
        hn: `${topic}-1234`,
        mac,
        md: hasMeter ? 'Sonoff S31' : 'Generic',
        ty: 0,
        if: 0,
        cam: 0,
        ofln: 'Offline',
        onln: 'Online',
        state: ['OFF', 'ON', 'TOGGLE', 'HOLD'],
        sw: '15.1.0',
        t: topic,
        ft: fullTopic,
        tp: ['cmnd', 'stat', 'tele'],
        rl: [Number(hasMeter), 0, 0, 0],
        swc: [-1, -1, -1, -1],
        swn: [null, null, null, null],
        btn: [0, 0, 0, 0],
        so: { 4: 0, 11: 0, 13: 0, 17: 0, 20: 0, 30: 0, 68: 0, 73: 0, 82: 0, 114: 0, 117: 0 },
        lk: 0,
        lt_st: 0,
        bat: 0,
        dslp: 0,
        sho: [],
        sht: [],
        ver: 1,
      }),
      // A sample of what it measures, not a measurement.
      kept(mac, 'sensors', { sn: sensors(50, now).message, ver: 1 }),
    ],
    report(_, step, now) {
      const { message, readings } = sensors(step, now);
      const signal = -40 - (step % 40);
      const state: Publication = {
        topic: at('tele', 'STATE'),
        payload: JSON.stringify({
          Time: local(now),
          Uptime: '3T04:12:11',
          UptimeSec: 274_331 + step * 10,
          Heap: 25,
          SleepMode: 'Dynamic',
          Sleep: 50,
          LoadAvg: 19,
          MqttCount: 3,
          ...(hasMeter && { POWER: turn(step) ? 'ON' : 'OFF' }),
          Wifi: { AP: 1, SSId: 'home', BSSId: 'AA:BB:CC:DD:EE:FF', Channel: 6, Mode: '11n', RSSI: 82, Signal: signal },
        }),
        readings: [of('rssi', 'dBm', signal), ...(hasMeter ? [of('state', 'bool', turn(step))] : [])],
      };
      return [state, { topic: at('tele', 'SENSOR'), payload: JSON.stringify(message), readings }];
    },
  };
}

const kept = (mac: string, what: string, body: unknown): Publication => ({
  topic: `tasmota/discovery/${mac}/${what}`,
  payload: JSON.stringify(body),
  retain: true,
});

/** Its Time is local and names no zone. */
const local = (now: Epoch): string => new Date(now + 3_600_000).toISOString().slice(0, 19);
