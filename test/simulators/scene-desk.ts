/** Documents of a desk, for the screen's tests. */
import type { Snapshot } from '#model/snapshots.ts';
import { marketDocuments } from './scene-markets.ts';

const day = 86_400_000;

export function deskDocuments(now: number): readonly Snapshot[] {
  const hour = 3_600_000;
  const event = (title: string, inHours: number, allDay = false) => ({
    title,
    // On the five minutes, as people write them.
    start: Math.round((now + inHours * hour) / 300_000) * 300_000,
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
        calendars: [{ id: 'family', name: 'Family', readAt: now }],
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
    ...marketDocuments(now),
  ];
}
