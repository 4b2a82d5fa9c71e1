/** What the store takes, and what keeping more or less would cost. */
import { statfs } from 'node:fs/promises';
import { writtenSpan } from '#model/fields.ts';
import { storageSchema, type storageClassSchema } from '#model/storage-api.ts';
import { day } from '#model/time.ts';
import type { z } from 'zod';
import type { ClassUsage } from '#storage/usage.ts';
import type { ApiDependencies } from './dependencies.ts';
import { type Routes, permit, refused } from './routes.ts';

/** Days to choose from. */
const choices = { samples: [30, 90, 365, 730], minutes: [365, 730, 1_825] } as const;

type Parts = Pick<ApiDependencies, 'store' | 'backups' | 'devices' | 'dataFolder'>;
type Class = z.output<typeof storageClassSchema>;

export function storageRoutes(app: Routes, { store, backups, devices, dataFolder }: Parts): void {
  app.get(
    '/api/v1/storage',
    {
      config: permit('view'),
      schema: {
        tags: ['Status'],
        summary: 'Show what the store takes',
        description:
          'Each class of series with its size, what a day adds to it, and what keeping it longer or shorter would cost.',
        response: { 200: storageSchema.meta({ description: 'As it is now.' }), ...refused },
      },
    },
    async () => {
      const [usage, { bytes, walBytes }, disk, listed] = await Promise.all([
        store.usage(),
        store.statistics(),
        statfs(dataFolder),
        backups.list(),
      ]);
      const { keep_samples: samples, keep_minutes: minutes } = devices.settings().store;
      return {
        bytes: bytes + walBytes,
        budget: Math.round((disk.blocks * disk.bsize) / 4),
        disk: { bytes: disk.blocks * disk.bsize, free: disk.bavail * disk.bsize },
        backups: {
          bytes: listed.backups.reduce((sum, one) => sum + one.bytes, 0),
          count: listed.backups.length,
        },
        classes: [
          classOf('samples', usage.samples, samples, choices.samples),
          classOf('minutes', usage.minutes, minutes, choices.minutes),
          classOf('quarters', usage.quarters, undefined, []),
        ],
      };
    },
  );
}

function classOf(
  name: Class['class'],
  { bytes, from, perDay }: ClassUsage,
  keep: number | undefined,
  days: readonly number[],
): Class {
  const spans = [...new Set([...days.map((each) => each * day), ...(keep === undefined ? [] : [keep])])];
  return {
    class: name,
    setting: keep === undefined ? null : `keep_${name}`,
    keep: keep === undefined ? null : writtenSpan(keep),
    bytes,
    from,
    perDay,
    choices:
      perDay === null
        ? []
        : spans
            .toSorted((one, other) => one - other)
            .map((span) => ({ keep: writtenSpan(span), bytes: Math.round((perDay * span) / day) })),
  };
}
