/** What of a source's trouble needs a look, and how it is said. */
import { expect, test } from 'vitest';
import { createSourceHealth } from '#hub/sources/source-health.ts';
import { createSourceReport } from '#hub/sources/source-report.ts';
import { BadReading, Unreachable } from '#model/trouble.ts';
import { createRememberingLog } from '../remembering-log.ts';

function create() {
  const journal: string[] = [];
  const health = createSourceHealth(
    () => 1,
    () => undefined,
  );
  const report = createSourceReport({
    id: 'mqtt',
    counts: { samples: 0, badReadings: 0, restarts: 0 },
    health,
    ingest: { journal: ({ kind, text }) => void journal.push(`${kind}: ${text}`) },
    log: createRememberingLog(),
    strike: (text) => text,
  });
  report.accepted();
  return { report, journal, texts: () => health.parts.map(({ text }) => text) };
}

test('what is dealt with is journalled, and needs no look', () => {
  const { report, journal, texts } = create();
  const text = 'temperature on "attic" was 85 °C; it was dropped.';
  report.badMessage('attic', new BadReading(text, { isHandled: true }));
  expect(texts()).toEqual([]);
  expect(journal).toEqual([`bad-reading: ${text}`]);
  report.badMessage('attic', new BadReading('A message on "attic" is not text.'));
  expect(texts()).toEqual(['A message on "attic" is not text.']);
});

test.each([
  ['/dev/port0', 'The serial port /dev/port0 has disappeared.', 'The serial port /dev/port0 has disappeared.'],
  ['/dev/port0', 'The serial port /dev/port01 is busy.', '/dev/port0: The serial port /dev/port01 is busy.'],
  ['Heater', 'It needs your login.', 'Heater: It needs your login.'],
  ['10.0.0.2', 'It is silent at 10.0.0.2.', '10.0.0.2: It is silent at 10.0.0.2.'],
])('%s is named once in "%s"', (subject, reason, said) => {
  const { report, texts } = create();
  report.trouble(subject, new Unreachable(reason));
  expect(texts()).toEqual([said]);
});
