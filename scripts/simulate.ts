/**
 * A simulated house, over the real protocols of everything in it.
 *
 *   npm run simulate -- --devices 300             with a hub of its own in a temporary folder, and judged after a minute
 *   npm run simulate -- --devices 300 --minutes 0 the same until Ctrl+C
 *   npm run simulate -- --broker 127.0.0.1:1883 --login house:mantel_... [--hub http://127.0.0.1:8099]
 *
 * The last one sends to a hub or broker that runs already and, told where the hub is, compares what it shows; the login
 * needs the scopes ingest and view. All values are made up: never send them to a hub whose history matters.
 */
import { parseArgs } from 'node:util';
import { messageOf } from '#model/trouble.ts';
import { buildHouse } from '#test/simulators/house/house.ts';
import { startHouseHub } from '#test/simulators/house/hub.ts';
import type { BrokerAddress } from '#test/simulators/house/line.ts';
import { hello, judgeDevices, judgeSamples, type Api } from '#test/simulators/house/seen.ts';
import type { Fault } from '#test/simulators/house/comparison.ts';
import { temporaryFolder } from '#test/simulators/hub-process.ts';

const options = {
  devices: { type: 'string', default: '300' },
  seed: { type: 'string', default: '1' },
  every: { type: 'string', default: '10' },
  minutes: { type: 'string', default: '1' },
  broker: { type: 'string' },
  login: { type: 'string' },
  hub: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;
const say = (text: string): void => console.log(text);

try {
  process.exitCode = (await simulate(parseArgs({ options }).values)) ? 0 : 1;
} catch (error) {
  console.error(`simulate: ${messageOf(error)}`);
  process.exitCode = 1;
}

type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

/** False when the hub was asked and something is wrong there. */
async function simulate(values: Values): Promise<boolean> {
  const minutes = wholeNumber(values, 'minutes', 0);
  using data = temporaryFolder();
  using ports = temporaryFolder();
  await using house = await buildHouse({
    devices: wholeNumber(values, 'devices', 11),
    seed: wholeNumber(values, 'seed', 1),
    every: wholeNumber(values, 'every', 1) * 1_000,
    // A hub that runs already knows nothing of our ports.
    ...(values.broker === undefined && { ports: ports.path }),
    say,
  });
  await using stack = new AsyncDisposableStack();
  let broker: BrokerAddress;
  let api: Api | undefined;
  if (values.broker === undefined) {
    const hub = stack.use(await startHouseHub({ data: data.path, ports: ports.path, house }));
    [broker, api] = [hub.broker, hub.api];
    say(`a hub runs at ${hub.process.url}, its data in ${data.path}`);
  } else {
    const [host = '', port = '1883'] = values.broker.split(':');
    const [username, password] = values.login?.split(/:(.*)/s) ?? [];
    broker = { host, port: () => Number(port), username, password };
    if (values.hub !== undefined) api = { url: values.hub.replace(/\/$/, ''), token: password };
    say(`the plugs hear ${house.kasaSettings.broadcast} at port ${house.kasaSettings.port}`);
  }

  const from = Date.now();
  await house.begin(broker);
  say(`${house.devices.length} devices report every ${values.every} s`);
  await waitForEnd(minutes);
  await house.pause();
  say(`${house.memory.readings.length} values were sent, ${house.memory.waiting()} messages were not acknowledged`);
  if (!api) return true;
  const devices = judgeDevices(house.devices, house, await hello(api));
  tell(devices, values.json);
  const range = { from: from - 60_000, to: Date.now() + 60_000 };
  const { faults, samples, series } = await judgeSamples(api, house.devices, house.memory, range);
  tell(faults, values.json);
  say(`${devices.length} faults of devices; ${samples} samples in ${series} series compared, ${faults.length} faults`);
  return devices.length + faults.length === 0;
}

function wholeNumber(values: Values, name: 'devices' | 'seed' | 'every' | 'minutes', least: number): number {
  const number = Number(values[name]);
  if (!Number.isInteger(number) || number < least) {
    throw new Error(`--${name} is a whole number of at least ${least}, not "${values[name]}".`);
  }
  return number;
}

/** Lets the house report for the time asked, or until Ctrl+C when that is 0. */
async function waitForEnd(minutes: number): Promise<void> {
  await new Promise<void>((done) => {
    if (minutes > 0) setTimeout(done, minutes * 60_000);
    process.once('SIGINT', done);
    process.once('SIGTERM', done);
  });
}

function tell(faults: readonly Fault[], json: boolean): void {
  for (const { family, device, kind, text, example } of faults) {
    say(json ? JSON.stringify({ family, device, kind, text, example }) : `${kind}: ${family} ${device} ${text}`);
  }
}
