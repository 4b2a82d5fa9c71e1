import { expect, test } from 'vitest';
import { drawsInSoftware, learnGraphics } from '#electron/graphics.ts';
import type { Memory, Remembered } from '#electron/remembered.ts';
import { begin, serving } from './begun-shell.ts';

const plain: Remembered = { fullscreen: false, brokenGraphics: null, graphics: 'auto', monitor: null, pin: false };

test.each([
  ['auto', null, false],
  ['auto', '45.5.0', true],
  ['auto', '44.0.0', false],
  ['on', '45.5.0', false],
  ['off', null, true],
] as const)('with graphics %s, broken under %s, software draws: %s', (graphics, brokenGraphics, expected) => {
  expect(drawsInSoftware({ ...plain, graphics, brokenGraphics }, '45.5.0')).toBe(expected);
});

function learning(before: Partial<Remembered>, answer: () => Response) {
  let current: Remembered = { ...plain, ...before };
  const memory: Memory = {
    get current() {
      return current;
    },
    remember: (change) => void (current = { ...current, ...change }),
  };
  const asked: (string | null)[] = [];
  const learn = learnGraphics({
    token: () => 'mantel_x',
    memory,
    fetch: (_url, init) => {
      asked.push(new Headers(init?.headers).get('authorization'));
      return Promise.resolve(answer());
    },
  });
  return { learn, memory, asked };
}

test('what the settings say is remembered for the next start, and asking for the hardware forgets that it broke', async () => {
  const { learn, memory, asked } = learning({ brokenGraphics: '45.5.0' }, () =>
    Response.json({ written: { screen: { graphics: 'on' } } }),
  );
  await learn('http://127.0.0.1:8440');
  expect(memory.current).toMatchObject({ graphics: 'on', brokenGraphics: null });
  expect(asked).toEqual(['Bearer mantel_x']);
});

test('settings that say nothing mean auto, and a hub that does not answer changes nothing', async () => {
  const silent = learning({ graphics: 'off' }, () => Response.json({ written: {} }));
  await silent.learn('http://127.0.0.1:8440');
  expect(silent.memory.current.graphics).toBe('auto');
  const refusing = learning({ graphics: 'off' }, () => Response.json({ error: 'No.' }, { status: 401 }));
  await refusing.learn('http://127.0.0.1:8440');
  expect(refusing.memory.current.graphics).toBe('off');
});

test('hardware that was asked for is not given up', async () => {
  const { electron, memory, clock } = await begin({ hub: serving(7) });
  memory.remember({ graphics: 'on' });
  for (let round = 0; round < 5; round++) {
    electron.app.emit('child-process-gone', {}, { type: 'GPU', reason: 'crashed', exitCode: 1 });
  }
  await clock.advance(100);
  expect(electron.calls).not.toContain('relaunch');
  expect(memory.current.brokenGraphics).toBeNull();
});
