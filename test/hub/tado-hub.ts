/** A real hub that asks a simulated Tado, and a person who signs in. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HubProcess } from '../simulators/hub-process.ts';
import type { TadoSimulator } from '../simulators/tado.ts';

export const settingsWith = (tado: string, more = ''): string => `
home: { time_zone: Europe/Vienna }
api: { port: 0 }
broker: { port: 0 }
${more}
collectors:
  - kind: meter-files
  - kind: tado
    settings: { api_url: '${tado}', login_url: '${tado}', pause: 0 }
`;

/** With a body it is a POST. Throws on a refusal. */
export async function ask<Body>(hub: HubProcess, path: string, body?: unknown): Promise<Body> {
  const token = readFileSync(join(hub.data, 'admin-token'), 'utf8').trim();
  const answer = await fetch(`${hub.url}/api/v1/${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as Body;
}

export async function signIn(hub: HubProcess, tado: TadoSimulator): Promise<void> {
  const { code } = await ask<{ code?: string }>(hub, 'sources/tado/sign-in', {});
  if (code === undefined) throw new Error('There is no code to type.');
  tado.agree(code);
}
