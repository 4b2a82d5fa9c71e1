/** Where notifications and the tray join the shell. This build has none, so the window goes alone. */
import type { CompanionOptions } from './shell.ts';

export function startCompanion(_options: CompanionOptions): AsyncDisposable {
  return { [Symbol.asyncDispose]: () => Promise.resolve() };
}
