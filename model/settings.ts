/** The shape of mantel.yaml, apart from each collector's own settings, which the hub composes in. */
import { z } from 'zod';
import { channelsSchema } from './channels.ts';
import { duration, latitude, longitude, port, secret, timeZone } from './fields.ts';
import { unitSystems } from './shown-units.ts';
import { maintenanceSchema } from './maintenance.ts';
import { kioskSettings, offHoursFault } from './kiosk-settings.ts';
import { pagesSchema } from './pages.ts';
import { rulesSchema } from './rules.ts';
import { tariffSchema } from './tariff.ts';
import { formFaultWords } from './words/form-faults-en.ts';
import { languages } from './words/spoken.ts';

export const homeSchema = z
  .strictObject({
    name: z.string().default('Home').meta({ title: 'Name' }),
    latitude: latitude.optional(),
    longitude: longitude.optional(),
    time_zone: timeZone.optional().meta({ title: 'Time zone', help: "This machine's unless given." }),
    language: z
      .enum(languages)
      .default('en')
      .meta({ title: 'Language', help: 'Of the screen, the notifications and what Mantel says of itself.' }),
    units: z
      .enum(unitSystems)
      .default('metric')
      .meta({ title: 'Units', help: 'How values are shown. They are kept in metric units.' }),
    answered: z.boolean().optional().meta({
      title: 'First questions answered',
      help: 'false: the screen asks them again; unless given, it asks while no other setting is written.',
    }),
  })
  .superRefine((home, context) => {
    if ((home.latitude === undefined) === (home.longitude === undefined)) return;
    const [given, missing] = home.latitude === undefined ? ['longitude', 'latitude'] : ['latitude', 'longitude'];
    context.addIssue({ code: 'custom', path: [given], message: formFaultWords.halfGiven(missing) });
  })
  .meta({ title: 'Home' });

export const screenSchema = z
  .strictObject({
    theme: z
      .enum(['sun', 'night', 'day'])
      .default('sun')
      .meta({ title: 'Theme', help: 'sun: night theme from sunset to sunrise.' }),
    distance: z
      .union([z.literal(0.6), z.literal(1.5), z.literal(3)])
      .default(1.5)
      .meta({ title: 'Seat distance', unit: 'm' }),
    diagonal: z.number().min(4).max(120).default(24).meta({ title: 'Screen diagonal', unit: 'in' }),
    power: z.string().optional().meta({
      title: 'Power series',
      help: 'The series shown as the power of the home; all plugs together unless given.',
    }),
    ...kioskSettings,
  })
  .superRefine((screen, context) => {
    const fault = offHoursFault(screen);
    if (fault) context.addIssue({ code: 'custom', ...fault });
  })
  .meta({ title: 'Screen' });

/** An address, or a network such as 192.168.1.0/24. */
const addresses = [z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()] as const;
const proxyAddress = z.string().refine(
  // Who lists everybody believes everybody.
  (text) => addresses.some((each) => each.safeParse(text).success) && !text.endsWith('/0'),
  'write an address like 127.0.0.1, or a network like 192.168.1.0/24',
);

export const apiSchema = z
  .strictObject({
    port: port.default(8440),
    lan: z.boolean().default(false).meta({ title: 'Open to the local network' }),
    hosts: z
      .array(z.string())
      .default([])
      .meta({ title: 'Further host names', help: 'Names under which a browser may reach Mantel.' }),
    proxies: z.array(proxyAddress).default([]).meta({
      title: 'Trusted proxies',
      help: 'Addresses or networks of proxies of your own that end TLS before Mantel, like 127.0.0.1. What they say of a sender is believed.',
    }),
    trust_loopback: z.boolean().default(true).meta({
      title: 'Trust this machine',
      help: 'Programs on this machine may view, acknowledge and publish without a token.',
    }),
  })
  .meta({ title: 'Web' });

export const brokerSchema = z
  .strictObject({
    port: port.default(1883),
    enabled: z.boolean().default(true).meta({ title: 'Broker on' }),
    tls: z
      .strictObject({
        certificate: z.string().min(1).meta({
          title: 'Certificate',
          help: 'A PEM file with the certificate and those that lead to its root, relative to the data folder; read again when it changes.',
        }),
        key: z.string().min(1).meta({ title: 'Key', help: 'A PEM file with the private key, without a password.' }),
        port: port.default(8883),
      })
      .optional()
      .meta({ title: 'Encryption', help: 'MQTT over TLS, on a port of its own.' }),
  })
  .meta({ title: 'MQTT broker' });

export const networkSchema = z
  .strictObject({
    proxy: z
      .string()
      .regex(/^(none|(https?:\/\/)?[^\s/]+\/?)$/i, 'write an address like http://proxy:3128, or none')
      .optional()
      .meta({
        title: 'Proxy',
        help: 'By which sources on the internet are asked, like http://user@proxy:3128; that of the environment (HTTPS_PROXY, HTTP_PROXY) unless given, none for no proxy. Addresses in the home are never asked by way of it.',
      }),
    proxy_password: secret.optional().meta({ title: 'Password of the proxy', secret: true }),
    no_proxy: z.array(z.string()).default([]).meta({
      title: 'Not by the proxy',
      help: 'Further hosts, with all below them, addresses and networks that are asked directly, besides those of NO_PROXY.',
    }),
  })
  .meta({ title: 'Network' });

const shortest = 86_400_000;
/** History is dropped by it, so a forgotten unit must not mean milliseconds. */
const keptFor = duration.refine((span) => span >= shortest, 'write a time of at least a day, like "365 d"');

export const storeSchema = z
  .strictObject({
    sd_card: z.boolean().default(false).meta({
      title: 'Spare the SD card',
      help: 'Writes less often: within 1 s what a device waits for, within 10 s the rest, which a power cut may take.',
    }),
    keep_samples: keptFor.default(365 * 86_400_000).meta({ title: 'Keep samples for', unit: 'ms' }),
    keep_minutes: keptFor.default(730 * 86_400_000).meta({ title: 'Keep 1-minute values for', unit: 'ms' }),
  })
  .meta({ title: 'Store' });

export const backupSettingsSchema = z
  .strictObject({
    enabled: z.boolean().default(true).meta({ title: 'Back up every night' }),
    at: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'write a time of day like "03:30", in quotes')
      .default('03:30')
      .meta({ title: 'At', help: 'In the time zone of the home.' }),
    keep: z.number().int().min(1).max(365).default(7).meta({
      title: 'Keep',
      help: 'How many nightly backups stay; those that you ask for stay until you take them away.',
    }),
    folder: z.string().min(1).default('backups').meta({
      title: 'Folder',
      help: 'Relative to the data folder, or a whole path, on another disk for example.',
    }),
  })
  .meta({ title: 'Backups' });

export const deviceSettingSchema = z.strictObject({
  name: z.string().optional().meta({ title: 'Name' }),
  area: z.string().optional().meta({ title: 'Room' }),
  hidden: z.boolean().default(false).meta({ title: 'Hidden' }),
  offsets: z.record(z.string(), z.number()).optional().meta({
    title: 'Offsets',
    help: 'What is added to its values wherever they are shown, by quantity, like temperature: -0.5. The store keeps what the device sent.',
  }),
});

export const coreSettings = {
  home: homeSchema.prefault({}),
  screen: screenSchema.prefault({}),
  api: apiSchema.prefault({}),
  broker: brokerSchema.prefault({}),
  store: storeSchema.prefault({}),
  backup: backupSettingsSchema.prefault({}),
  network: networkSchema.prefault({}),
  devices: z.record(z.string(), deviceSettingSchema).default({}).meta({ title: 'Devices' }),
  pages: pagesSchema.optional(),
  tariff: tariffSchema.optional(),
  channels: channelsSchema.prefault({}),
  rules: rulesSchema.optional().meta({
    title: 'Rules',
    help: 'They join the built-in ones; one of the same id replaces a built-in one, or switches it off.',
  }),
  maintenance: maintenanceSchema.default([]),
} as const;

export const coreSettingsSchema = z.strictObject(coreSettings);
export type CoreSettings = z.output<typeof coreSettingsSchema>;

/** One entry of `collectors:`; `settings` is checked against the collector of that kind. */
export type CollectorSettings = {
  readonly id: string;
  readonly kind: string;
  readonly enabled: boolean;
  readonly settings: Readonly<Record<string, unknown>>;
  /** It runs unasked, so that there is nothing for it to read is no trouble. */
  readonly isUnasked?: boolean;
};
export type Settings = CoreSettings & {
  readonly collectors: readonly CollectorSettings[];
  /** Nothing stands in mantel.yaml: all is as usual. */
  readonly isBlank?: boolean;
};
