import { describe, expect, it } from 'vitest';
import { createSink } from '#hub/sources/sink.ts';
import type { SourceReport } from '#hub/sources/source-report.ts';
import { BadReading } from '#model/trouble.ts';
import { createRememberingIngest, fakeCollectors } from '../fake-collectors.ts';

function create(extra: { discovers?: string } = {}) {
  const ingest = createRememberingIngest();
  const told: string[] = [];
  let over = false;
  const report: SourceReport = {
    accepted: () => void told.push('accepted'),
    ready: () => undefined,
    badMessage: () => undefined,
    trouble: (subject, error) => void told.push(`${subject}: ${String(error)}`),
    ofRun: () => report,
    journal: (kind, subject, text, level) => void told.push([kind, subject, text, level].join(' ')),
  };
  const [lamp] = fakeCollectors;
  if (!lamp) throw new Error('no lamp');
  const sink = createSink({
    collector: { ...lamp, ...extra },
    ingest,
    now: () => 5_000,
    report,
    isOver: () => over,
  });
  return { sink, ingest, told, end: () => (over = true) };
}

describe('the sink', () => {
  it('puts samples of declared series, with the source’s own time if given', () => {
    const { sink, ingest, told } = create();
    sink.sample('power', { device: 'desk' }, 5, 1_000);
    sink.series('state', {}).put(1);
    expect(ingest.samples).toEqual([
      { series: 'lamp.power{device=desk}', value: 5, at: 1_000 },
      { series: 'lamp.state', value: 1, at: undefined },
    ]);
    expect(told).toEqual(['accepted', 'accepted']);
  });

  it.each([
    ['an undeclared quantity', 'energy', { device: 'desk' }],
    ['a key of every object', 'constructor', {}],
    ['a missing label', 'power', {}],
    ['a label too many', 'power', { device: 'desk', room: 'study' }],
    ['another label', 'power', { room: 'study' }],
  ])('takes %s for a fault', (_, quantity, labels) => {
    const { sink, ingest } = create();
    const sample = (): void => sink.sample(quantity, labels, 5);
    expect(sample).toThrow(Error);
    expect(sample).not.toThrow(BadReading);
    expect(ingest.samples).toEqual([]);
  });

  it('reports a value that cannot be right, and goes on', () => {
    const { sink, ingest, told } = create();
    sink.sample('power', { device: 'desk' }, Number.NaN);
    sink.sample('power', { device: 'desk' }, 6);
    expect(told).toEqual([
      'power: BadReading: lamp.power{device=desk} must be a finite number and was NaN.',
      'accepted',
    ]);
    expect(ingest.samples).toHaveLength(1);
    expect(() => sink.series('power', { device: 'desk' }).put(Number.NaN)).toThrow(BadReading);
  });

  it('lets only collectors discover that declare it', () => {
    const definition = { name: 'lamp.hue', labels: {}, unit: '°', kind: 'gauge' } as const;
    expect(() => create().sink.discover(definition)).toThrow('does not declare that it discovers');
    const { sink, ingest } = create({ discovers: 'Hues.' });
    sink.discover(definition).put(120);
    expect(ingest.samples[0]?.series).toBe('lamp.hue');
  });

  it('keeps snapshots that are complete, and refuses others', () => {
    const { sink, ingest } = create();
    sink.snapshot('device', 'desk', { name: 'Desk' }, 9_000);
    expect(ingest.snapshots).toEqual([
      { kind: 'device', subject: 'desk', body: { name: 'Desk' }, at: 5_000, validUntil: 9_000 },
    ]);
    const incomplete = { name: 3 } as unknown as { name: string };
    expect(() => sink.snapshot('device', 'desk', incomplete)).toThrow(BadReading);
    expect(ingest.snapshots).toHaveLength(1);
  });

  it('is silent once the run is over', () => {
    const { sink, ingest, told, end } = create({ discovers: 'Hues.' });
    const handle = sink.series('power', { device: 'desk' });
    end();
    expect(() => handle.put(1)).toThrow('This run of the source has ended.');
    expect(() => sink.sample('power', { device: 'desk' }, 1)).toThrow('This run of the source has ended.');
    expect(() => sink.snapshot('device', 'desk', { name: 'Desk' })).toThrow('This run of the source has ended.');
    expect(() => sink.journal('a', 'b', 'c')).toThrow('This run of the source has ended.');
    sink.trouble('part', new Error('late'));
    expect([ingest.samples, ingest.snapshots, told]).toEqual([[], [], []]);
  });
});
