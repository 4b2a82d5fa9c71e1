/** Every source that collects by schedule, each with the simulator it asks, for test/verify/scheduled-year.ts. */
import type { RequestListener } from 'node:http';
import { alphaVantage } from '#collectors/alpha-vantage/alpha-vantage.ts';
import { asana } from '#collectors/asana/asana.ts';
import { calendar } from '#collectors/calendar/calendar.ts';
import { discord } from '#collectors/discord/discord.ts';
import { ebay } from '#collectors/ebay/ebay.ts';
import { ecb } from '#collectors/ecb/ecb.ts';
import { feeds } from '#collectors/feeds/feeds.ts';
import { finnhub } from '#collectors/finnhub/finnhub.ts';
import { meterPortal } from '#collectors/meters/meter-portal.ts';
import { openMeteo } from '#collectors/open-meteo/open-meteo.ts';
import { openweather } from '#collectors/openweather/openweather.ts';
import { quotes } from '#collectors/quotes.ts';
import { spotify } from '#collectors/spotify/spotify.ts';
import { tado } from '#collectors/tado/tado.ts';
import { treasury } from '#collectors/treasury/treasury.ts';
import { web } from '#collectors/web/web.ts';
import type { Collector } from '#model/collector.ts';
import { Secret } from '#model/secret.ts';
import { hour, minute, second } from '#model/time.ts';
import { startAlphaVantage } from './alpha-vantage.ts';
import { asanaToken, startAsana } from './asana.ts';
import { startCalendars } from './calendar.ts';
import { botToken, messageOf, startDiscord } from './discord.ts';
import { offerOf, startEbay } from './ebay.ts';
import { startEcb } from './ecb.ts';
import { startFeeds, type FeedsSimulator } from './feeds.ts';
import { startFinnhub } from './finnhub.ts';
import { startFred } from './fred.ts';
import { startPortal } from './meter-portal.ts';
import { serveMisbehaving, type SimulatedServer } from './misbehaviour.ts';
import { startOpenMeteo } from './open-meteo.ts';
import { startOpenWeather } from './openweather.ts';
import { aTrack, playbackOf, type SimulatedPlayback, startSpotify } from './spotify.ts';
import { startTado, type TadoSimulator } from './tado.ts';
import { tokenDesk } from './token-desk.ts';
import { startTreasury } from './treasury.ts';

export type YearSource = {
  readonly collector: Collector;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly server: SimulatedServer;
  /** Of its requests the share that is spoilt. */
  readonly spoilt: number;
  /** It asks so often that a year of it takes a way without sockets. */
  readonly isDense: boolean;
  /** Access tokens are refused from now on. */
  readonly expire?: () => void;
};

export type YearSources = AsyncDisposable & {
  readonly all: readonly YearSource[];
  readonly tado: TadoSimulator;
  readonly feeds: FeedsSimulator;
  /** What plays, and what may. */
  readonly music: SimulatedPlayback;
  readonly played: object;
  /** Lists of requests are for tests that look at them. */
  forgetRequests(): void;
};

/**
 * How often sources ask that by default ask so often that a year of it takes hours: about half to a fifth of that. All
 * others ask as their settings have it.
 */
export const rhythm = {
  'open-meteo': 30 * minute,
  openweather: 15 * minute,
  'openweather air': 30 * minute,
  finnhub: 10 * minute,
  calendar: 30 * minute,
  asana: 30 * minute,
  discord: 15 * minute,
  ebay: 30 * minute,
  web: 30 * minute,
} as const;

/** Each day at half past seven, as the clock in Vienna shows it. */
const daily =
  'BEGIN:VEVENT\r\nUID:milk\r\nDTSTAMP:20251201T000000Z\r\nDTSTART;TZID=Europe/Vienna:20251201T073000\r\nDURATION:PT15M\r\nRRULE:FREQ=DAILY\r\nSUMMARY:Milk\r\nEND:VEVENT';
const symbols = ['SPY', 'AAPL'];
/** Of requests that are spoilt, in dense sources and in others. */
const spoiltOf = { dense: 0.006, others: 0.03 };

export async function startYearSources(now: () => number, timeZone: string): Promise<YearSources> {
  const stack = new AsyncDisposableStack();
  const all: YearSource[] = [];
  const requests: (readonly string[])[] = [];
  const key = new Secret('key', 'a-key');
  const add = (
    collector: Collector,
    server: SimulatedServer,
    settings: Readonly<Record<string, unknown>>,
    isDense: boolean,
    expire?: () => void,
  ): void => {
    stack.use(server);
    requests.push(server.requests);
    // Secrets are names in settings; here they are at hand.
    const parsed = collector.settings.parse({ ...settings, ...named(settings) });
    const given = Object.fromEntries(Object.entries(settings).filter(([, value]) => value instanceof Secret));
    const spoilt = isDense ? spoiltOf.dense : spoiltOf.others;
    all.push({ collector, server, settings: { ...parsed, ...given }, spoilt, isDense, ...(expire && { expire }) });
  };
  /** The simulator behind a desk that gives tokens. */
  const behindDesk = async (inner: SimulatedServer, path: string) => {
    stack.use(inner);
    requests.push(inner.requests);
    const desk = tokenDesk(inner.handler, path, now);
    return { desk, front: await serveMisbehaving(desk.handler) };
  };

  const weather = await startOpenMeteo({ now });
  const { url } = weather;
  add(
    openMeteo,
    weather,
    { every: rhythm['open-meteo'], forecast_url: url, air_quality_url: url, archive_url: url },
    true,
  );
  const yields = await startTreasury({ now });
  add(treasury, yields, { url: yields.url }, false);
  const rates = await startEcb({ now });
  add(ecb, rates, { url: rates.url, history_url: rates.url, currencies: ['USD', 'CHF'] }, false);
  const closes = await startFred({ now });
  add(quotes, closes, { url: closes.url }, false);
  const sky = await startOpenWeather({ now, keys: ['a-key'], timeZone });
  const { openweather: often, 'openweather air': air } = rhythm;
  add(openweather, sky, { key, every: often, air_every: air, url: sky.url }, true);
  const stocks = await startFinnhub({ now, keys: ['a-key'], symbols });
  add(finnhub, stocks, { key, symbols, every: rhythm.finnhub, url: stocks.url }, true);
  const vantage = await startAlphaVantage({ now, keys: ['a-key'], symbols });
  add(alphaVantage, vantage, { key, symbols, url: vantage.url }, false);
  const shows = await startFeeds();
  add(feeds, shows, { feeds: [{ url: `${shows.url}/show.xml` }] }, true);
  const agendas = await startCalendars();
  agendas.calendars.set('/home.ics', daily);
  add(calendar, agendas, { every: rhythm.calendar, calendars: [{ url: `${agendas.url}/home.ics` }] }, true);
  const tasks = await startAsana();
  tasks.projects.set('me', [{ gid: '1', name: 'Water the plants', due_on: '2026-06-01' }]);
  add(asana, tasks, { token: new Secret('token', asanaToken), every: rhythm.asana, url: `${tasks.url}/api/1.0` }, true);
  const heating = await startTado({ now });
  add(tado, heating, { api_url: heating.url, login_url: heating.url, pause: 0 }, false, () => heating.expireTokens());
  const portal = await startPortal({ timeZone, gas: true });
  const login = { url: portal.url, utility: 'gwp', username: 'ada', password: new Secret('password', 'right') };
  add(meterPortal, portal, login, false);
  const music = await startSpotify();
  music.state.shows.set('1a', { name: 'Night Trains', episode: 'Episode 1' });
  const player = await behindDesk(music, '/api/token');
  const account = { client_id: '0123456789abcdef0123456789abcdef' };
  const addresses = { api_url: player.front.url, accounts_url: player.front.url };
  add(spotify, player.front, { ...account, ...addresses }, true, player.desk.expire);
  const chat = await startDiscord();
  chat.channels.set('12345', { name: 'news', messages: [messageOf('1', 'Hello')] });
  const bot = { token: new Secret('token', botToken), channels: ['12345'], every: rhythm.discord };
  add(discord, chat, { ...bot, api_url: chat.url }, true);
  const offers = await startEbay();
  offers.found.set('radio', [offerOf('1', undefined)]);
  requests.push(offers.marketplaces);
  const shelf = await behindDesk(offers, '/identity/v1/oauth2/token');
  const search = {
    client_id: 'app',
    client_secret: key,
    every: rhythm.ebay,
    searches: [{ name: 'Radios', words: 'radio' }],
  };
  add(ebay, shelf.front, { ...search, api_url: shelf.front.url }, true, shelf.desk.expire);
  const page = await serveMisbehaving(gauge(now));
  const readings = [{ quantity: 'level', json: 'level', unit: '%' }];
  add(web, page, { url: `${page.url}/level`, every: rhythm.web, readings }, true);

  return {
    all,
    tado: heating,
    feeds: shows,
    music: music.state,
    played: playbackOf(aTrack),
    forgetRequests() {
      for (const list of requests) (list as string[]).length = 0;
    },
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  };
}

/** What stands otherwise in a settings file: secrets by their names, spans as text. */
const named = (settings: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(settings).flatMap(([name, value]) => {
      if (value instanceof Secret) return [[name, value.name]];
      return typeof value === 'number' && name.endsWith('every') ? [[name, `${value / second} s`]] : [];
    }),
  );

const gauge =
  (now: () => number): RequestListener =>
  (_request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ level: 50 + Math.round(20 * Math.sin(now() / (7 * hour))), at: now() / second }));
  };
