/** What the desktop does where nobody answers: nothing may wait longer than 2 s, and nothing may hold up the process. */
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { createBroker, createClient } from 'dbus-native';
import { createNotifications } from '#desktop/notifications.ts';
import { openSessionBus, type SessionBus } from '#desktop/session-bus.ts';
import { machineTimers } from '#hub/clock.ts';
import type { Notebook } from './desktop-figures.ts';

/** The patience is 2 s; timers are late by some ms. */
const limit = 2_200;
const notice = { key: 'a', episode: '1', severity: 'warn', summary: 'A', detail: 'B' } as const;
const ping = { destination: 'org.freedesktop.Notifications', path: '/x', interface: 'a.b', member: 'Ping' };

export async function runHangs(folder: string, notes: Notebook): Promise<void> {
  const loop = monitorEventLoopDelay({ resolution: 10 });
  loop.enable();
  await withoutBus(notes);
  await silentBus(join(folder, 'silent'), notes);
  await silentName(join(folder, 'named'), notes);
  await refusingName(join(folder, 'refusing'), notes);
  loop.disable();
  notes.figures['longestTurnMs'] = Math.round(loop.max / 1e6);
  notes.check('nothing holds up the process', loop.max / 1e6 < 500);
}

const busAt = (address: string | undefined, said: string[] = []): SessionBus =>
  openSessionBus({
    address: () => address,
    timers: machineTimers,
    random: Math.random,
    say: (sentence) => said.push(sentence),
  });

async function timed(name: string, notes: Notebook, work: () => Promise<unknown>): Promise<void> {
  const begun = performance.now();
  await work().catch(() => undefined);
  const took = Math.round(performance.now() - begun);
  notes.figures[`${name}Ms`] = took;
  notes.check(`${name} within ${limit} ms`, took <= limit);
}

async function withoutBus(notes: Notebook): Promise<void> {
  for (const [name, address] of [
    ['noBus', undefined],
    ['deadBus', 'unix:path=/nonexistent/mantel-bus'],
    ['badAddress', 'nonsense'],
  ] as const) {
    const bus = busAt(address);
    await timed(`${name}Call`, notes, () => bus.call(ping));
    await timed(`${name}End`, notes, async () => await bus[Symbol.asyncDispose]());
  }
}

/** It takes connections and says nothing. */
async function silentBus(socket: string, notes: Notebook): Promise<void> {
  const server = createServer((connection) => void connection.on('error', () => undefined)).listen(socket);
  await once(server, 'listening');
  const said: string[] = [];
  const bus = busAt(`unix:path=${socket}`, said);
  await timed('silentBusCall', notes, () => bus.call(ping));
  await notes.until('silentBusGivenUp', limit, () => said.length > 0);
  await timed('silentBusEnd', notes, async () => await bus[Symbol.asyncDispose]());
  server.close();
}

/** Somebody owns the name of the notification service and answers nothing. */
async function silentName(socket: string, notes: Notebook): Promise<void> {
  const broker = createBroker();
  await new Promise((listening) => broker.listen({ socket }, listening));
  const hanging = createClient({ busAddress: `unix:path=${socket}` });
  hanging.setMethodCallHandler('/x', 'a.b', 'Ping', [() => new Promise(() => undefined), '']);
  const caps = ['/org/freedesktop/Notifications', 'org.freedesktop.Notifications', 'GetCapabilities'] as const;
  hanging.setMethodCallHandler(...caps, [() => new Promise(() => undefined), 'as']);
  await hanging.requestName(ping.destination, 0);
  const said: string[] = [];
  const bus = busAt(`unix:path=${socket}`, said);
  const notifications = createNotifications({
    bus,
    timers: machineTimers,
    random: Math.random,
    say: (sentence) => said.push(sentence),
    acknowledge: () => undefined,
    snooze: () => undefined,
    open: () => undefined,
  });
  notifications.show([notice], true);
  await notes.until('silentNameGivenUp', limit, () => said.some((sentence) => sentence.includes('could not be shown')));
  await timed('silentNameCall', notes, () => bus.call(ping));
  notifications[Symbol.dispose]();
  await timed('silentNameEnd', notes, async () => await bus[Symbol.asyncDispose]());
  await hanging.close();
  await new Promise<void>((closed) => broker.close(() => closed()));
}

/** Somebody owns the name of the notification service and refuses all, while the hub tells news four times a second. */
async function refusingName(socket: string, notes: Notebook): Promise<void> {
  const broker = createBroker();
  await new Promise((listening) => broker.listen({ socket }, listening));
  const refusing = createClient({ busAddress: `unix:path=${socket}` });
  let asked = 0;
  const refuse = (): never => {
    asked += 1;
    throw new Error('not now');
  };
  const caps = ['/org/freedesktop/Notifications', 'org.freedesktop.Notifications', 'GetCapabilities'] as const;
  refusing.setMethodCallHandler(...caps, [refuse, 'as']);
  await refusing.requestName(ping.destination, 0);
  const bus = busAt(`unix:path=${socket}`);
  const notifications = createNotifications({
    bus,
    timers: machineTimers,
    random: Math.random,
    say: () => undefined,
    acknowledge: () => undefined,
    snooze: () => undefined,
    open: () => undefined,
  });
  const news = setInterval(() => notifications.show([notice], true), 250);
  await notes.until('refusalHeard', limit, () => asked > 0);
  await sleep(5_000);
  clearInterval(news);
  notes.figures['refusalsIn5s'] = asked;
  // The pauses are at least 2 and 4 s.
  notes.check('a service that refuses is asked ever less often', asked <= 3);
  notifications[Symbol.dispose]();
  await bus[Symbol.asyncDispose]();
  await refusing.close();
  await new Promise<void>((closed) => broker.close(() => closed()));
}
