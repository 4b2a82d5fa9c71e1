/** Reads every UPS that one upsd knows, and tells when the mains fail. */
import type { World } from '#model/collector.ts';
import { BadReading, Misconfigured, Unreachable } from '#model/trouble.ts';
import { nutCollectorWords as words } from '#model/words/collector-nut-en.ts';
import { type Quantity, describe, measured, readNames, readVariables, states } from './reading.ts';
import { meaningOf } from './refusals.ts';
import type { NutSeries } from './series.ts';
import type { NutSettings } from './settings.ts';
import { type Upsd, UpsdRefusal } from './upsd.ts';

type NutWorld = World<NutSettings, NutSeries>;
type Left = Parameters<typeof words.mainsFailed>[1];
type Named = { readonly name: string; readonly description: string };

export async function watch(world: NutWorld, connect: () => Promise<Upsd>): Promise<void> {
  const { settings, signal, sink } = world;
  const where = settings.port === 3493 ? settings.host : `${settings.host}:${settings.port}`;
  const described = new Map<string, string>();
  const before = new Map<string, ReadonlyMap<Quantity, number>>();

  const read = async (upsd: Upsd, ups: Named): Promise<void> => {
    const variables = readVariables(await asked(upsd, `LIST VAR ${ups.name}`, ups.name));
    const device = `${ups.name}@${settings.host}`;
    const body = describe(ups, variables);
    if (described.get(device) !== JSON.stringify(body)) sink.snapshot('device', device, body);
    described.set(device, JSON.stringify(body));
    const { readings, wrong } = measured(variables, settings.nominal_power);
    for (const error of wrong) sink.trouble(body.name, error);
    const now = new Map([...readings, ...states(variables)]);
    for (const [quantity, value] of now) sink.sample(quantity, { device }, value);
    tell(device, body.name, now);
  };

  /** What the journal should have of this reading. Of the first one only that the mains are away. */
  const tell = (device: string, name: string, now: ReadonlyMap<Quantity, number>): void => {
    const last = before.get(device);
    before.set(device, new Map([...(last ?? []), ...now]));
    const becomes = (quantity: Quantity, value: number): boolean =>
      now.get(quantity) === value && last?.get(quantity) === 1 - value;
    if (becomes('mains', 0) || (last === undefined && now.get('mains') === 0)) {
      sink.journal('mains', device, words.mainsFailed(name, remaining(now)), 'alarm');
    }
    if (becomes('mains', 1)) sink.journal('mains', device, words.mainsBack(name));
    if (becomes('battery_low', 1)) {
      sink.journal('battery', device, words.batteryLow(name, remaining(now)), 'alarm');
    }
    if (becomes('battery_worn', 1)) sink.journal('battery', device, words.batteryWorn(name), 'warn');
  };

  const explained = async <T>(work: Promise<T>, ups?: string): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      throw error instanceof UpsdRefusal ? meaningOf(error, ups, where) : error;
    }
  };
  const asked = (upsd: Upsd, command: string, ups?: string): Promise<readonly string[]> =>
    explained(upsd.ask(command), ups);

  /** Those that the settings name, else all. Throws Misconfigured for one that is not there. */
  const wanted = async (upsd: Upsd): Promise<readonly Named[]> => {
    const known = readNames(await asked(upsd, 'LIST UPS'));
    const missing = settings.ups.find((name) => !known.some((one) => one.name === name));
    if (known.length === 0) throw new Unreachable(words.noneYet(where));
    if (missing !== undefined) {
      const names = known.map(({ name }) => name).join(', ');
      throw new Misconfigured(words.notAmong(where, missing, names));
    }
    return settings.ups.length === 0 ? known : known.filter(({ name }) => settings.ups.includes(name));
  };

  const readAll = async (): Promise<void> => {
    await using upsd = await explained(connect());
    await logIn(settings, (command) => asked(upsd, command));
    const all = await wanted(upsd);
    const failures: { readonly name: string; readonly error: Error }[] = [];
    for (const { name, description } of all) {
      try {
        await read(upsd, { name, description });
      } catch (error) {
        if (signal.aborted || !(error instanceof Misconfigured || error instanceof Unreachable)) throw error;
        failures.push({ name, error });
      }
    }
    // One of several is trouble of a part; when nothing can be read, the source as a whole does not work.
    const [first] = failures;
    if (first && failures.length === all.length) throw first.error;
    for (const { name, error } of failures) sink.trouble(name, error);
  };

  for await (const _ of world.clock.ticks(settings.every, signal)) {
    try {
      await readAll();
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof BadReading)) throw error;
      // Whatever listens there by mistake may be gone next time.
      throw new Unreachable(words.notUpsd(where), { cause: error });
    }
  }
}

/** upsd looks at a login only when something needs one, so a wrong one is not told. */
async function logIn({ user, password }: NutSettings, ask: (command: string) => Promise<unknown>): Promise<void> {
  if (user !== undefined) await ask(`USERNAME ${quoted(user)}`);
  if (password !== undefined) await ask(`PASSWORD ${quoted(password.reveal())}`);
}

function quoted(text: string): string {
  if (/\p{Cc}/u.test(text)) throw new Misconfigured(words.badPassword);
  return `"${text.replaceAll(/["\\]/g, '\\$&')}"`;
}

/** As far as it is known. */
function remaining(now: ReadonlyMap<Quantity, number>): Left {
  const battery = now.get('battery');
  const runtime = now.get('runtime');
  return {
    charge: battery === undefined ? undefined : Math.round(battery),
    minutes: runtime === undefined ? undefined : Math.floor(runtime / 60),
  };
}
