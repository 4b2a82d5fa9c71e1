import { describe, expect, it } from 'vitest';
import { createHubHost } from '#electron/hub-host.ts';
import type { HubSight } from '#desktop/hub-place.ts';
import { createFakeClock } from '../fake-clock.ts';
import { fakeElectron } from './fake-electron.ts';

const serving = (pid: number, instance: string): HubSight => ({
  kind: 'serving',
  pid,
  instance,
  url: `http://127.0.0.1:${pid}`,
});

function begin(mayFork = true) {
  const clock = createFakeClock();
  const electron = fakeElectron();
  const heard: string[] = [];
  let sight: HubSight = { kind: 'none' };
  const host = createHubHost({
    look: () => sight,
    fork: () => electron.utilityProcess.fork('', [], { serviceName: '', stdio: 'pipe', env: {} }),
    mayFork,
    timers: clock.timers,
    now: () => clock.monotonic(),
    random: () => 0,
    served: ({ url, ours }) => heard.push(`${ours ? 'own' : 'found'} ${url}`),
    away: () => heard.push('away'),
    abandoned: () => heard.push('abandoned'),
    say: () => undefined,
  });
  const { children } = electron;
  return {
    clock,
    host,
    heard,
    children,
    see: (next: HubSight) => (sight = next),
    async end(index: number, status: number) {
      children[index]?.emit('exit', status);
      await clock.advance(0);
    },
  };
}

describe('a hub that runs', () => {
  it('is shown, and neither a second one started nor this one stopped', async () => {
    const { host, see, heard, children, clock } = begin();
    see(serving(7, 'a'));
    host.start();
    await clock.advance(60_000);
    await host.stop();
    expect(heard).toEqual(['found http://127.0.0.1:7']);
    expect(children).toHaveLength(0);
    expect(clock.pending).toBe(0);
  });

  it('is waited for while it starts', async () => {
    const { host, see, heard, children, clock } = begin();
    see({ kind: 'starting', pid: 7 });
    host.start();
    await clock.advance(60_000);
    expect(children).toHaveLength(0);
    see(serving(7, 'a'));
    await clock.advance(300);
    expect(heard).toEqual(['found http://127.0.0.1:7']);
  });

  it('that was started anew by its service within 10 s is shown again', async () => {
    const { host, see, heard, children, clock } = begin();
    see(serving(7, 'a'));
    host.start();
    see({ kind: 'none' });
    await clock.advance(9_000);
    see(serving(8, 'b'));
    await clock.advance(300);
    expect(heard).toEqual(['found http://127.0.0.1:7', 'away', 'found http://127.0.0.1:8']);
    expect(children).toHaveLength(0);
  });

  it('that stays away is replaced by an own one', async () => {
    const { host, see, heard, children, clock } = begin();
    see(serving(7, 'a'));
    host.start();
    see({ kind: 'none' });
    await clock.advance(11_000);
    expect(children).toHaveLength(1);
    expect(heard).toEqual(['found http://127.0.0.1:7', 'away']);
  });

  it('that stays away ends a shell that only attaches', async () => {
    const { host, see, heard, children, clock } = begin(false);
    see(serving(7, 'a'));
    host.start();
    see({ kind: 'none' });
    await clock.advance(29_000);
    expect(heard).not.toContain('abandoned');
    await clock.advance(10_000);
    expect(heard.filter((one) => one === 'abandoned')).toHaveLength(1);
    expect(children).toHaveLength(0);
  });
});

describe('an own hub', () => {
  it('is started at once when there is none', async () => {
    const { host, see, heard, children, clock } = begin();
    host.start();
    expect(children).toHaveLength(1);
    see(serving(1_000, 'a'));
    await clock.advance(300);
    expect(heard).toEqual(['own http://127.0.0.1:1000']);
  });

  it('that ends is started again, later each time, and from the beginning once it served a minute', async () => {
    const { host, see, children, clock, end } = begin();
    host.start();
    const waits: number[] = [];
    for (let round = 0; round < 4; round++) {
      if (round === 3) {
        see(serving(1_000 + round, 'well'));
        await clock.advance(61_000);
        see({ kind: 'none' });
      }
      await end(round, 1);
      const from = clock.monotonic();
      while (children.length === round + 1) await clock.advance(250);
      waits.push(clock.monotonic() - from);
    }
    expect(waits).toEqual([1_000, 2_000, 4_000, 1_000]);
  });

  it('that ended although /proc still lists it counts as ended', async () => {
    const { host, see, children, clock, end } = begin();
    host.start();
    see(serving(1_000, 'a'));
    await clock.advance(300);
    await end(0, 9);
    see({ kind: 'none' });
    await clock.advance(1_500);
    expect(children).toHaveLength(2);
  });

  it('that lost the race for the folder gives way to the winner', async () => {
    const { host, see, heard, children, clock, end } = begin();
    host.start();
    see(serving(7, 'winner'));
    await end(0, 78);
    await clock.advance(60_000);
    expect(heard).toEqual(['found http://127.0.0.1:7']);
    expect(children).toHaveLength(1);
  });

  it('is told to stop and waited for', async () => {
    const { host, children, clock, end } = begin();
    host.start();
    const stopped = host.stop();
    expect(children[0]?.messages).toEqual([{ kind: 'stop' }]);
    await end(0, 0);
    await stopped;
    expect(children[0]?.kills).toBe(0);
    await clock.advance(60_000);
    expect(children).toHaveLength(1);
    expect(clock.pending).toBe(0);
  });

  it('that does not stop within 10 s is ended, and never waited for longer than 12 s', async () => {
    const { host, children, clock } = begin();
    host.start();
    let stopped = false;
    void host.stop().then(() => (stopped = true));
    await clock.advance(9_999);
    expect(children[0]?.kills).toBe(0);
    await clock.advance(1);
    expect(children[0]?.kills).toBe(1);
    expect(stopped).toBe(false);
    await clock.advance(2_000);
    expect(stopped).toBe(true);
  });
});
