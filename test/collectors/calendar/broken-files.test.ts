/** Calendar files as they should not be. */
import { describe, expect, test } from 'vitest';
import { readCalendarFile } from '#collectors/calendar/calendar-file.ts';
import { agenda, event } from './agenda.ts';

const upTo = (most: number): string => Array.from({ length: most }, (_, n) => n).join(',');

describe('broken files', () => {
  const good = event('UID:9', 'SUMMARY:Good', 'DTSTART:20261124T090000Z');
  const expected = '2026-11-24T09:00 2026-11-24T09:00 Good';
  test.each([
    ['an event that is never closed', 'BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:A\r\n'],
    ['lines that are none', 'BEGIN:VEVENT\r\nnonsense\r\n:\r\nDTSTART\r\nEND:VEVENT\r\n'],
    ['an alarm within', `${event('UID:1', 'BEGIN:VALARM', 'DTSTART:20261124T100000Z', 'END:VALARM')}\r\n`],
    ['an event that is cut off by the end of another', 'BEGIN:VEVENT\r\nEND:VTODO\r\nEND:VEVENT\r\n'],
  ])('%s does not hide the others', async (_, before) => {
    const lines = await agenda(before + good);
    expect(lines.filter((line) => !line.endsWith('unreadable'))).toEqual([expected]);
  });

  test('are read with any ends of lines, folded in the middle of anything', async () => {
    const text = event(
      'UID:1',
      'SUMMARY;LANGUAGE=de:Long\\, with a comm',
      ' a\\nand\t more\\\\',
      'DTSTART;X-A="b;c:d":20261124T',
      ' 090000Z',
    );
    for (const end of ['\r\n', '\n', '\r\r\n']) {
      expect(await agenda(text.replaceAll('\r\n', end))).toEqual([
        '2026-11-24T09:00 2026-11-24T09:00 Long, with a comma and more\\',
      ]);
    }
  });

  test.each([
    ['commas that could be of a value or between values', `DTSTART;X-A=${','.repeat(4_000)}`],
    ['returns that end no line', `SUMMARY:${'\r'.repeat(1_000_000)}x`],
    ['a million days that are left out', `EXDATE:${'20260101,'.repeat(200_000)}`],
    [
      'many lines of days that are left out',
      Array.from({ length: 20_000 }, () => 'EXDATE:20260101,20260102').join('\r\n'),
    ],
    [
      'every second of every day',
      `RRULE:FREQ=YEARLY;BYDAY=MO,TU,WE;BYHOUR=${upTo(24)};BYMINUTE=${upTo(60)};BYSECOND=${upTo(60)}`,
    ],
    [
      'one hour named ten thousand times',
      `RRULE:FREQ=DAILY;BYHOUR=${'9,'.repeat(9_000)}9;BYMINUTE=${'0,'.repeat(9_000)}0`,
    ],
    ['ten thousand rules', Array.from({ length: 10_000 }, () => 'RRULE:FREQ=MINUTELY;COUNT=100000').join('\r\n')],
  ])('%s hold nobody up, and do not hide the others', async (_, line) => {
    const before = event('UID:1', 'SUMMARY:A', 'DTSTART:20200101T000000Z', 'DTEND:20200101T010000Z', line);
    const begun = process.threadCpuUsage().user;
    const lines = await agenda(`${before}\r\n${good}`);
    expect((process.threadCpuUsage().user - begun) / 1_000).toBeLessThan(3_000);
    expect(lines).toContain(expected);
  });

  test('a time zone of ten thousand changes holds nobody up, and its newest counts', async () => {
    const changes = Array.from(
      { length: 10_000 },
      (_, n) =>
        `BEGIN:STANDARD\r\nDTSTART:${1700 + (n % 300)}0101T000000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nRRULE:FREQ=YEARLY\r\nEND:STANDARD`,
    );
    const zone = `BEGIN:VTIMEZONE\r\nTZID:Own\r\n${changes.join('\r\n')}\r\nEND:VTIMEZONE`;
    const daily = event('UID:1', 'SUMMARY:A', 'DTSTART;TZID=Own:20261124T090000', 'RRULE:FREQ=DAILY;COUNT=2');
    const begun = process.threadCpuUsage().user;
    expect(await agenda(`${zone}\r\n${daily}`)).toEqual([
      '2026-11-24T07:00 2026-11-24T07:00 A',
      '2026-11-25T07:00 2026-11-25T07:00 A',
    ]);
    expect((process.threadCpuUsage().user - begun) / 1_000).toBeLessThan(3_000);
  });

  test('that are none are told of', async () => {
    await expect(readCalendarFile('<html></html>', 'Home', 0, 1)).rejects.toMatchObject({ name: 'BadReading' });
  });

  test('an event of every second is bounded, one of every version is the last', async () => {
    const often = event('UID:1', 'SUMMARY:A', 'DTSTART:20200101T000000Z', 'RRULE:FREQ=SECONDLY');
    expect(await agenda(often)).toHaveLength(200);
    const version = (n: number): string => event('UID:2', `SUMMARY:V${n}`, 'DTSTART:20261124T090000Z', `SEQUENCE:${n}`);
    expect(await agenda([version(1), version(3), version(2)].join('\r\n'))).toEqual([
      '2026-11-24T09:00 2026-11-24T09:00 V3',
    ]);
  });

  test('40,000 events of ten years cost little, and only those of the fortnight are kept', async () => {
    const many = Array.from({ length: 40_000 }, (_, n) => {
      const at = new Date(Date.parse('2017-01-01T00:00:00Z') + n * 7_800_000)
        .toISOString()
        .replaceAll(/[-:]|\.\d+/g, '');
      return event(`UID:${n}`, `SUMMARY:Event ${n}`, `DTSTART:${at}`, 'DURATION:PT1H', `DESCRIPTION:${'x'.repeat(80)}`);
    }).join('\r\n');
    expect(many.length).toBeGreaterThan(8_000_000 - 1_000_000);
    const from = Date.parse('2026-11-22T23:00:00Z');
    const file = await readCalendarFile(
      `BEGIN:VCALENDAR\r\n${many}\r\nEND:VCALENDAR`,
      'Home',
      from,
      from + 14 * 86_400_000,
    );
    expect(file.events.length).toBeLessThan(300);
  });
});
