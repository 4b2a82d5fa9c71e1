/** Asana's tasks on this machine: pages with offsets that expire, tokens, projects that are not there or not paid for. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { serveMisbehaving } from './misbehaviour.ts';
import type { SimulatedServer } from './misbehaviour.ts';

type SimulatedTask = {
  readonly gid: string;
  readonly name: string;
  readonly due_on?: string | null;
  readonly due_at?: string | null;
  readonly assignee?: string;
};

export type AsanaSimulator = SimulatedServer & {
  /** Open tasks by number of project; those of the person under "me". */
  readonly projects: Map<string, SimulatedTask[]>;
  /** What a project answers instead of its tasks. */
  readonly refusals: Map<string, number>;
  /** The token is no longer accepted. */
  expire(): void;
};

export const asanaToken = '2/1200/abcdef:0123456789';

export async function startAsana(): Promise<AsanaSimulator> {
  const projects = new Map<string, SimulatedTask[]>();
  const refusals = new Map<string, number>();
  let isExpired = false;

  const handler = (request: IncomingMessage, response: ServerResponse): void => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://asana.example');
    const say = (status: number, body: unknown): void => {
      response.writeHead(status, { 'content-type': 'application/json; charset=UTF-8' }).end(JSON.stringify(body));
    };
    const refuse = (status: number, message: string): void => say(status, { errors: [{ message }] });
    if (isExpired || request.headers.authorization !== `Bearer ${asanaToken}`) return refuse(401, 'Not Authorized');
    if (pathname === '/api/1.0/users/me') return say(200, { data: { gid: '77', workspaces: [{ gid: '9' }] } });
    if (pathname !== '/api/1.0/tasks') return refuse(404, 'No matching route for request');
    const isMine = searchParams.get('assignee') === 'me' && searchParams.get('workspace') === '9';
    const project = isMine ? 'me' : (searchParams.get('project') ?? '');
    const refusal = refusals.get(project);
    if (refusal !== undefined)
      return refuse(refusal, refusal === 402 ? 'Payment Required' : 'project: Not a recognized ID');
    const all = projects.get(project) ?? [];
    const limit = Number(searchParams.get('limit') ?? all.length);
    const wanted = (searchParams.get('opt_fields') ?? '').split(',');
    const from = Number(searchParams.get('offset')?.replace(/^page-/, '') ?? 0);
    const next = from + limit;
    return say(200, {
      data: all.slice(from, next).map(({ gid, name, due_on = null, due_at = null, assignee }) => ({
        gid,
        ...(wanted.includes('name') && { name }),
        ...(wanted.includes('due_on') && { due_on }),
        ...(wanted.includes('due_at') && { due_at }),
        ...(wanted.includes('completed') && { completed: false }),
        ...(wanted.includes('assignee.name') && {
          assignee: assignee === undefined ? null : { gid: '77', name: assignee },
        }),
        ...(wanted.includes('permalink_url') && { permalink_url: `https://app.asana.com/0/1/${gid}` }),
      })),
      next_page: next < all.length ? { offset: `page-${next}`, path: '/tasks', uri: '' } : null,
    });
  };

  const server = await serveMisbehaving(handler);
  return Object.assign(server, { projects, refusals, expire: () => void (isExpired = true) });
}
