import { expect, test } from 'vitest';
import { followingCompanion } from '#desktop/following-companion.ts';

test('accompanies one hub at a time, and goes along when it moves', async () => {
  const heard: string[] = [];
  const companion = followingCompanion((hub) => {
    heard.push(`begins at ${hub}`);
    return { [Symbol.asyncDispose]: () => Promise.resolve(heard.push(`ends at ${hub}`)).then(() => undefined) };
  });
  for (const hub of ['a', 'a', 'b', 'b']) await companion.follow(hub);
  expect(heard).toEqual(['begins at a', 'ends at a', 'begins at b']);
  await companion[Symbol.asyncDispose]();
  await companion[Symbol.asyncDispose]();
  expect(heard.slice(3)).toEqual(['ends at b']);
});
