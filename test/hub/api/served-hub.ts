/** A hub in memory and its API, made anew for each test of a file. */
import { afterEach, beforeEach } from 'vitest';
import type { Routes } from '#hub/api/routes.ts';
import { buildApi } from '#hub/api/server.ts';
import { fakeHub } from './fake-hub.ts';

export type ServedHub = { readonly hub: ReturnType<typeof fakeHub>; readonly app: Routes };

/**
 * To be called outside of the tests of a file or a describe; what it returns is filled before each of them. `overrides` is
 * asked anew each time.
 */
export function servedHub(overrides: () => Parameters<typeof fakeHub>[0] = () => ({})): ServedHub {
  let served: ServedHub | undefined;
  const current = (): ServedHub => {
    if (!served) throw new Error('The hub is there within tests only.');
    return served;
  };
  beforeEach(async () => {
    const hub = fakeHub(overrides());
    served = { hub, app: await buildApi(hub.dependencies) };
  });
  afterEach(async () => {
    await served?.app.close();
    served = undefined;
  });
  return {
    get hub() {
      return current().hub;
    },
    get app() {
      return current().app;
    },
  };
}
