/** What becomes of lines that agents and scripts really send: series, units, and what is refused. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { createLineReader } from '#hub/line-protocol/samples.ts';
import type { SeriesDefinition } from '#model/series.ts';

const at = 1_780_000_000_000;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
const heapInUse = (): number => {
  collectGarbage();
  return process.memoryUsage().heapUsed;
};

function rig(room = 100) {
  const series = new Map<string, { readonly definition: SeriesDefinition }>();
  const reader = createLineReader();
  return {
    series,
    read(text: string) {
      const values: Record<string, number> = {};
      const bad: { readonly line: number; readonly reason: string }[] = [];
      for (const part of reader.read(text, 'ms', { find: (key) => series.get(key), room: () => room - series.size })) {
        for (const { key, definition, value } of part.samples) {
          series.set(key, { definition });
          values[key] = value;
        }
        bad.push(...part.bad);
      }
      return { values, bad };
    },
    meaning(key: string) {
      const found = series.get(key)?.definition;
      return found && `${found.kind} ${found.unit}`.trim();
    },
  };
}

describe('a line', () => {
  it.each([
    // Telegraf: what it says of the machine it runs on.
    ['cpu,cpu=cpu-total,host=nas usage_idle=91.2', 'influx.cpu.usage_idle{cpu=cpu-total,device=nas}', 91.2, 'gauge %'],
    ['cpu,cpu=cpu0,host=nas time_user=812.5', 'influx.cpu.time_user{cpu=cpu0,device=nas}', 812.5, 'counter s'],
    ['mem,host=nas used=8123456512i', 'influx.mem.used{device=nas}', 8123456512, 'gauge B'],
    ['mem,host=nas used_percent=48.1', 'influx.mem.used_percent{device=nas}', 48.1, 'gauge %'],
    [
      'disk,device=sda1,fstype=ext4,host=nas,mode=rw,path=/ free=1i',
      'influx.disk.free{device=nas,fstype=ext4,mode=rw,part=sda1,path=/}',
      1,
      'gauge B',
    ],
    ['diskio,host=nas,name=sda read_bytes=5u', 'influx.diskio.read_bytes{device=nas,name=sda}', 5, 'counter B'],
    ['net,host=nas,interface=eth0 bytes_recv=7i', 'influx.net.bytes_recv{device=nas,interface=eth0}', 7, 'counter B'],
    ['system,host=nas load1=0.4', 'influx.system.load1{device=nas}', 0.4, 'gauge'],
    ['system,host=nas uptime=86400i', 'influx.system.uptime{device=nas}', 86400, 'gauge s'],
    [
      'nvidia_smi,host=nas,index=0 memory_used=4096i',
      'influx.nvidia_smi.memory_used{device=nas,index=0}',
      4294.967296,
      'gauge MB',
    ],
    [
      'nvidia_smi,host=nas,index=0 clocks_current_sm=1500i',
      'influx.nvidia_smi.clocks_current_sm{device=nas,index=0}',
      1.5,
      'gauge GHz',
    ],
    // A name that means something at MQTT means nothing in the words of a plugin that is known.
    ['docker_container_mem,host=nas memory_used=5i', 'influx.docker_container_mem.memory_used{device=nas}', 5, 'gauge'],
    ['sensors,room=attic pressure=1013.2', 'influx.sensors.pressure{device=sensors,room=attic}', 1013.2, 'gauge hPa'],
    ['temp,host=nas,sensor=coretemp temp=52', 'influx.temp.temp{device=nas,sensor=coretemp}', 52, 'gauge °C'],
    [
      'sensors,chip=nct6775,feature=fan1,host=nas fan_input=810',
      'influx.sensors.fan_input{chip=nct6775,device=nas,feature=fan1}',
      810,
      'gauge rpm',
    ],
    ['sensors,chip=x,host=nas temp_crit_alarm=0', 'influx.sensors.temp_crit_alarm{chip=x,device=nas}', 0, 'gauge'],
    [
      'ping,url=a.example average_response_ms=12.5',
      'influx.ping.average_response_ms{device=ping,url=a.example}',
      12.5,
      'gauge ms',
    ],
    // Scripts: the thing is what a tag says, the unit what the name says.
    ['climate,room=kitchen temperature=21.4', 'influx.climate.temperature{device=kitchen}', 21.4, 'gauge °C'],
    [
      'climate,room=bath,sensor=bme280 humidity=47i',
      'influx.climate.humidity{device=bath,sensor=bme280}',
      47,
      'gauge %',
    ],
    ['temperature,location=cellar value=9.5', 'influx.temperature{device=cellar}', 9.5, 'gauge °C'],
    ['weather temperature=3.5,WindSpeed=4.5', 'influx.weather.wind_speed{device=weather}', 4.5, 'gauge m/s'],
    ['plug,device=desk power=40.25', 'influx.plug.power{device=desk}', 40.25, 'gauge W'],
    ['meter,host=pi energy_total=12.5', 'influx.meter.energy_total{device=pi}', 12.5, 'counter kWh'],
    ['door,device=front open=t', 'influx.door.open{device=front}', 1, 'state bool'],
    ['odd,device=x whatever=3', 'influx.odd.whatever{device=x}', 3, 'gauge'],
    ['air,room=attic co2_ppm=612', 'influx.air.co2_ppm{device=attic}', 612, 'gauge ppm'],
    ['gas,device=meter gas=3417.2', 'influx.gas.gas{device=meter}', 3417.2, 'gauge'],
    ['weather pressure=101325', 'influx.weather.pressure{device=weather}', 101325, 'gauge'],
    // Home Assistant: the unit stands where the measurement belongs.
    [
      '°C,domain=sensor,entity_id=kitchen_temperature value=21.4',
      'influx.degrees_celsius{device=kitchen_temperature,domain=sensor}',
      21.4,
      'gauge °C',
    ],
    [
      '%,domain=sensor,entity_id=kitchen_humidity value=47',
      'influx.percent{device=kitchen_humidity,domain=sensor}',
      47,
      'gauge %',
    ],
    ['kW,domain=sensor,entity_id=oven value=1.1', 'influx.watts{device=oven,domain=sensor}', 1100, 'gauge W'],
    ['kWh,domain=sensor,entity_id=oven value=9', 'influx.kilowatt_hours{device=oven,domain=sensor}', 9, 'counter kWh'],
    // Names that are none here.
    [
      'Garten-Daten,Sensor\\ Nr=1 Füllstand=12',
      'influx.garten_daten.fullstand{device=Garten-Daten,sensor_nr=1}',
      12,
      'gauge',
    ],
    ['m,1wire=28ff value=1', 'influx.m{device=m,tag_1wire=28ff}', 1, 'gauge'],
    ['m,device=a\\,b\\=c v=1', String.raw`influx.m.v{device=a\,b\=c}`, 1, 'gauge'],
    ['m,device=x v=9007199254740993i', 'influx.m.v{device=x}', 9007199254740992, 'gauge'],
  ])('%s', (line, key, value, meaning) => {
    const { read, meaning: meaningOf } = rig();
    const { values, bad } = read(line);
    expect(bad).toEqual([]);
    expect(values[key]).toBe(value);
    expect(meaningOf(key)).toBe(meaning);
  });

  it('keeps a time of its own, and the arrival for want of one', () => {
    const reader = createLineReader();
    const read = (text: string, precision: 'ns' | 's') =>
      [...reader.read(text, precision, { find: () => undefined, room: () => 9 })].flatMap(({ samples }) => samples);
    expect(read('m v=1 1780000000123456789\nm v=2', 'ns').map((sample) => sample.at)).toEqual([
      1780000000123,
      undefined,
    ]);
    expect(read('m v=1 1780000000', 's').map((sample) => sample.at)).toEqual([at]);
  });

  it('is passed over as far as it is text', () => {
    expect(rig().read('system,host=nas uptime_format="1 day"\nsystem,host=nas load1=1,note="x"')).toEqual({
      values: { 'influx.system.load1{device=nas}': 1 },
      bad: [],
    });
  });

  it('finds the series it fed before, whatever the value', () => {
    const { read, meaning } = rig();
    read('weather pressure=1013.2');
    expect(read('weather pressure=101325').values).toEqual({ 'influx.weather.pressure{device=weather}': 101325 });
    expect(meaning('influx.weather.pressure{device=weather}')).toBe('gauge hPa');
  });

  it.each([
    [`m v=1 ${946_684_799_999}`, /is no time between 2000 and 2100/],
    ['m v=1 4102444800000', /is no time between 2000 and 2100/],
    ['m v=1 1780000000', /is no time between 2000 and 2100; say the precision/],
    ['温度 v=1', /"温度" has no letter or digit/],
    ['m 温度=1', /"温度" has no letter or digit/],
    ['m,温度=1 v=1', /"温度" has no letter or digit/],
    ['m a-b=1,a_b=2', /two of its fields would have the name "a_b"/],
    ['m,a-b=1,a_b=2 v=1', /two of its tags would be the label "a_b"/],
    [`m,a=${'x'.repeat(201)} v=1`, /The label a of influx.m.v is empty, too long/],
    [`${'m'.repeat(401)} v=1`, /has no letter or digit from which Mantel could make a name, or too many/],
    [`${'m'.repeat(80)} ${'f'.repeat(80)}=1`, /is not a series name/],
    [`m,${Array.from({ length: 17 }, (_, i) => `t${i}=1`).join()} v=1`, /has more than 16 labels/],
  ])('is refused: %s', (line, reason) => {
    const { values, bad } = rig().read(`m good=1\n${line}\n`);
    expect(values).toEqual({ 'influx.m.good{device=m}': 1 });
    expect(bad).toEqual([{ line: 2, reason: expect.stringMatching(reason) }]);
  });

  it('is refused when it has more fields than anybody sends', () => {
    const fields = Array.from({ length: 1_001 }, (_, i) => `f${i}=1`).join();
    const { values, bad } = rig(5_000).read(`m ${fields}\nm good=1`);
    expect(values).toEqual({ 'influx.m.good{device=m}': 1 });
    expect(bad).toEqual([{ line: 1, reason: 'it has more than 1000 fields; send some in a line of their own' }]);
  });

  it('is refused as a whole when one of its fields has become something else', () => {
    const { read } = rig();
    read('door,device=front open=t,battery=90');
    const { values, bad } = read('door,device=front battery=80,open=1\ndoor,device=front battery=true');
    expect(values).toEqual({});
    expect(bad).toEqual([
      { line: 1, reason: 'the field "open" is a number and was true or false before' },
      { line: 2, reason: 'the field "battery" is true or false and was a number before' },
    ]);
  });

  it('is refused when there is no room for its series, and known ones go on', () => {
    const { read } = rig(2);
    read('m a=1,b=2');
    const { values, bad } = read('m a=3,c=4\nm a=5');
    expect(values).toEqual({ 'influx.m.a{device=m}': 5 });
    expect(bad).toMatchObject([{ line: 1 }]);
  });

  it('does not keep the body alive whose words its series are named with', () => {
    const reader = createLineReader();
    const kept: SeriesDefinition[] = [];
    const padding = '#'.repeat(2_000_000);
    const before = heapInUse();
    for (let i = 0; i < 40; i++) {
      const text = `measurement_of_some_length_${i},location=a_rather_long_name_of_a_place_${i} a_field_of_some_length=1\n${padding}`;
      for (const { samples } of reader.read(text, 'ms', { find: () => undefined, room: () => 9 })) {
        kept.push(...samples.map(({ definition }) => definition));
      }
    }
    expect(kept).toHaveLength(40);
    expect(heapInUse() - before).toBeLessThan(20_000_000);
  });
});

it('many lines come in parts, and each is read once', () => {
  const reader = createLineReader();
  const text = Array.from({ length: 1_234 }, (_, i) => `m,device=d${i % 7} v=${i} ${at + i}`).join('\n');
  const parts = [...reader.read(text, 'ms', { find: () => undefined, room: () => 99 })];
  expect(parts.map(({ lines }) => lines)).toEqual([500, 500, 234]);
  expect(parts.flatMap(({ samples }) => samples.map(({ value }) => value))).toEqual(
    Array.from({ length: 1_234 }, (_, i) => i),
  );
});

it('lines of many fields come in smaller parts', () => {
  const reader = createLineReader();
  const line = (i: number) => `m,device=d${i} ${Array.from({ length: 900 }, (_, field) => `f${field}=1`).join()}`;
  const text = Array.from({ length: 7 }, (_, i) => line(i)).join('\n');
  const parts = [...reader.read(text, 'ms', { find: () => undefined, room: () => 9_999 })];
  expect(parts.map(({ lines, samples }) => [lines, samples.length])).toEqual([
    [3, 2_700],
    [3, 2_700],
    [1, 900],
  ]);
});

it('a name of marks without end takes no time', () => {
  const began = performance.now();
  const { bad } = rig().read(`a${'\u0301\u0323'.repeat(60_000)} v=1`);
  expect(bad).toHaveLength(1);
  expect(performance.now() - began).toBeLessThan(500);
});
