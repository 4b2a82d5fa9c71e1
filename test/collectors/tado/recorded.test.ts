/** Payloads that others recorded; they are not part of the project and are read where they lie. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dayReportAnswer, weatherAnswer } from '#collectors/tado/answers.ts';
import { readDayReport } from '#collectors/tado/day-report.ts';
import { skyCode } from '#collectors/tado/sky.ts';
import { hour, minute } from '#model/time.ts';

const folder = process.env['MANTEL_CASES'];

describe.skipIf(folder === undefined)('recorded payloads', () => {
  const json = (path: string): unknown => JSON.parse(readFileSync(join(folder ?? '', path), 'utf8'));
  const from = Date.parse('2022-12-07T00:00:00Z');

  test('tado: a recorded day report is read, without its half hour of overlap', () => {
    const report = dayReportAnswer.parse(json('tado/tado_api_response_partial.json'));
    const { room, outdoors, leftOut } = readDayReport(report, { from, to: from + 24 * hour });
    expect(leftOut).toEqual([]);
    const of = (quantity: string) => room.filter((one) => one.quantity === quantity);
    expect(of('temperature')).toHaveLength(96);
    expect(of('humidity')[0]).toEqual({ quantity: 'humidity', at: from, value: 55.1 });
    const calls = of('call_for_heat');
    expect(calls[0]).toEqual({ quantity: 'call_for_heat', at: from, value: 0 });
    expect(calls[1]).toEqual({ quantity: 'call_for_heat', at: Date.parse('2022-12-07T08:49:14.767Z'), value: 3 });
    expect(calls.at(-1)).toEqual({ quantity: 'call_for_heat', at: from + 24 * hour - 1, value: 0 });
    const heated = calls
      .slice(1)
      .reduce((sum, one, i) => sum + (calls[i]?.value === 3 ? one.at - (calls[i]?.at ?? 0) : 0), 0);
    expect(heated / minute).toBeCloseTo(152.361, 3);
    expect(outdoors.filter((one) => one.quantity === 'outdoor_temperature')).toHaveLength(96);
  });

  test('tado: a recorded weather is read', () => {
    const weather = weatherAnswer.parse(json('api/tado-ha/weather.json'));
    expect(weather.outsideTemperature).toEqual({ celsius: 7.46, timestamp: Date.parse('2020-12-22T08:13:13.652Z') });
    expect(skyCode(weather.weatherState?.value ?? '')).toBe(45);
  });
});
