/** Day reports: one call for each room and day. */
import type { Span } from '#model/job.ts';
import { isoDate, localDate, localDayEdges } from '#model/time.ts';
import { BadReading, messageOf } from '#model/trouble.ts';
import { tadoCollectorWords } from '#model/words/collector-tado-en.ts';
import { createPacer } from '../pacer.ts';
import { dayReportAnswer } from './answers.ts';
import { readDayReport, type ReadReport } from './day-report.ts';
import { askTado, outdoorsOf, type Room, type Rooms, type TadoRun, type TadoWorld } from './rooms.ts';

/** A report of a zone that is switched often has about 100 kB. */
const sizeCap = 4_000_000;

/** Hot water has no report that could be read. */
export const hasReport = ({ type }: Room): boolean => type !== 'HOT_WATER';

/**
 * Stores the reports of the local days of a span.
 * @throws BadReading when a report cannot be read or is not complete: those of other rooms are stored, but the day is not
 * done.
 */
export async function readDays(world: TadoWorld, rooms: Rooms, span: Span, run: TadoRun): Promise<void> {
  const { home, rooms: all } = await rooms.find(run);
  const edges = localDayEdges(span.from, span.to, world.home.timeZone);
  const asked = edges.slice(0, -1).flatMap((from, i) => {
    const day = { from, to: edges[i + 1] ?? from };
    return all.filter(hasReport).map((room) => ({ room, day }));
  });
  const failed: string[] = [];
  const paced = createPacer(world.clock, world.settings.pause);
  for (const { room, day } of asked) {
    // Not over yet: nothing that could be complete.
    if (day.to > run.now) throw new BadReading(tadoCollectorWords.notOver(dateOf(day, world)));
    const path = `homes/${home}/zones/${room.zone}/dayReport?date=${dateOf(day, world)}`;
    try {
      const ask = () => askTado(run.http, world.settings, path, dayReportAnswer, sizeCap);
      const report = await paced(run.signal, ask);
      put(run, home, room, readDayReport(report, day));
    } catch (error) {
      if (!(error instanceof BadReading)) throw error;
      run.sink.trouble(room.device, error);
      failed.push(tadoCollectorWords.failedOn(room.name, dateOf(day, world), messageOf(error)));
    }
  }
  await run.stored();
  const [first] = failed;
  if (first !== undefined) throw new BadReading(first);
}

function put({ sink }: TadoRun, home: number, { device, name }: Room, report: ReadReport): void {
  for (const { quantity, at, value } of report.room) sink.sample(quantity, { device }, value, at);
  for (const { quantity, at, value } of report.outdoors) {
    sink.sample(quantity, { device: outdoorsOf(home) }, value, at);
  }
  for (const sentence of report.leftOut) {
    sink.trouble(device, new BadReading(`${name}: ${sentence}`, { isHandled: true }));
  }
}

const dateOf = ({ from }: Span, { home }: TadoWorld): string => isoDate(localDate(from, home.timeZone));
