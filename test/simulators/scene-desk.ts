/** Documents of a desk, for the screen's tests. */
import type { Snapshot } from '#model/snapshots.ts';
import { noise, one, type SceneSeries } from './scene-series.ts';

const day = 86_400_000;
const terms = {
  '1m': 4.05,
  '3m': 3.94,
  '6m': 3.83,
  '1y': 3.7,
  '2y': 3.58,
  '3y': 3.57,
  '5y': 3.68,
  '7y': 3.85,
  '10y': 4.06,
  '20y': 4.62,
  '30y': 4.68,
} as const;
type Term = keyof typeof terms;
const credit = 'Made up';

export const deskSeries: readonly SceneSeries[] = [
  one('finnhub.price', { symbol: 'SPY' }, '', (at) => 687 + 14 * noise(51, at, 6 * day), { cadence: 600_000 }),
  ...(Object.keys(terms) as Term[]).map((term, i) =>
    one('treasury.yield', { maturity: term }, '%', (at) => terms[term] + 0.15 * noise(60 + i, at, 9 * day), {
      cadence: day,
    }),
  ),
  one('ecb.rate', { currency: 'USD' }, '', (at) => 1.158 + 0.02 * noise(81, at, 8 * day), { cadence: day }),
];

/** Of one kind only: the money that needs no key. */
export function keylessDocuments(now: number): readonly Snapshot[] {
  return deskDocuments(now).filter(({ kind }) => kind === 'yields' || kind === 'rates');
}

export function deskDocuments(now: number): readonly Snapshot[] {
  const at = now - 8 * 3_600_000;
  const quote = { previousClose: 684.4, open: 685, high: 688, low: 683.9, session: 'closed' } as const;
  const hour = 3_600_000;
  const event = (title: string, inHours: number, allDay = false) => ({
    title,
    start: now + inHours * hour,
    end: now + (inHours + 1) * hour,
    allDay,
    location: null,
    calendar: 'Family',
  });
  const task = (id: string, title: string, dueOn: string | null) => ({
    id,
    title,
    dueOn,
    dueAt: null,
    list: 'Home',
    assignee: null,
    link: null,
  });
  const headline = (id: string, title: string) => ({
    id,
    title,
    summary: '',
    link: null,
    at: now - 2 * hour,
    audio: null,
    duration: null,
    episode: null,
  });
  const message = (id: string, author: string, text: string, ago: number) => ({
    id,
    author,
    text,
    at: now - ago,
    link: null,
    channel: null,
  });
  const offer = (id: string, title: string, price: number, inHours: number) => ({
    id,
    title,
    price,
    currency: 'EUR',
    bids: 3,
    endsAt: now + inHours * hour,
    link: null,
    search: null,
  });
  return [
    {
      kind: 'tasks',
      subject: 'asana',
      at: now,
      body: {
        source: 'Asana',
        items: [
          task('1', 'Renew car insurance', '2026-11-20'),
          task('2', 'Call about the boiler', '2026-11-23'),
          task('3', 'Ship sensor firmware', '2026-11-24'),
          task('4', 'Book flights home', '2026-11-26'),
          task('5', 'Read the manual', null),
        ],
        total: 7,
        due: [
          ['2026-11-20', 1],
          ['2026-11-23', 1],
          ['2026-11-24', 1],
          ['2026-11-26', 1],
        ],
        missing: [],
      },
    },
    {
      kind: 'agenda',
      subject: 'calendar',
      at: now,
      body: {
        from: now,
        to: now + 14 * day,
        events: [
          event('Stand-up', 11.711),
          event('Dentist', 16.211),
          event('Parents\u2019 evening', 45.211),
          event('Train to Ghent', 106.414),
          event('Recycling', 130, true),
        ],
        total: 5,
        calendars: [{ name: 'Family', readAt: now }],
      },
    },
    {
      kind: 'feed',
      subject: 'city',
      at: now,
      body: {
        kind: 'headlines',
        title: 'City news',
        link: null,
        credit: null,
        items: [
          headline('1', 'City to plant 4,000 street trees by 2028'),
          headline('2', 'Night trains return to the coast in May, later than promised, and with fewer beds'),
        ],
      },
    },
    {
      kind: 'feed',
      subject: 'money',
      at: now,
      body: {
        kind: 'headlines',
        title: 'Ledger',
        link: null,
        credit: null,
        items: [headline('1', 'Rates to hold through winter, bank says')],
      },
    },
    {
      kind: 'feed',
      subject: 'talk',
      at: now,
      body: {
        kind: 'podcast',
        title: 'In due time',
        link: null,
        credit: null,
        items: [{ ...headline('1', 'The tides'), duration: 52 * 60_000, episode: 12 }],
      },
    },
    {
      kind: 'messages',
      subject: 'discord',
      at: now,
      body: {
        title: 'Releases',
        credit: null,
        items: [
          message('1', '#releases', 'Zigbee2MQTT 2.7 is out; pairing is faster', 1.5 * hour),
          message('2', 'Neighbours', 'Shall we bring dessert on Saturday?', 3 * hour),
        ],
      },
    },
    {
      kind: 'auctions',
      subject: 'ebay',
      at: now,
      body: {
        title: 'Radios',
        credit: null,
        items: [offer('1', 'T3 pocket radio', 146, 2.17), offer('2', 'Oak plan chest, six drawers', 320, 46)],
      },
    },
    {
      kind: 'playing',
      subject: 'living-room',
      at: now,
      body: {
        player: 'living room',
        isPlaying: true,
        item: {
          kind: 'track',
          title: 'Spiegel im Spiegel',
          artists: ['Arvo Pärt'],
          from: 'Alina',
          duration: 600_000,
          cover: null,
          link: null,
        },
        progress: { position: 10_000, at: now, rate: 1 },
        credit: null,
      },
    },
    {
      kind: 'quote',
      subject: 'SPY@finnhub',
      at: now,
      body: {
        symbol: 'SPY',
        name: 'S&P 500',
        price: 687.12,
        currency: null,
        changePercent: 0.4,
        at: at - 2 * day,
        credit,
        ...quote,
      },
    },
    {
      kind: 'yields',
      subject: 'us',
      at: now,
      body: {
        date: '2026-11-20',
        curve: (Object.keys(terms) as Term[]).map((maturity) => ({
          maturity,
          value: terms[maturity],
          date: '2026-11-20',
          at: at - 2 * day,
          change: maturity === '2y' ? -0.03 : 0.01,
        })),
        credit,
      },
    },
    {
      kind: 'rates',
      subject: 'ecb',
      at: now,
      body: {
        base: 'EUR',
        date: '2026-11-20',
        at: at - 2 * day,
        rates: [{ currency: 'USD', rate: 1.158, changePercent: 0.1 }],
        credit,
      },
    },
  ];
}
