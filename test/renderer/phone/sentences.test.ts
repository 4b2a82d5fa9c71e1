import { describe, expect, it } from 'vitest';
import { sentencesOf } from '#model/sentences.ts';
import { isLong } from '#renderer/phone/sentences.ts';

describe('the sentences in a hand', () => {
  const isLongText = (text: string): boolean => isLong(sentencesOf(text));

  it('stay large while the numbers have their place', () => {
    expect(isLongText('All quiet. Rain until 23:00.')).toBe(false);
    expect(isLongText('The nursery sensor has been silent for 3 hours.')).toBe(false);
  });

  it('are smaller when they are many words', () => {
    expect(
      isLongText(
        'The conservatory facing the garden is colder than usual. Heavy snow from 02:00. Two tasks left today.',
      ),
    ).toBe(true);
  });
});
