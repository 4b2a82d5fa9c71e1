import { describe, expect, it } from 'vitest';
import type { HelloFrame } from '#model/wire.ts';
import { createLiveStore } from '#renderer/live/live-store.ts';
import { plainScreen } from '../../plain-screen.ts';

const hello: HelloFrame = {
  type: 'hello',
  now: 1_000_000,
  version: '1',
  series: [
    { id: 1, key: 'mqtt.temperature{device=a}', unit: '°C', kind: 'gauge' },
    { id: 2, key: 'mqtt.humidity{device=a}', unit: '%', kind: 'gauge' },
  ],
  latest: [
    [1, 999_000, 21, 10_000],
    [2, 999_000, 40, 10_000],
  ],
  snapshots: [],
  alerts: [],
  sources: [],
  troubles: [],
  verdict: { tone: 'quiet', text: 'All quiet.', why: [] },
  screen: plainScreen,
  store: { failing: null },
  bannerSeen: false,
  wall: { on: true, reason: 'usual' },
};

describe('the live store', () => {
  it('replaces only what a delta changed', () => {
    const store = createLiveStore();
    store.receive(hello, 1_000_000);
    const { directory, alerts, verdict } = store.state;
    const still = store.state.latest.get(2);
    const old = store.state.latest.get(1);
    store.receive({ type: 'delta', now: 1_000_250, latest: [[1, 1_000_200, 22, 10_000]] }, 1_000_250);
    expect(store.state.directory).toBe(directory);
    expect(store.state.alerts).toBe(alerts);
    expect(store.state.verdict).toBe(verdict);
    expect(store.state.latest.get(2)).toBe(still);
    expect(store.state.latest.get(1)).not.toBe(old);
    expect(store.state.latest.get(1)?.value).toBe(22);
  });

  it('learns new series and new names', () => {
    const store = createLiveStore();
    store.receive(hello, 1_000_000);
    const before = store.state.directory;
    store.receive(
      { type: 'delta', now: 1_000_250, series: [{ id: 3, key: 'mqtt.power{device=b}', unit: 'W', kind: 'gauge' }] },
      1_000_250,
    );
    expect(store.state.directory).not.toBe(before);
    expect(store.state.directory.byKey.get('mqtt.power{device=b}')?.device).toBe('b');
    store.receive(
      { type: 'delta', now: 1_000_500, snapshots: [{ kind: 'device', subject: 'b', at: 1, body: { name: 'Kettle' } }] },
      1_000_500,
    );
    expect(store.state.directory.devices.get('b')?.name).toBe('Kettle');
  });

  it('forgets with a hello what the hub no longer has', () => {
    const store = createLiveStore();
    store.receive(hello, 1_000_000);
    store.receive({ ...hello, series: hello.series.slice(0, 1), latest: [] }, 1_001_000);
    expect(store.state.directory.series).toHaveLength(1);
    expect(store.state.latest.size).toBe(0);
  });

  it('goes by the clock of the hub, but not by the time a frame takes', () => {
    const store = createLiveStore();
    store.receive(hello, 400_000);
    expect(store.state.offset).toBe(600_000);
    store.receive({ type: 'delta', now: 1_000_250 }, 400_300);
    expect(store.state.offset).toBe(600_000);
  });

  it('is lost only once it was there', () => {
    const store = createLiveStore();
    store.lost();
    expect(store.state.link).toBe('waiting');
    store.receive(hello, 1_000_000);
    store.lost();
    expect(store.state.link).toBe('lost');
    expect(store.state.lastFrameAt).toBe(1_000_000);
    store.receive(hello, 1_000_000);
    expect(store.state.link).toBe('live');
  });

  it('tells its listeners, and those who left no more', () => {
    const store = createLiveStore();
    let told = 0;
    const leave = store.subscribe(() => told++);
    store.receive(hello, 1_000_000);
    leave();
    store.receive(hello, 1_000_000);
    expect(told).toBe(1);
  });
});
