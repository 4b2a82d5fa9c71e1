/** Weather, heating and a desk from simulators on this machine. */
import { signIn } from '#test/hub/tado-hub.ts';
import { startDeskSources } from '#test/simulators/desk-sources.ts';
import type { HubProcess } from '#test/simulators/hub-process.ts';
import { startOpenMeteo } from '#test/simulators/open-meteo.ts';
import { startTado } from '#test/simulators/tado.ts';

export type GallerySources = AsyncDisposable & {
  /** Entries of the list of collectors. */
  readonly settings: string;
  /** What secrets.yaml must hold for them. */
  readonly secrets: string;
  /** Somebody signs in where one must. */
  signIn(hub: HubProcess): Promise<void>;
};

export async function startSources(): Promise<GallerySources> {
  await using stack = new AsyncDisposableStack();
  const weather = stack.use(await startOpenMeteo({ now: Date.now }));
  const desk = stack.use(await startDeskSources(Date.now));
  const tado = stack.use(await startTado({ now: Date.now, perDay: 100_000 }));
  const everything = stack.move();
  return {
    settings: `  - kind: open-meteo
    settings: {forecast_url: "${weather.url}", air_quality_url: "${weather.url}", archive_url: "${weather.url}"}
  - kind: tado
    settings: {api_url: "${tado.url}", login_url: "${tado.url}", pause: 0}
${desk.settings}`,
    secrets: desk.secrets,
    signIn: (hub) => signIn(hub, tado),
    [Symbol.asyncDispose]: () => everything.disposeAsync(),
  };
}
