import { describe, expect, it } from 'vitest';
import { airFinding, type AirNow, type RoomNow } from '#renderer/pages/air/finding.ts';

const written = {
  degrees: (value: number) => `${value.toFixed(1)}°`,
  percent: (value: number) => `${Math.round(value)}%`,
};
const room = (name: string, more: Partial<RoomNow> = {}): RoomNow => ({
  name,
  temperature: 20,
  humidity: 45,
  gas: undefined,
  ...more,
});
const say = (now: Partial<AirNow>): string => {
  const { title, finding } = airFinding(
    { rooms: [], indoors: undefined, outdoors: undefined, outside: undefined, ...now },
    written,
  );
  return `${title}. ${finding ?? ''}`.trim();
};

describe('the sentence of the air', () => {
  it('says how the air is, and which room is stuffy', () => {
    const rooms = [room('Office', { gas: 'stuffy' }), room('Bedroom', { gas: 'fresh' })];
    expect(say({ rooms, indoors: 'good' })).toBe('The air indoors is good. Office is stuffy: open a window.');
    const two = rooms.map((each) => ({ ...each, gas: 'stuffy' as const }));
    expect(say({ rooms: two, indoors: 'moderate' })).toBe(
      'The air indoors is moderate. 2 rooms are stuffy: open the windows.',
    );
  });

  it('says without fine dust whether rooms are fresh, and how warm they are', () => {
    const rooms = [room('Office', { gas: 'fresh', temperature: 23.1 }), room('Bedroom', { temperature: 18.6 })];
    expect(say({ rooms })).toBe('The air is fresh in all rooms. 18.6° in Bedroom, 23.1° in Office.');
    expect(say({ rooms: [room('Office', { gas: 'fine' })] })).toBe('No room is stuffy. 20.0° in Office.');
  });

  it('tells of damp before warmth', () => {
    expect(say({ rooms: [room('Bathroom', { humidity: 72 })], indoors: 'good' })).toBe(
      'The air indoors is good. Bathroom is damp, 72%.',
    );
  });

  it('has outdoors where nothing indoors is known, and says when nothing is', () => {
    expect(say({ outdoors: 'moderate', outside: 8.3 })).toBe('The air outdoors is moderate. 8.3° outdoors.');
    expect(say({ rooms: [room('Office', { temperature: undefined, humidity: undefined })] })).toBe(
      'No room reports now.',
    );
  });
});
