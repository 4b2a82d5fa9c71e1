/** A log that remembers its lines. */
import type { HubLog } from '#hub/ports.ts';

export type RememberedLine = { readonly level: string; readonly text: string };

export function createRememberingLog(): HubLog & { readonly lines: readonly RememberedLine[] } {
  const lines: RememberedLine[] = [];
  const log: HubLog & { readonly lines: readonly RememberedLine[] } = {
    lines,
    child: () => log,
    debug: (_, text) => void lines.push({ level: 'debug', text }),
    info: (_, text) => void lines.push({ level: 'info', text }),
    warn: (_, text) => void lines.push({ level: 'warn', text }),
    error: (_, text) => void lines.push({ level: 'error', text }),
  };
  return log;
}
