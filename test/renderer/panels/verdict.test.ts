import { describe, expect, it } from 'vitest';
import { fitSaid, footSentences, newestOf, saidOf } from '#renderer/panels/verdict/verdict.ts';
import { home } from './home.ts';

describe('the verdict', () => {
  const quiet = { tone: 'quiet', text: 'All quiet. Rain from 15:00.', why: ['a'] } as const;
  const clock = (): string => '21:40';
  const said = {
    link: 'live',
    isSignedOut: false,
    lastFrameAt: 0,
    verdict: quiet,
    store: { failing: null },
    needLook: 0,
  } as const;

  it("is the hub's own", () => expect(saidOf(said, 0, clock).text).toBe(quiet.text));
  it('is not called quiet while something needs a look', () => {
    expect(saidOf({ ...said, needLook: 1 }, 0, clock)).toMatchObject({
      tone: 'watch',
      text: 'One thing needs a look. Rain from 15:00.',
      short: 'One thing needs a look.',
    });
    expect(saidOf({ ...said, needLook: 17 }, 0, clock).text).toMatch(/^17 things need a look\. Rain/);
    const known = { ...quiet, text: 'Quiet, with one known alert. Rain from 15:00.' };
    expect(saidOf({ ...said, verdict: known, needLook: 1 }, 0, clock).text).toBe(
      'One thing needs a look. Quiet, with one known alert. Rain from 15:00.',
    );
    // What needs a person now stands alone.
    const alert = { tone: 'attention', text: 'It is hot.', why: [] } as const;
    expect(saidOf({ ...said, verdict: alert, needLook: 2 }, 0, clock).text).toBe('It is hot.');
  });
  it('gives up the weather for it where there is no room for both', () => {
    const both = saidOf({ ...said, needLook: 3 }, 0, clock);
    expect(fitSaid(both, 52, 1_600, 1)).toBe('Three things need a look. Rain from 15:00.');
    expect(fitSaid(both, 52, 850, 1)).toBe('Three things need a look.');
  });
  it('says when the connection is lost, and for how long', () => {
    expect(saidOf({ ...said, link: 'lost' }, 3 * 60_000, clock).text).toBe(
      'Connection lost 3\u00a0min ago. These are the last readings.',
    );
  });
  it('does not call it lost when the hub refuses this browser, and says how to come in', () => {
    const out = saidOf({ ...said, link: 'lost', isSignedOut: true }, 3 * 60_000, clock);
    expect(out.text).toBe('This browser is signed out. The last readings came 3\u00a0min ago.');
    expect(out.why.join()).toContain('mantel open');
    expect(saidOf({ ...said, link: 'waiting', isSignedOut: true }, 0, clock).text).toBe('This browser is signed out.');
  });
  it('says when readings are not saved, and why', () => {
    const failing = saidOf({ ...said, store: { failing: { since: 0, reason: 'The disk is full.' } } }, 0, clock);
    expect(failing).toMatchObject({
      tone: 'alarm',
      text: 'Readings have not been saved since 21:40.',
      why: ['The disk is full.', 'a'],
    });
  });
  it('tells apart what the screen itself knows', () => {
    expect(saidOf(said, 0, clock).trouble).toBeUndefined();
    expect(saidOf({ ...said, link: 'lost' }, 0, clock).trouble).toBe('lost');
    expect(saidOf({ ...said, store: { failing: { since: 0, reason: '' } } }, 0, clock).trouble).toBe('unsaved');
  });
  it('rests on the newest reading of a thing, not on how Mantel itself fares', () => {
    const directory = home(
      [
        ['mqtt.temperature{device=a}', '°C'],
        ['mqtt.temperature{device=b}', '°C'],
        ['host.cpu_temperature{device=hub}', '°C'],
        ['mantel.rows', 'count'],
      ],
      {},
      { b: { hidden: true } },
    );
    const latest = new Map([0, 1, 2, 3].map((id) => [id, { at: 100 + id, value: 1, cadence: 0 }]));
    expect(newestOf({ directory, latest })?.at).toBe(100);
    latest.delete(0);
    expect(newestOf({ directory, latest })?.at).toBe(103);
  });
  it('does not take an agent that measures a machine, or what is played on it, for a thing', () => {
    const directory = home([
      ['mqtt.temperature{device=a}', '°C'],
      ['influx.cpu.usage_idle{device=laptop}', '%'],
      ['mpris.volume{device=player}', '%'],
    ]);
    const latest = new Map([0, 1, 2].map((id) => [id, { at: 100 + id, value: 1, cadence: 0 }]));
    expect(newestOf({ directory, latest })?.at).toBe(100);
  });
  it('is whole in the foot, or shorter, or a mark', () => {
    const alarm = {
      tone: 'alarm',
      text: 'Kitchen air is unhealthy. Rain from 23:00.',
      short: 'Something needs you now.',
      why: [],
    } as const;
    const told = (width: number) => footSentences(alarm, 34, width);
    expect(told(400)).toEqual(['Kitchen air is unhealthy.', 'Rain from 23:00.']);
    expect(told(380)).toEqual(['Something needs you now.']);
    expect(told(300)).toEqual([]);
    const watch = { ...alarm, tone: 'watch', short: alarm.text } as const;
    expect(footSentences(watch, 34, 380)).toEqual(['Something needs a look.']);
  });
  it('drops sentences before it shrinks, and tells the tone at the least', () => {
    const full = { ...quiet, short: 'All quiet.' };
    expect(fitSaid(full, 52, 1_600, 1)).toBe(quiet.text);
    expect(fitSaid(full, 52, 400, 1)).toBe('All quiet.');
    expect(
      fitSaid({ ...full, text: 'A sentence that no screen this small could ever hold at such a size.' }, 240, 900, 2),
    ).toBe('All quiet.');
  });
});
