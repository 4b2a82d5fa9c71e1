import { describe, expect, it } from 'vitest';
import type { SeriesInfo } from '#renderer/live/directory.ts';
import { directoryOf, seriesInfo } from '#renderer/live/directory.ts';
import type { JournalEntry, Run } from '#renderer/live/past-happenings.ts';
import { looksOf } from '#renderer/charts/looks.ts';
import { listedDevices } from '#renderer/pages/devices/devices.ts';
import { found } from '#renderer/pages/series/found.ts';
import { happenings, marksIn } from '#renderer/pages/series/happenings.ts';
import { effectOf } from '#renderer/pages/series/keys.ts';
import { namesOf, shortTitleOf, titleOf } from '#renderer/format/series-names.ts';
import { viewText, whenText } from '#renderer/pages/series/read-out.ts';
import { aboutOf } from '#renderer/pages/series/subjects.ts';
import { day, hour, zone } from '../charts/histories.ts';

const now = Date.parse('2026-11-22T20:47:00Z');
const view = { from: now - 30 * day, to: now };
const info = (key: string, unit: SeriesInfo['unit'] = '°C', id = 1): SeriesInfo =>
  seriesInfo({ id, key, unit, kind: 'gauge' });
const device = (subject: string, area: string) =>
  ({ kind: 'device', subject, at: 0, body: { name: `${area} climate`, area } }) as const;
const office = info('mqtt.temperature{device=a}');
const damp = info('mqtt.humidity{device=a}', '%', 2);
const kitchen = info('mqtt.temperature{device=b}', '°C', 3);
const directory = directoryOf([office, damp, kitchen], [device('a', 'Office'), device('b', 'Küche')], {});

describe('what happened', () => {
  const alert = (ago: number, level: JournalEntry['level'], text: string): JournalEntry => ({
    at: now - ago,
    kind: 'alert',
    subject: 's',
    level,
    text,
  });
  const journal = [
    alert(2 * day, 'info', 'Over after 21 hours: The office is cold.'),
    alert(2 * day + 21 * hour, 'warn', 'The office is cold. Temperature is 15 °C.'),
  ];

  it('is an alert with its length, and not its end by itself', () => {
    expect(happenings(journal, [])).toEqual([
      {
        at: now - 2 * day - 21 * hour,
        until: now - 2 * day,
        isAlert: true,
        isTrouble: true,
        title: 'The office is cold',
        text: 'The office is cold. Temperature is 15 °C.',
      },
    ]);
  });

  it('is a run that did not succeed', () => {
    const run = (outcome: Run['outcome']): Run => ({
      source: 'tado',
      job: 'days',
      started: now - day,
      ended: now - day + 1_000,
      cause: 'schedule',
      outcome,
      samples: 0,
      snapshots: 0,
      calls: 1,
      text: 'No answer.',
    });
    const all = happenings([], [run('succeeded'), run('failed'), run('running')]);
    expect(all.map(({ text }) => text)).toEqual(['A run failed. No answer.']);
  });

  it('is written where it happened; what is close shares a mark, what is not in sight has none', () => {
    const at = (ago: number) => ({ ...journal[1], kind: 'device', at: now - ago, text: 'Found.' }) as JournalEntry;
    const marks = marksIn(
      happenings([at(40 * day), at(20 * day), at(19 * day), at(12 * day), at(hour)], []),
      view,
      zone,
      0.15,
    );
    expect(marks.map(({ place, title, flips, all }) => [Number(place.toFixed(2)), title, flips, all.length])).toEqual([
      [0.33, '2 happenings', false, 2],
      [0.6, 'Found', false, 1],
      [1, 'Found', true, 1],
    ]);
    expect(marks[0]?.note).toBe('2 November to 3 November');
    for (const [i, mark] of marks.entries()) {
      const next = marks[i + 1];
      const end = mark.flips ? mark.place : mark.place + mark.width;
      const begin = next === undefined ? 1 : next.flips ? next.place - 0.15 : next.place;
      expect(end).toBeLessThanOrEqual(begin + 1e-9);
    }
  });

  it('is asked of the series, their devices and their sources', () => {
    const sources = [
      { id: 'broker-2', kind: 'mqtt' },
      { id: 'tado', kind: 'tado', jobs: [] },
    ];
    expect(aboutOf([office, damp], sources)).toEqual({
      subjects: [office.key, damp.key, 'a', 'broker-2'],
      sources: [],
    });
  });
});

describe('several series', () => {
  it('are called by what tells them apart', () => {
    expect(namesOf(directory, [office, kitchen])).toEqual(['Office', 'Küche']);
    expect(namesOf(directory, [office, damp])).toEqual(['Temperature', 'Humidity']);
    expect(namesOf(directory, [damp, kitchen])).toEqual(['Office humidity', 'Küche temperature']);
    expect(titleOf(directory, [office, kitchen])).toBe('Temperature: Office, Küche');
    expect(titleOf(directory, [office, damp])).toBe('Office: temperature, humidity');
    expect(titleOf(directory, [office])).toBe('Office temperature');
  });

  it('are counted where their names are too long together', () => {
    expect(shortTitleOf(directory, [office, kitchen])).toBe('Temperature in two rooms');
    expect(shortTitleOf(directory, [office, damp])).toBe('Office: two readings');
    expect(shortTitleOf(directory, [damp, kitchen])).toBe('Two readings together');
    expect(shortTitleOf(directory, [office, info('open-meteo.temperature{place=home}')])).toBe(
      'Temperature in two places',
    );
    expect(shortTitleOf(directory, [office])).toBe('Office temperature');
  });

  it('differ in hue and in dash, and each unit has its scale', () => {
    const looks = looksOf([office, kitchen, damp]);
    expect(new Set(looks.map(({ hue }) => hue)).size).toBe(3);
    expect(new Set(looks.map(({ dash }) => dash.join())).size).toBe(3);
    expect(looks.map(({ scale }) => scale)).toEqual([0, 0, 1]);
  });

  it('are found by any words of device, room and quantity, whatever their accents', () => {
    const all = listedDevices(directory);
    const keys = (wanted: string) => found(all, wanted).flatMap(({ series }) => series.map(({ key }) => key));
    expect(keys('kuche')).toEqual([kitchen.key]);
    expect(keys('HUM office')).toEqual([damp.key]);
    expect(keys(' ')).toHaveLength(3);
    expect(keys('cellar')).toEqual([]);
  });
});

describe('keys', () => {
  const press = (key: string, shiftKey = false) => effectOf({ key, shiftKey }, view, view.from, now);
  it('move along the line, through time, and look closer', () => {
    expect(press('ArrowLeft')).toEqual({ steps: -1 });
    expect(press('PageUp')).toEqual({ view: { from: now - 45 * day, to: now - 15 * day } });
    expect(press('ArrowLeft', true)).toEqual({ view: { from: now - 33 * day, to: now - 3 * day } });
    expect(press('+')).toEqual({ view: { from: view.from, to: view.from + 15 * day } });
    expect(press('End')).toBe('now');
    expect(press('a')).toBeUndefined();
  });
});

describe('times', () => {
  it('of a view are told as exactly as it is long', () => {
    expect(viewText(view, zone)).toBe('23 Oct to 22 Nov 2026');
    expect(viewText({ from: now - 400 * day, to: now }, zone)).toBe('18 Oct 2025 to 22 Nov 2026');
    expect(viewText({ from: now - hour, to: now }, zone)).toBe('22 Nov 2026, 20:47 to 21:47');
    expect(viewText({ from: now - day, to: now }, zone)).toBe('21 Nov 21:47 to 22 Nov 21:47');
    expect(viewText({ from: now - 60_000, to: now }, zone)).toBe('22 Nov 2026, 21:46:00 to 21:47:00');
  });

  it('of a point are told as exactly as points are apart', () => {
    expect(whenText(now, day, zone)).toBe('Sunday, 22 November');
    expect(whenText(now, 300_000, zone)).toBe('Sunday, 22 November, 21:47');
    expect(whenText(now, 10_000, zone)).toBe('Sunday, 22 November, 21:47:00');
  });
});
