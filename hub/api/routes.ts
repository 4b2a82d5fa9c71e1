/** The instance route groups register on, and what all their routes share. */
import type {
  FastifyBaseLogger,
  FastifyInstance,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { errorSchema } from '#model/api.ts';
import { settingsRefusalSchema } from '#model/settings-api.ts';
import { type Permission, permissions } from './permission.ts';

export type Routes = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  ZodTypeProvider
>;

/** A route's config: who may use it. */
export const permit = (permission: Permission) => ({ permission });

/** The permission of a route's config; undefined when it declares none, which fails its registration. */
export function permissionOf(config: unknown): Permission | undefined {
  if (typeof config !== 'object' || config === null || !('permission' in config)) return undefined;
  return permissions.find((permission) => permission === config.permission);
}

/** Every refusal has the same shape. */
export const refused = {
  '4xx': errorSchema.meta({ description: 'Refused; the sentence says why.' }),
  '5xx': errorSchema.meta({ description: 'Mantel could not do it now; the sentence says why.' }),
} as const;

/** As refused, with the setting that is wrong. */
export const refusedSettings = {
  ...refused,
  '4xx': settingsRefusalSchema.meta({ description: 'Refused; the sentence says why, and of which setting.' }),
} as const;
