/** The broker of both other stacks, set up so that it holds back and drops nothing. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findTool } from '#scripts/system-packages.ts';
import { accepts, freePort, type Program, startProgram } from './programs.ts';

/**
 * Its own limits would lose messages here: 1,000 queued for a slow subscriber, the rest dropped. So the queue has no
 * limit, and as many are under way to the subscriber as the generator has under way to the broker; 20 is the default.
 */
const settings = (port: number): string => `listener ${port} 127.0.0.1
allow_anonymous true
persistence false
max_queued_messages 0
max_inflight_messages 1000
set_tcp_nodelay true
log_dest stderr
log_type error
log_type warning
log_type subscribe
`;

export type Mosquitto = Program & {
  readonly port: number;
  /** True once somebody has subscribed to the load. */
  subscribed(): boolean;
};

export async function startMosquitto(folder: string): Promise<Mosquitto> {
  const port = await freePort();
  const file = join(folder, 'mosquitto.conf');
  writeFileSync(file, settings(port));
  const program = await startProgram({
    name: 'mosquitto',
    command: findTool('mosquitto') ?? 'mosquitto',
    args: ['-c', file],
    folder,
    ready: async () => await accepts(port),
  });
  return { ...program, port, subscribed: () => program.output().includes('load/#') };
}
