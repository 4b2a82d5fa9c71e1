/** Sources of a desk on this machine: yields, rates, quotes, tasks, a calendar and headlines, and the settings that lead to them. */
import { day, hour, isoDate, localDate, localMidnight } from '#model/time.ts';
import { asanaToken, startAsana } from './asana.ts';
import { startCalendars } from './calendar.ts';
import { startEcb } from './ecb.ts';
import { startFinnhub } from './finnhub.ts';
import { serveMisbehaving } from './misbehaviour.ts';
import { startTreasury } from './treasury.ts';

export type DeskSources = AsyncDisposable & {
  /** Entries of a list of collectors. */
  readonly settings: string;
  /** What secrets.yaml must hold for them. */
  readonly secrets: string;
};

const finnhubKey = 'made-up-key';
const zone = 'Europe/Vienna';

export async function startDeskSources(now: () => number): Promise<DeskSources> {
  const [treasury, ecb, finnhub, asana, calendars, feeds] = await Promise.all([
    startTreasury({ now }),
    startEcb({ now }),
    startFinnhub({ now, keys: [finnhubKey], symbols: ['SPY', 'QQQ'] }),
    startAsana(),
    startCalendars(),
    startHeadlines(now()),
  ]);
  const tomorrow = localMidnight(now(), zone, 1);
  asana.projects.set('1', [
    { gid: '1', name: 'Renew the car insurance', due_on: date(now() - 2 * day) },
    { gid: '2', name: 'Call about the boiler', due_on: date(now()) },
    { gid: '3', name: 'Ship the sensor firmware', due_on: date(now() + 2 * day) },
    { gid: '4', name: 'Book flights home', due_on: date(now() + 4 * day) },
    { gid: '5', name: 'Read the manual' },
  ]);
  calendars.calendars.set(
    '/family/calendar.ics',
    [
      event('1', 'Stand-up', tomorrow + 9.5 * hour, 0.5),
      event('2', 'Dentist', tomorrow + 14 * hour, 1),
      event('3', 'Evening at school', tomorrow + day + 19 * hour, 2),
      event('4', 'Train to the coast', tomorrow + 4 * day + 8 * hour, 5),
    ].join('\r\n'),
  );
  const all = [treasury, ecb, finnhub, asana, calendars, feeds];
  return {
    settings: `  - kind: treasury
    settings: {url: "${treasury.url}"}
  - kind: ecb
    settings: {url: "${ecb.url}", history_url: "${ecb.url}", currencies: [USD, GBP]}
  - kind: finnhub
    settings: {key: finnhub_key, symbols: [SPY, QQQ], url: "${finnhub.url}"}
  - kind: asana
    settings: {token: asana_token, url: "${asana.url}/api/1.0", projects: [{id: "1", name: Home}], my_tasks: false}
  - kind: calendar
    settings: {calendars: [{name: Family, url: "${calendars.url}/family/calendar.ics"}]}
  - kind: feeds
    settings: {feeds: [{url: "${feeds.url}/city.xml"}, {url: "${feeds.url}/money.xml"}]}
`,
    secrets: `finnhub_key: ${finnhubKey}\nasana_token: "${asanaToken}"\n`,
    async [Symbol.asyncDispose]() {
      await Promise.all(all.map((server) => server[Symbol.asyncDispose]()));
    },
  };
}

const date = (at: number): string => isoDate(localDate(at, zone));

function event(id: string, title: string, start: number, hours: number): string {
  const written = (at: number): string => new Date(at).toISOString().replaceAll(/[-:]|\.\d{3}/g, '');
  const lines = [
    `UID:${id}`,
    `SUMMARY:${title}`,
    `DTSTART:${written(start)}`,
    `DTEND:${written(start + hours * hour)}`,
  ];
  return ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');
}

const headlines: Readonly<Record<string, readonly [title: string, items: readonly string[]]>> = {
  '/city.xml': ['City news', ['City to plant 4,000 street trees', 'Night trains return to the coast in May']],
  '/money.xml': ['Ledger', ['Rates to hold through winter, bank says', 'Harvest was the best in nine years']],
};

async function startHeadlines(now: number) {
  return await serveMisbehaving((request, response) => {
    const [title, items] = headlines[request.url ?? ''] ?? [];
    if (title === undefined || items === undefined) return void response.writeHead(404).end();
    const written = items.map((item, i) => {
      const at = new Date(now - (i + 1) * hour).toUTCString();
      return `<item><guid isPermaLink="false">${i}</guid><title>${item}</title><pubDate>${at}</pubDate></item>`;
    });
    response
      .writeHead(200, { 'content-type': 'application/rss+xml; charset=utf-8' })
      .end(`<rss version="2.0"><channel><title>${title}</title>${written.join('')}</channel></rss>`);
  });
}
