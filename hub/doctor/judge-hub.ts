/** Judges the hub: whether one runs, who has its ports, who reaches it, and how its sources are. Pure. */
import { doctorWords as words } from '#model/words/doctor-en.ts';
import type { Facts, PortHolder } from './facts.ts';
import { look, ok, wrong, type Check, type Finding } from './finding.ts';

export function judgeHub({ hub }: Pick<Facts, 'hub'>): Finding {
  switch (hub.state) {
    case 'none':
      return look('hub', words.hubNone, words.hubNoneFix);
    case 'starting':
      return look('hub', words.hubStarting(hub.pid), words.hubStartingFix);
    case 'silent':
      return wrong('hub', words.hubSilent(hub.url, hub.pid), words.hubSilentFix(hub.pid));
    case 'serving':
      return hub.failing === null
        ? ok('hub', words.hub(hub.url, hub.pid))
        : wrong('hub', words.hubNotStoring(hub.failing), words.hubNotStoringFix);
  }
}

export function judgePorts({ hub, ports, settings }: Pick<Facts, 'hub' | 'ports' | 'settings'>): readonly Finding[] {
  const ownScreen = hub.state === 'serving' ? Number(new URL(hub.url).port || '80') : undefined;
  const screen = judgePort('screenPort', settings.port, ports.screen, ownScreen, words.portTakenScreenFix);
  if (!settings.broker) return [screen, ok('brokerPort', words.brokerOff)];
  const ownBroker = hub.state === 'serving' ? (hub.brokerPort ?? undefined) : undefined;
  const broker = judgePort('brokerPort', settings.brokerPort, ports.broker, ownBroker, words.portTakenBrokerFix);
  const isSilent = hub.state === 'serving' && hub.brokerPort === null;
  if (isSilent && broker.state === 'ok' && hub.brokerReason !== null) {
    return [screen, wrong('brokerPort', words.brokerSilent(hub.brokerReason), words.portTakenBrokerFix)];
  }
  return [screen, broker];
}

/** `own`: where the hub that runs listens. Port 0 in the settings is any that is free. */
function judgePort(check: Check, port: number, holder: PortHolder, own: number | undefined, fix: string): Finding {
  if (own !== undefined && (own === port || port === 0)) return ok(check, words.portOurs(own));
  if (own !== undefined) {
    // Only the screen goes elsewhere by itself, and then from a program that is likely to be there still.
    const fled = check === 'screenPort' && holder.by === 'other';
    return fled ? look(check, words.portElsewhere(port, own), fix) : ok(check, words.portAsked(port, own));
  }
  if (port === 0) return ok(check, words.portAny);
  if (holder.by !== 'other') return ok(check, words.portFree(port));
  const { name, pid } = holder;
  const who = name === null || pid === null ? words.someProgram : words.program(name, pid);
  return (check === 'brokerPort' ? wrong : look)(check, words.portTaken(port, who), fix);
}

export function judgeNetwork({ hub, settings, addresses }: Pick<Facts, 'hub' | 'settings' | 'addresses'>): Finding {
  const { lan } = settings;
  if (hub.state !== 'serving') return ok('network', words.networkWanted(lan));
  if (hub.lan !== lan) return look('network', words.networkWaits(lan), words.networkWaitsFix);
  if (!lan) {
    const broker = hub.brokerLan ? hub.brokerPort : null;
    return ok('network', broker === null ? words.networkLoopback : words.networkBrokerAlone(broker));
  }
  const [address] = addresses;
  return address === undefined
    ? wrong('network', words.networkNoAddress, words.networkNoAddressFix)
    : ok('network', words.networkLan(address));
}

const troubled = new Set(['retrying', 'misconfigured', 'faulty']);

/** One finding a source in trouble; none without a hub that could tell. */
export function judgeSources({ hub, ...told }: Pick<Facts, 'hub' | 'settings' | 'secrets'>): readonly Finding[] {
  if (hub.state !== 'serving') return [];
  // The hub shows broken settings among its sources; here they have checks of their own.
  const toldAbove = told.settings.fault ?? told.settings.unreadable ?? told.secrets.fault;
  const sources = hub.sources.filter(({ id }) => toldAbove === null || id !== 'settings');
  const inTrouble = sources.filter(({ state }) => troubled.has(state));
  if (sources.length === 0) return [look('sources', words.sourcesNone)];
  if (inTrouble.length === 0) return [ok('sources', words.sources(sources.length))];
  return inTrouble.map(({ title, state, reason }) => {
    const says = words.source(title, reason ?? words.sourceNoReason);
    // What is out of reach comes back by itself; what is set up wrongly does not.
    return state === 'retrying' ? look('sources', says, words.sourceFix) : wrong('sources', says, words.sourceFix);
  });
}
