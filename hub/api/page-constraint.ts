/**
 * A route for programs at an address where the screen may have a page: a browser that opens the address asks for HTML,
 * and is given what it would be given if the route were not there.
 */
import type { Routes } from './routes.ts';

type Strategy = Parameters<Routes['addConstraintStrategy']>[0];
type Handlers = ReturnType<Strategy['storage']>;
type Handler = Parameters<Handlers['set']>[1];

const asked = 'asked';
/** A route with this constraint is not for browsers that open a page. */
export const byProgram = { [asked]: 'by program' };

export const pageConstraint: Strategy = {
  name: asked,
  storage() {
    const handlers = new Map<unknown, Handler>();
    return {
      get: (by) => handlers.get(by) ?? null,
      set: (by, handler) => void handlers.set(by, handler),
    };
  },
  deriveConstraint: ({ headers }) => (headers.accept?.includes('text/html') ? 'by page' : byProgram[asked]),
};
