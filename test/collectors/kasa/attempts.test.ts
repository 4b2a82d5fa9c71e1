import { expect, test } from 'vitest';
import { createAttempts } from '#collectors/kasa/attempts.ts';

test('a target is asked once at a time, and others meanwhile', async () => {
  await using attempts = createAttempts();
  const begun: string[] = [];
  const answer = Promise.withResolvers<void>();
  const [slow, quick] = [{}, {}];
  const ask = (name: string, until: Promise<void>) => async (): Promise<void> => {
    begun.push(name);
    await until;
  };
  const first = attempts.begin(slow, ask('slow', answer.promise));
  void attempts.begin(slow, ask('slow again', answer.promise));
  await attempts.begin(quick, ask('quick', Promise.resolve()));
  expect(begun).toEqual(['slow', 'quick']);
  answer.resolve();
  await first;
  await attempts.begin(slow, ask('slow later', Promise.resolve()));
  expect(begun).toEqual(['slow', 'quick', 'slow later']);
});

test('one that throws fails nobody who waits, and is told when asked for', async () => {
  await using attempts = createAttempts();
  attempts.throwIfFailed();
  await attempts.begin({}, () => Promise.reject(new TypeError('x is undefined')));
  expect(() => attempts.throwIfFailed()).toThrow('x is undefined');
});

test('disposed, it waits for what is under way and begins no more', async () => {
  const attempts = createAttempts();
  const answer = Promise.withResolvers<void>();
  const events: string[] = [];
  void attempts.begin({}, async () => {
    await answer.promise;
    events.push('answered');
  });
  const disposed = attempts[Symbol.asyncDispose]().then(() => events.push('disposed'));
  await attempts.begin({}, async () => void events.push('begun too late'));
  answer.resolve();
  await disposed;
  expect(events).toEqual(['answered', 'disposed']);
});
