import { setTimeout as sleep } from 'node:timers/promises';
import type { Verification, VerificationOptions, VerificationResult } from '#scripts/verification.ts';
import { joinAgents } from '../simulators/house/agents.ts';
import type { Fault } from '../simulators/house/comparison.ts';
import type { HouseDevice } from '../simulators/house/device.ts';
import { buildHouse, type House } from '../simulators/house/house.ts';
import { startHouseHub, type HouseHub } from '../simulators/house/hub.ts';
import { hello, judgeDevices, judgeSamples } from '../simulators/house/seen.ts';
import { temporaryFolder } from '../simulators/hub-process.ts';
import { compareAgents, reconnect } from './house-agents.ts';
import { disturbances, kill, listenToHealth, saidSo, weakRadio, type Disturbance } from './house-chaos.ts';

/** ms within which every device must be there. */
const limit = 60_000;

type Form = {
  /** Besides the agents. */
  readonly devices: number;
  readonly agents: number;
  /** ms between two reports of a device. */
  readonly every: number;
  readonly disturbances: readonly Disturbance[];
  /** ms of peace after each disturbance. */
  readonly peace: number;
  readonly preload?: string;
};

/** Two of them: what `npm test` has time for. */
const short: Form = {
  devices: 40,
  agents: 1,
  every: 2_000,
  disturbances: [weakRadio, kill],
  peace: 5_000,
};
const full: Form = {
  devices: 298,
  agents: 2,
  every: 10_000,
  disturbances: [...disturbances, ...disturbances],
  peace: 58_000,
};

async function measure(form: Form, { say }: VerificationOptions): Promise<VerificationResult> {
  using data = temporaryFolder();
  using ports = temporaryFolder();
  await using house = await buildHouse({ ...form, seed: 1, ports: ports.path, say });
  await using hub = await startHouseHub({
    data: data.path,
    ports: ports.path,
    house,
    ...(form.preload !== undefined && { preload: form.preload }),
  });
  await using stack = new AsyncDisposableStack();
  const agents = await joinAgents(form.agents, hub, stack);
  const everything = [...house.devices, ...agents.map(({ device }) => device)];
  const from = Date.now();
  await house.begin(hub.broker);
  const within = await allThere(everything, house, hub, from);
  say(`${everything.length} devices, ${within.faults.length} of them wrong after ${Math.round(within.ms / 1_000)} s`);

  for (const { cable } of agents) cable.pull();
  const untold = await chaos(form, house, hub, say);
  await house.pause();
  await reconnect(agents, hub);
  const devices = judgeDevices(everything, house, await hello(hub.api));
  const samples = await judgeSamples(hub.api, house.devices, house.memory, {
    from: from - limit,
    to: Date.now() + limit,
  });
  const faults = [...devices, ...samples.faults];
  for (const fault of faults.slice(0, 40)) say(describe(fault));

  const cutOff = await compareAgents(agents, hub);

  const lost = samples.faults.filter(({ kind }) => kind === 'lost').length;
  return {
    ok:
      within.faults.length === 0 &&
      faults.length === 0 &&
      untold.length === 0 &&
      cutOff.agentMissing === 0 &&
      cutOff.agentDoubled === 0,
    figures: {
      devices: everything.length,
      wrongAfterAMinute: within.faults.length,
      allThereWithinMs: within.faults.length === 0 ? Math.round(within.ms) : 'never',
      disturbances: form.disturbances.length,
      untold: untold.join('; '),
      sent: house.memory.readings.length,
      series: samples.series,
      samples: samples.samples,
      lost,
      otherFaults: faults.length - lost,
      ...cutOff,
    },
    sentence:
      `${everything.length} devices, ${within.faults.length} of them wrong after a minute and ${devices.length} in the end; ` +
      `${form.disturbances.length} disturbances, ${untold.length} that health did not tell; ` +
      `${samples.samples} samples of ${house.memory.readings.length} sent: ${lost} lost, ${samples.faults.length - lost} doubled or wrong; ` +
      `${cutOff.agentSamples} of agents cut off for ${cutOff.cutOffDays} simulated days: ${cutOff.agentMissing} missing, ${cutOff.agentDoubled} doubled`,
  };
}

const describe = ({ kind, family, device, text, example }: Fault): string =>
  `${kind}: ${family} ${device} ${text}${example === undefined ? '' : ` (${example.slice(0, 300)})`}`;

/** Waits until nothing is wrong with any device, at most a minute. */
async function allThere(
  devices: readonly HouseDevice[],
  house: House,
  hub: HouseHub,
  since: number,
): Promise<{ ms: number; faults: readonly Fault[] }> {
  for (;;) {
    const ms = Date.now() - since;
    const faults = judgeDevices(devices, house, await hello(hub.api));
    if (faults.length === 0 || ms >= limit) return { ms, faults };
    await sleep(500);
  }
}

/** One disturbance after another. Gives back those of which health said nothing. */
async function chaos(form: Form, house: House, hub: HouseHub, say: (text: string) => void): Promise<string[]> {
  using health = listenToHealth(hub);
  const untold: string[] = [];
  for (const { name, happen, toldBy } of form.disturbances) {
    say(name);
    const since = Date.now();
    await happen(house, hub);
    await sleep(form.peace);
    if (toldBy !== undefined && !saidSo(health.told, toldBy, since)) untold.push(name);
  }
  for (const { source, state, reason } of health.told) say(`${source} ${state} ${reason}`);
  return untold;
}

export const house: Verification = {
  name: 'house',
  title:
    'In a house of 300 devices each is there once within a minute, named and in its area, and no value is lost or doubled, whatever befalls it',
  watches: [
    'collectors/**/*.ts',
    'hub/**/*.ts',
    'storage/**/*.ts',
    'model/*.ts',
    'test/simulators/house/*.ts',
    'test/simulators/{kasa,dust-sensor,agent-process}.ts',
    'test/verify/house-{agents,chaos}.ts',
  ],
  short: true,
  needs: ['socat'],
  run: (options) => measure(options.short ? short : full, options),
  // Messages are acknowledged before they are stored: a hub that is killed then loses them.
  control: (options) =>
    measure({ ...short, disturbances: [kill, kill], preload: 'early-acknowledgement.mjs' }, options),
};
