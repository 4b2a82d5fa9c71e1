/** What Tado answers, as far as it is read: no stricter than needed, for its interface is documented by its users. */
import { z } from 'zod';
import { parseInstant } from '#model/time.ts';

/** Numbers of homes and zones become parts of addresses and of ids. */
const id = z.number().int().positive();
const instant = z.string().transform((text, context) => {
  const at = parseInstant(text);
  if (at !== undefined) return at;
  context.addIssue({ code: 'custom', message: 'is no time' });
  return z.NEVER;
});

export const meAnswer = z.object({ homes: z.array(z.object({ id, name: z.string().max(200) })).max(100) });

export const zoneTypes = ['HEATING', 'HOT_WATER', 'AIR_CONDITIONING'] as const;
export const zonesAnswer = z.array(z.object({ id, name: z.string().max(200), type: z.string().max(50) })).max(200);

export const statesAnswer = z.object({ zoneStates: z.record(z.string(), z.unknown()) });

const temperature = z.object({ celsius: z.number().nullish() });
const setting = z.object({ power: z.string().nullish(), temperature: temperature.nullish() });

/** One zone now. AWAY may come without a setting, OFF without a temperature, hot water without any measured value. */
export const zoneState = z.object({
  tadoMode: z.string().nullish(),
  setting: setting.nullish(),
  openWindow: z.object({}).nullish(),
  openWindowDetected: z.boolean().nullish(),
  link: z.object({ state: z.string() }).nullish(),
  activityDataPoints: z
    .object({ heatingPower: z.object({ percentage: z.number(), timestamp: instant }).nullish() })
    .nullish(),
  sensorDataPoints: z
    .object({
      insideTemperature: z.object({ celsius: z.number(), timestamp: instant }).nullish(),
      humidity: z.object({ percentage: z.number(), timestamp: instant }).nullish(),
    })
    .nullish(),
});
export type ZoneState = z.output<typeof zoneState>;

export const weatherAnswer = z.object({
  outsideTemperature: z.object({ celsius: z.number(), timestamp: instant }).nullish(),
  solarIntensity: z.object({ percentage: z.number(), timestamp: instant }).nullish(),
  weatherState: z.object({ value: z.string(), timestamp: instant }).nullish(),
});

/** A day has 100 quarters at most; a heating that is switched every minute, 1,500 intervals. */
const most = 5_000;
const points = <Value extends z.ZodType>(value: Value) =>
  z.object({ dataPoints: z.array(z.object({ timestamp: instant, value: value.nullish() })).max(most) }).nullish();
const intervals = <Value extends z.ZodType>(value: Value) =>
  z
    .object({ dataIntervals: z.array(z.object({ from: instant, to: instant, value: value.nullish() })).max(most) })
    .nullish();

export const dayReportAnswer = z.object({
  interval: z.object({ from: instant, to: instant }),
  hoursInDay: z.number().nullish(),
  measuredData: z
    .object({
      measuringDeviceConnected: intervals(z.boolean()),
      insideTemperature: points(temperature),
      /** A share of 1. */
      humidity: points(z.number()),
    })
    .nullish(),
  callForHeat: intervals(z.string()),
  weather: z
    .object({ condition: intervals(z.object({ state: z.string().nullish(), temperature: temperature.nullish() })) })
    .nullish(),
});
export type DayReport = z.output<typeof dayReportAnswer>;

/** {"errors":[{"code":"...","title":"..."}]} */
export const refusal = z
  .object({ errors: z.tuple([z.object({ title: z.string() })], z.unknown()) })
  .transform(({ errors: [{ title }] }) => title);
