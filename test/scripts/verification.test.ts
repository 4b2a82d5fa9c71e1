import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { missingTools, runVerification, type Surroundings } from '#scripts/run-verification.ts';
import { freshness, readRecord, watchedHash } from '#scripts/verification-record.ts';
import type { Verification, VerificationResult } from '#scripts/verification.ts';
import { verifications } from '../verify/all.ts';

const green: VerificationResult = { ok: true, figures: { lost: 0 }, sentence: '0 lost' };
const red: VerificationResult = { ok: false, figures: { lost: 3 }, sentence: '3 lost' };

let root: string;
let said: string[];

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'mantel-verify-'));
  said = [];
  mkdirSync(path.join(root, 'storage'));
  writeFileSync(path.join(root, 'storage/store.ts'), 'one');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function surroundings(): Surroundings {
  let now = Date.UTC(2026, 10, 23);
  return { root, folder: path.join(root, '.verify'), now: () => (now += 1_500), say: (text) => said.push(text) };
}

function verification(
  run: () => Promise<VerificationResult>,
  control: () => Promise<VerificationResult>,
): Verification {
  return { name: 'sample', title: 'Nothing is lost', watches: ['storage/**'], short: true, run, control };
}

describe('a run', () => {
  test('is green when the measurement is green and its control red, and is recorded', async () => {
    const one = verification(
      async () => green,
      async () => red,
    );
    const record = await runVerification(one, false, surroundings());
    expect(record).toMatchObject({
      name: 'sample',
      ok: true,
      run: green,
      control: red,
      commit: 'unknown',
      seconds: 1.5,
    });
    expect(readRecord(path.join(root, '.verify'), 'sample', false)).toEqual(record);
    expect(said).toEqual(['GREEN sample: 0 lost', 'red   sample, control: 3 lost']);
  });

  test('is red when the measurement is red', async () => {
    const record = await runVerification(
      verification(
        async () => red,
        async () => red,
      ),
      false,
      surroundings(),
    );
    expect(record.ok).toBe(false);
  });

  test('is red when the control stays green, for then the measurement proves nothing', async () => {
    const record = await runVerification(
      verification(
        async () => green,
        async () => green,
      ),
      false,
      surroundings(),
    );
    expect(record.ok).toBe(false);
    expect(said.at(-1)).toBe('sample: the control should have gone red; a green run proves nothing.');
  });

  test('is red when the measurement breaks off', async () => {
    const broken = () => Promise.reject(new Error('no port'));
    const record = await runVerification(
      verification(broken, async () => red),
      false,
      surroundings(),
    );
    expect(record).toMatchObject({ ok: false, run: { ok: false, sentence: expect.stringContaining('no port') } });
  });

  test('is red when the control breaks off, for it has not been shown to go red', async () => {
    const broken = () => Promise.reject(new Error('no port'));
    const record = await runVerification(
      verification(async () => green, broken),
      false,
      surroundings(),
    );
    expect(record.ok).toBe(false);
  });

  test('in short form does not replace the record of the whole one', async () => {
    const one = verification(
      async () => green,
      async () => red,
    );
    await runVerification(one, true, surroundings());
    expect(readRecord(path.join(root, '.verify'), 'sample', false)).toBeUndefined();
    expect(readRecord(path.join(root, '.verify'), 'sample', true)).toMatchObject({ short: true, ok: true });
  });
});

describe('freshness', () => {
  test('lasts until a watched file changes', async () => {
    const one = verification(
      async () => green,
      async () => red,
    );
    const folder = path.join(root, '.verify');
    const state = () => freshness(readRecord(folder, 'sample', false), watchedHash(one, root));
    expect(state()).toBe('never run');
    await runVerification(one, false, surroundings());
    expect(state()).toBe('fresh');
    writeFileSync(path.join(root, 'readme.md'), 'unwatched');
    expect(state()).toBe('fresh');
    writeFileSync(path.join(root, 'storage/store.ts'), 'two');
    expect(state()).toBe('stale');
    writeFileSync(path.join(root, 'storage/store.ts'), 'one');
    expect(state()).toBe('fresh');
    writeFileSync(path.join(root, 'storage/more.ts'), '');
    expect(state()).toBe('stale');
  });

  test('what could not be read back is not written', async () => {
    const one = verification(
      async () => ({ ...green, figures: { ms: Number.NaN } }),
      async () => red,
    );
    await expect(runVerification(one, false, surroundings())).rejects.toThrow('figures');
  });

  test('a damaged record counts as never run', () => {
    mkdirSync(path.join(root, '.verify'));
    writeFileSync(path.join(root, '.verify/sample.json'), '{"name"');
    expect(readRecord(path.join(root, '.verify'), 'sample', false)).toBeUndefined();
  });
});

describe('the list', () => {
  test.each(verifications.map((one) => [one.name, one] as const))('%s is well-formed', (name, one) => {
    expect(name).toMatch(/^[a-z][a-z-]*$/);
    expect(one.watches.length).toBeGreaterThan(0);
    expect(missingTools(one)).toBeInstanceOf(Array);
  });

  test('has no name twice', () => {
    expect(new Set(verifications.map((one) => one.name)).size).toBe(verifications.length);
  });
});
