/** Fields of settings forms as the hub tells them, for the screen's tests. */
import type { Field } from '#model/settings-api.ts';

const empty: Field = {
  name: '',
  type: 'text',
  title: '',
  help: null,
  unit: null,
  required: false,
  choices: null,
  least: null,
  most: null,
  restart: false,
  fields: null,
  entry: null,
  discriminator: null,
  variants: null,
};

export const field = (name: string, type: Field['type'], title: string, more: Partial<Field> = {}): Field => ({
  ...empty,
  name,
  type,
  title,
  ...more,
});

export const entryOf = (type: Field['type'], more: Partial<Field> = {}): Field => ({ ...empty, type, ...more });

const server = (usual: string): Field => field('url', 'text', 'Server', { usual });

export const openWeatherFields: readonly Field[] = [
  field('key', 'secret', 'API key', {
    required: true,
    help: 'The name of an entry in secrets.yaml. OpenWeather calls it appid.',
  }),
  field('every', 'span', 'Ask for the weather every', { usual: '5 min' }),
  field('forecast_every', 'span', 'Ask for the forecast every', { usual: '1 h' }),
  field('air_every', 'span', 'Ask for the air every', { usual: '15 min' }),
  server('https://api.openweathermap.org'),
];

export const finnhubFields: readonly Field[] = [
  field('key', 'secret', 'API key', { required: true, help: 'The name of an entry in secrets.yaml.' }),
  field('symbols', 'list', 'Symbols', {
    usual: ['SPY'],
    help: 'Stocks and funds at exchanges of the US.',
    least: 1,
    entry: entryOf('text'),
  }),
  field('every', 'span', 'Ask every', {
    usual: '2 min',
    help: 'While the exchanges of New York trade, and once after they close.',
  }),
  server('https://finnhub.io'),
];

export const kasaFields: readonly Field[] = [
  field('every', 'span', 'Read every', { usual: '5 s' }),
  field('search', 'switch', 'Search', { usual: true, help: 'Finds plugs on this network by itself.' }),
  field('hosts', 'list', 'Addresses of plugs', {
    usual: [],
    help: 'For plugs on another network, where the search does not reach.',
    entry: entryOf('text'),
  }),
  field('port', 'integer', 'Port of the plugs', { usual: 9999, least: 1, most: 65_535 }),
  field('username', 'text', 'TP-Link user name', {
    help: 'The e-mail address of your TP-Link account, with its capital letters.',
  }),
  field('password', 'secret', 'TP-Link password', { help: 'The name of an entry in secrets.yaml.' }),
];

export const feedsFields: readonly Field[] = [
  field('feeds', 'list', 'Feeds', {
    usual: [],
    entry: entryOf('section', {
      fields: [
        field('url', 'text', 'Address', { required: true, example: 'https://www.tagesschau.de/index~rss2.xml' }),
        field('name', 'text', 'Name', { help: 'What the feed calls itself unless given.' }),
      ],
    }),
  }),
  field('every', 'span', 'Ask every', { usual: '30 min' }),
];

export const everyField = (usual: string): readonly Field[] => [field('every', 'span', 'Ask every', { usual })];

const price = field('price', 'number', 'Price of a kWh', { least: -100, most: 1_000 });

export const sections: readonly Field[] = [
  field('home', 'section', 'Home', {
    fields: [
      field('name', 'text', 'Name', { usual: 'Home' }),
      field('latitude', 'number', 'Latitude', { unit: '°', least: -90, most: 90 }),
      field('longitude', 'number', 'Longitude', { unit: '°', least: -180, most: 180 }),
      field('time_zone', 'text', 'Time zone', { help: "This machine's unless given." }),
      field('language', 'choice', 'Language', {
        usual: 'en',
        choices: ['en', 'de'],
        help: 'Of the screen, the notifications and what Mantel says of itself.',
      }),
      field('units', 'choice', 'Units', {
        usual: 'metric',
        choices: ['metric', 'imperial'],
        help: 'How values are shown. They are kept in metric units.',
      }),
      field('answered', 'switch', 'First questions answered'),
    ],
  }),
  field('screen', 'section', 'Screen', {
    fields: [
      field('theme', 'choice', 'Theme', {
        usual: 'sun',
        choices: ['sun', 'night', 'day'],
        help: 'sun: night theme from sunset to sunrise.',
      }),
      field('distance', 'choice', 'Seat distance', { unit: 'm', usual: 1.5, choices: [0.6, 1.5, 3] }),
      field('diagonal', 'number', 'Screen diagonal', { unit: 'in', usual: 24, least: 4, most: 120 }),
      field('power', 'text', 'Power series', {
        help: 'The series shown as the power of the home; all plugs together unless given.',
      }),
      field('night_page', 'switch', 'Night page', {
        usual: true,
        help: 'At night Home becomes the time, one sentence and three numbers, until somebody touches it.',
      }),
      field('night_from', 'text', 'Night page from', { usual: '22:00' }),
      field('night_to', 'text', 'Night page to', { usual: '06:30' }),
      field('night_after', 'span', 'Night page after', { usual: '2 min', help: 'After so long without a touch.' }),
      field('shift', 'switch', 'Spare the display', {
        usual: true,
        help: 'Moves the whole picture a little once a minute, so that nothing burns in.',
      }),
      field('off_from', 'text', 'Screen off from'),
      field('off_to', 'text', 'Screen off to'),
      field('presence_topic', 'text', 'Presence topic', { help: 'MQTT, like home/presence.' }),
      field('off_by', 'choice', 'Turned off by', {
        usual: 'auto',
        choices: ['auto', 'wlopm', 'swaymsg', 'xset', 'backlight', 'ddc', 'black'],
      }),
      field('pin', 'secret', 'PIN'),
    ],
  }),
  field('api', 'section', 'Web', {
    fields: [
      field('port', 'integer', 'Port', {
        usual: 8440,
        least: 0,
        most: 65_535,
        help: '0 takes a free one.',
        restart: true,
      }),
      field('lan', 'switch', 'Open to the local network', { usual: false, restart: true }),
      field('hosts', 'list', 'Further host names', {
        usual: [],
        help: 'Names under which a browser may reach Mantel.',
        entry: entryOf('text'),
      }),
      field('trust_loopback', 'switch', 'Trust this machine', {
        usual: true,
        help: 'Programs on this machine may view, acknowledge and publish without a token.',
      }),
    ],
  }),
  field('broker', 'section', 'MQTT broker', {
    fields: [
      field('port', 'integer', 'Port', { usual: 1883, least: 0, most: 65_535 }),
      field('enabled', 'switch', 'Broker on', { usual: true }),
      field('tls', 'section', 'Encryption', {
        help: 'MQTT over TLS, on a port of its own.',
        fields: [
          field('certificate', 'text', 'Certificate', { required: true }),
          field('key', 'text', 'Key', { required: true }),
          field('port', 'integer', 'Port', { usual: 8883 }),
        ],
      }),
    ],
  }),
  field('store', 'section', 'Store', {
    fields: [
      field('sd_card', 'switch', 'Spare the SD card', {
        usual: false,
        help: 'Writes less often: within 1 s what a device waits for, within 10 s the rest, which a power cut may take.',
      }),
      field('keep_samples', 'span', 'Keep samples for', { usual: '365 d' }),
      field('keep_minutes', 'span', 'Keep 1-minute values for', { usual: '730 d' }),
    ],
  }),
  field('backup', 'section', 'Backups', {
    fields: [
      field('enabled', 'switch', 'Back up each night', { usual: true }),
      field('at', 'text', 'At', { usual: '03:30' }),
      field('keep', 'integer', 'Keep so many', { usual: 7, least: 1, most: 365 }),
      field('folder', 'text', 'Folder'),
    ],
  }),
  field('network', 'section', 'Network', {
    fields: [
      field('proxy', 'text', 'Proxy', { help: 'By which sources on the internet are asked.' }),
      field('no_proxy', 'list', 'Not by the proxy', { usual: [], entry: entryOf('text') }),
    ],
  }),
  field('tariff', 'section', 'Tariff', {
    fields: [
      field('currency', 'text', 'Currency', { required: true, example: 'EUR' }),
      field('per_month', 'number', 'Charge for a month', { usual: 0 }),
      field('rates', 'list', 'Rates', {
        required: true,
        least: 1,
        help: 'The first that holds counts.',
        entry: entryOf('section', {
          fields: [field('name', 'text', 'Name', { required: true }), price],
        }),
      }),
    ],
  }),
];

export const mqttFields: readonly Field[] = [
  field('automatic', 'switch', 'Map by itself', {
    usual: true,
    help: 'Reads the families it knows, numbers in JSON objects, bare numbers and words without being told.',
  }),
  field('ignore', 'list', 'Ignored topics', { usual: [], help: 'Nothing is read from them.', entry: entryOf('text') }),
  field('mappings', 'list', 'Mappings', {
    usual: [],
    entry: entryOf('section', {
      fields: [
        field('topic', 'text', 'Topic', {
          required: true,
          help: 'For example garden/+/status; + stands for one level, # at the end for all further ones.',
        }),
        field('path', 'text', 'Path', {
          usual: '',
          help: 'Where the value stands in the JSON; empty when the whole message is the value.',
        }),
        field('quantity', 'text', 'Quantity', { required: true, help: 'The series is called mqtt.<quantity>.' }),
        field('scale', 'number', 'Times', { usual: 1, help: 'The value is multiplied by this.' }),
        field('offset', 'number', 'Plus', { usual: 0, help: 'Then this is added.' }),
        field('from_unit', 'text', 'Unit it comes in'),
        field('device', 'text', 'Device', {
          help: 'Taken from the topic unless given; {1} stands for its first level, {2} for its second.',
        }),
        field('deadband', 'number', 'Deadband', { usual: 0, least: 0 }),
        field('at_least_every', 'span', 'At least every', { usual: '5 min' }),
      ],
    }),
  }),
];
