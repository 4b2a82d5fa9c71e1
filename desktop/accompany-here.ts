/** Tray icon and notifications beside the hub of this process, where a person has a desktop. */
import { readFileSync } from 'node:fs';
import type { World } from './ports.ts';
import { hasDisplay } from './chromium.ts';

export type AccompanyOptions = World & {
  /** Address of the hub. */
  readonly hub: string;
  readonly adminTokenFile: string;
  readonly dataFolder: string;
  /** Brings the dashboard before the person. */
  readonly open: () => void;
  readonly quit: () => void;
  readonly signal: AbortSignal;
};

/** Undefined where there is no desktop, or nobody wants one any more. */
export async function accompanyHere(options: AccompanyOptions): Promise<AsyncDisposable | undefined> {
  const { adminTokenFile, dataFolder, signal } = options;
  if (process.env['CI'] || !hasDisplay(process.env)) return undefined;
  // The API has loaded ws already; Node's own WebSocket would take 3 MB more.
  const [{ startCompanion }, { screenPrograms }, { WebSocket: Socket }] = await Promise.all([
    import('./companion.ts'),
    import('./screen-programs.ts'),
    import('ws'),
  ]);
  if (signal.aborted) return undefined;
  const token = readFileSync(adminTokenFile, 'utf8').trim();
  return startCompanion({
    ...options,
    token: () => token,
    environment: process.env,
    screen: screenPrograms(dataFolder, process.env),
    pid: process.pid,
    openSocket: (url, headers) => new Socket(url, { headers }),
    fetch,
  });
}
