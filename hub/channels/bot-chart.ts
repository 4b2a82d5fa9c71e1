/** Which series a chart is asked of, and its last 24 hours as the bot tells them. */
import { shownValue } from '#model/shown-units.ts';
import { day, hour, localTime, localDate, minute, shiftDate, type Epoch } from '#model/time.ts';
import { channelWords as words } from '#model/words/channels-en.ts';
import { locale, unitSystem } from '#model/words/spoken.ts';
import { clockTime, quantity, quantityName } from '#model/words/units-en.ts';
import { commandName, deviceOf, titleOf, type BotDevice, type BotHome, type BotSeries } from './bot-home.ts';
import { drawDay, levelsOf, type Mark, type Measured } from './day-picture.ts';
import { sparkline } from './sparkline.ts';

export type BotAnswer = {
  readonly text: string;
  /** PNG. `instead` says in text what it shows, where it is not taken. */
  readonly picture?: { readonly png: Buffer; readonly instead: string };
};

type Charted = { readonly device: BotDevice; readonly series: BotSeries };

/** As wide as a phone. */
const textWidth = 24;
const mostOffered = 12;
const timesEvery = 6 * hour;

export async function chart(name: string, home: BotHome): Promise<BotAnswer> {
  const found = chartedOf(name, home);
  if (typeof found === 'string') return { text: found };
  const { device, series } = found;
  const to = home.now();
  const from = to - day;
  const { at, mean, min, max } = await home.history(series.key, from, to);
  if (mean.length === 0) return { text: words.botNoChart };
  const values = at.map((time, i): Measured => {
    const middle = mean[i] ?? 0;
    return { at: Math.max(time, from), mean: middle, low: min[i] ?? middle, high: max[i] ?? middle };
  });
  if (series.at !== null && series.value !== null && series.at > (values.at(-1)?.at ?? 0)) {
    values.push({ at: Math.min(series.at, to), mean: series.value, low: series.value, high: series.value });
  }
  const [low, high] = [Math.min(...values.map((one) => one.low)), Math.max(...values.map((one) => one.high))];
  const text = [
    words.botChartNow(
      `${titleOf(device)}, ${quantityName(series.quantity)}`,
      quantity(series.value ?? values.at(-1)?.mean ?? 0, series.unit),
      words.botAgo(to - (series.at ?? to)),
    ),
    words.botChartDay(quantity(low, series.unit), quantity(high, series.unit)),
  ].join('\n');
  const instead = sparkline({ at, value: mean }, { from, to, width: textWidth });
  return { text, picture: { png: await drawn(values, series, home), instead } };
}

/** In the units that the home reads. */
async function drawn(values: readonly Measured[], { unit }: BotSeries, home: BotHome): Promise<Buffer> {
  const shown = (value: number): number => shownValue(value, unit, unitSystem()).value;
  const to = home.now();
  const measured = values.map(({ at, mean, low, high }) => ({
    at,
    mean: shown(mean),
    low: shown(low),
    high: shown(high),
  }));
  const lows = Math.min(...measured.map(({ low }) => low));
  const highs = Math.max(...measured.map(({ high }) => high));
  const round = levelsOf(lows, highs);
  const step = (round[1] ?? 1) - (round[0] ?? 0);
  const decimals = Math.max(0, Math.ceil(-Math.log10(step) - 1e-9));
  const format = new Intl.NumberFormat(locale(), { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  const levels = round.map((at): Mark => ({ at, label: format.format(at) }));
  return await drawDay({ from: to - day, to, measured, levels, times: timesOf(to, home.timeZone()) });
}

/** Midnight, morning, noon and evening by the clocks of the home. */
function timesOf(to: Epoch, zone: string): readonly Mark[] {
  const today = localDate(to, zone);
  return [-1, 0]
    .flatMap((shift) => [0, 1, 2, 3].map((n) => localTime(shiftDate(today, shift), (n * timesEvery) / minute, zone)))
    .filter((at) => at >= to - day && at <= to)
    .map((at) => ({ at, label: clockTime(at, zone) }));
}

const isDrawn = ({ kind, at }: BotSeries): boolean => kind === 'gauge' && at !== null;

/** By a device, a quantity, or both in either order; without a name what fires, else the first. What to say where it is none or several. */
function chartedOf(name: string, home: BotHome): Charted | string {
  const [firing] = home.firing();
  const all = home.devices().flatMap((device) => device.series.filter(isDrawn).map((series) => ({ device, series })));
  const ofAlert = all.find(({ series }) => series.key === firing?.series);
  const wanted = commandName(name);
  if (wanted === '') return ofAlert ?? all[0] ?? words.botNoChart;
  const called = all.filter((one) => namesOf(one).includes(wanted));
  const found = called.length > 0 ? called : all.filter((one) => namesOf(one).some((each) => each.startsWith(wanted)));
  const device = deviceOf(name, home);
  if (typeof device !== 'string' && (called.length === 0 || isCalled(device, wanted))) {
    const own = all.filter((one) => one.device.id === device.id);
    return own.find((one) => one === ofAlert) ?? own[0] ?? words.botNoChart;
  }
  const [only, ...others] = found;
  if (only && others.length === 0) return only;
  if (only === undefined) return typeof device === 'string' ? device : words.botNoChart;
  return [words.botWhichChart, ...found.slice(0, mostOffered).map((one) => `/chart_${namesOf(one)[0]}`)].join('\n');
}

const isCalled = ({ name, id }: BotDevice, wanted: string): boolean =>
  [name ?? id, id].some((each) => commandName(each) === wanted);

/** Device and quantity first: what is offered must be unlike any other. */
function namesOf({ device, series }: Charted): readonly string[] {
  const things = [device.name ?? device.id, device.id].map((name) => commandName(name));
  const quantities = [quantityName(series.quantity), series.quantity.slice(series.quantity.lastIndexOf('.') + 1)].map(
    (name) => commandName(name),
  );
  return [
    ...things.flatMap((thing) => quantities.map((each) => `${thing}_${each}`)),
    ...things.flatMap((thing) => quantities.map((each) => `${each}_${thing}`)),
    ...quantities,
  ];
}
