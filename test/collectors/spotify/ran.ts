/** The collector for Spotify for so many seconds of a clock that does not wait, against the simulator. */
import { spotify } from '#collectors/spotify/spotify.ts';
import type { Player } from '#model/player.ts';
import type { Playing } from '#model/snapshots/playing.ts';
import { startSpotify } from '../../simulators/spotify.ts';
import type { SimulatedPlayback, SpotifySimulator } from '../../simulators/spotify.ts';
import { createFakeWorld } from '../fake-world.ts';
import type { Told } from '../fake-world.ts';
import { simulatedHttp } from '../simulated-http.ts';

export const start = Date.parse('2026-11-23T10:00:00Z');
type Look = (tick: number, simulator: SpotifySimulator, player: Player | undefined) => void | Promise<void>;

/** Runs for so many seconds; before each, the look. */
export async function ran(
  seconds: number,
  prepare: (state: SimulatedPlayback, simulator: SpotifySimulator) => void,
  settings: object = { shows_every: 0 },
  look: Look = () => undefined,
): Promise<{ told: Told; playing: Playing[]; requests: readonly string[]; player: Player | undefined; error?: Error }> {
  await using simulator = await startSpotify();
  prepare(simulator.state, simulator);
  let player: Player | undefined;
  const fake = createFakeWorld(spotify, {
    settings: spotify.settings.parse({ client_id: 'a'.repeat(32), api_url: simulator.url, ...settings }),
    home: { name: 'Home', latitude: undefined, longitude: undefined, timeZone: 'Europe/Vienna' },
    now: start,
    ticks: seconds,
    http: simulatedHttp(simulator.url, () => start),
    onTick: (tick) => void look(tick, simulator, player),
  });
  const players = {
    offer(offered: Player) {
      player = offered;
      return { [Symbol.dispose]: () => void (player = player === offered ? undefined : player) };
    },
  };
  const world = { ...fake.world, players } as Parameters<typeof spotify.run>[0];
  const error = await spotify.run(world).then(
    () => undefined,
    (failure: unknown) => failure as Error,
  );
  const playing = fake.told.snapshots.flatMap(({ kind, body }) => (kind === 'playing' ? [body as Playing] : []));
  return { told: fake.told, playing, requests: [...simulator.requests], player, ...(error && { error }) };
}
