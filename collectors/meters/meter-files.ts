import { z } from 'zod';
import type { World } from '#model/collector.ts';
import { defineCollector } from '#model/collector.ts';
import { duration } from '#model/fields.ts';
import type { GivenFile } from '#model/files.ts';
import type { Run } from '#model/job.ts';
import { clockReading, minute } from '#model/time.ts';
import { BadReading, messageOf } from '#model/trouble.ts';
import { meterFilesCollectorWords as words } from '#model/words/collector-meter-files-en.ts';
import { readEspi, type FileReport } from './espi.ts';
import { createMeters, type MeterReading } from './reading.ts';
import type { Pieces } from './text.ts';
import { readUsageTable } from './usage-table.ts';

/** 64 MB: five years of quarter-hours as Green Button XML. */
const largest = 64 * 1_024 * 1_024;
/** A file that was written within this is perhaps not whole yet. */
const settled = 5_000;
/** The meter of files that name none. */
const unnamed = 'meter';

const settings = z.strictObject({
  folder: z.string().min(1).default('meters').meta({
    title: 'Folder',
    help: 'In the data folder; a folder within it gives the files in there the name of a meter.',
  }),
  every: duration
    .refine((span) => span >= minute, 'at least 1 min: each look is written down')
    .default(15 * minute)
    .meta({ title: 'Look every', unit: 'ms', help: 'For new and changed files.' }),
});
type FilesWorld = World<z.output<typeof settings>, Record<never, never>>;

export const meterFiles = defineCollector({
  kind: 'meter-files',
  title: 'Meter files',
  about:
    'Energy, gas and water by the interval, from Green Button files and usage tables that the utility lets you download.',
  settings,
  series: {},
  discovers:
    '`energy`, `energy_returned`, `gas`, `gas_energy`, `water` and `power` of each meter, with the label `interval` (15min, 1h, 1d).',
  clash: (one, other) => (one.folder === other.folder ? words.sameFolder : undefined),
  capability: {
    auth: 'file',
    price: 'free',
    cardNeeded: false,
    limits: ['The utility has what was used a day or two later.'],
    steps: [
      'Download your data from the page of your utility: "Green Button, Download my data", as XML or CSV.',
      'Put the files into the folder meters in the data folder of Mantel; in a folder within it to give the meter its name.',
    ],
    verifiedOn: '2026-11-26',
  },
  async run(world) {
    await world.jobs.keep([
      {
        name: 'files',
        title: 'New files',
        when: { every: world.settings.every },
        calls: 0,
        deadline: 10 * minute,
        perform: (run) => readFolder(world, run),
      },
    ]);
  },
});

async function readFolder({ settings: { folder }, files, home }: FilesWorld, run: Run): Promise<void> {
  for (const file of await files.untaken(folder)) {
    run.signal.throwIfAborted();
    if (run.now - file.changedAt < settled && run.now >= file.changedAt) continue;
    try {
      await readFile(file, folder, home.timeZone, run);
    } catch (error) {
      if (!(error instanceof BadReading)) throw error;
      run.sink.trouble(file.path, new BadReading(`${file.path}, ${messageOf(error)}.`, { cause: error }));
    }
    await run.stored();
    await file.taken();
  }
}

async function readFile(file: GivenFile, folder: string, timeZone: string, run: Run): Promise<void> {
  if (file.bytes > largest) throw new BadReading(words.line(1, words.tooLarge(largest / 1_048_576)));
  const { sink } = run;
  const meters = createMeters('meter-files', run);
  const pieces: Pieces = async function* () {
    for await (const piece of file.read()) {
      yield piece;
      await meters.settle();
    }
  };
  const names = new Set<string>();
  const put = (reading: MeterReading): void => {
    if (!names.has(reading.meter)) {
      names.add(reading.meter);
      sink.snapshot('device', reading.meter, { name: reading.meter === unnamed ? 'Meter' : `Meter ${reading.meter}` });
    }
    meters.put(reading);
  };
  const named = meterOf(file.path, folder);
  const report = /\.csv$/i.test(file.path)
    ? await readUsageTable(pieces, timeZone, { name: named ?? unnamed, put, settle: meters.settle })
    : /\.xml$/i.test(file.path)
      ? await readEspi(pieces, (point) => named ?? plain(point), put)
      : undefined;
  if (!report) throw new BadReading(words.line(1, words.otherKind));
  sink.journal('meter-file', file.path, sentence(file.path, report, timeZone));
  for (const fault of report.faults.values()) {
    sink.trouble(file.path, new BadReading(`${file.path}: ${fault}.`));
  }
}

/** The folder right below the one that is read. */
function meterOf(path: string, folder: string): string | undefined {
  const [first, ...others] = path.slice(folder.replace(/\/+$/, '').length + 1).split('/');
  return first !== undefined && others.length > 0 ? plain(first) : undefined;
}

/** Of letters, digits and hyphens, so that it can be the label of a series. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60) || unnamed;

function sentence(path: string, report: FileReport, timeZone: string): string {
  if (report.readings === 0) return words.empty(path);
  const [from, to] = [clockText(report.first, timeZone), clockText(report.last, timeZone)];
  return words.read(path, { ...report, from, to });
}

/** 2026-05-01 00:30 as the clock at home shows it. */
function clockText(at: number, timeZone: string): string {
  const { year, month, day, minute: minutes } = clockReading(at, timeZone);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
