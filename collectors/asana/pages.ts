/** Open tasks of one list, page by page. */
import { z } from 'zod';
import type { Http } from '#model/http.ts';
import { taskBounds as bounds, type Task } from '#model/snapshots/tasks.ts';
import { dayText } from '#model/tasks.ts';
import { BadReading } from '#model/trouble.ts';
import { asanaCollectorWords as words } from '#model/words/collector-asana-en.ts';

/** Of which list: of a project, or of the person whose token it is, in one of her workspaces. */
export type List = {
  /** Also the label of its series, so the same in every language. */
  readonly name: string;
  /** In sentences. */
  readonly shown: string;
  readonly query: Readonly<Record<string, string>>;
};

export type Asking = {
  readonly http: Http;
  /** With the version of the API. */
  readonly base: string;
  readonly token: string;
  readonly timeZone: string;
};

/** The most that Asana gives at once. */
const pageSize = 100;
export const mostPages = 10;

const fields = 'name,due_on,due_at,completed,assignee.name,permalink_url';
const text = z.string().nullish().catch(null);
/** Fields are left out or null as Asana pleases; only the id is certain. */
const task = z.object({
  gid: z.string().min(1).max(bounds.text),
  name: text,
  due_on: z.iso.date().nullish().catch(null),
  due_at: z.iso.datetime({ offset: true }).nullish().catch(null),
  completed: z.boolean().nullish().catch(null),
  assignee: z.object({ name: text }).nullish().catch(null),
  permalink_url: text,
});
/** {"errors": [{"message": "project: Not a recognized ID: 1"}]} */
const refused = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) });
export const refusal = refused.transform(({ errors }) => errors[0]?.message ?? '');
const page = z.object({
  data: z.array(z.unknown()),
  next_page: z.object({ offset: z.string().min(1) }).nullish(),
});

export type Listed = {
  readonly tasks: readonly Task[];
  /** There are more than are read. */
  readonly isCut: boolean;
};

/** Throws BadReading for a list that Asana does not give or that makes no sense, and what the client throws. */
export async function readList({ name, shown, query }: List, { http, base, token, timeZone }: Asking): Promise<Listed> {
  const found = new Map<string, Task>();
  const offsets = new Set<string>();
  let offset: string | undefined;
  for (let pages = 0; pages < mostPages; pages++) {
    const url = addressOf(base, 'tasks', {
      ...query,
      completed_since: 'now',
      opt_fields: fields,
      limit: String(pageSize),
      ...(offset !== undefined && { offset }),
    });
    // No such project, and a project of a plan that is no longer paid for.
    const answers = [402, 404];
    const schema = z.union([page, refused]);
    const body = await http.json({ url, schema, refusal, answers, headers: { authorization: `Bearer ${token}` } });
    if ('errors' in body) throw new BadReading(words.refused(shown, reasonOf(body)));
    for (const entry of body.data) {
      const one = task.safeParse(entry).data;
      if (one && one.completed !== true) found.set(one.gid, taskOf(one, name, timeZone));
    }
    offset = body.next_page?.offset;
    if (offset === undefined) return { tasks: [...found.values()], isCut: false };
    if (offsets.has(offset)) throw new BadReading(words.circle(shown));
    offsets.add(offset);
  }
  return { tasks: [...found.values()], isCut: true };
}

const reasonOf = ({ errors }: z.output<typeof refused>): string =>
  (errors[0]?.message ?? '').replace(/[\s.]+$/, '').slice(0, 200);

export function addressOf(base: string, path: string, query: Readonly<Record<string, string>>): URL {
  const url = new URL(`${base.replace(/\/+$/, '')}/${path}`);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url;
}

function taskOf(one: z.output<typeof task>, list: string, timeZone: string): Task {
  const dueAt = one.due_at ? (z.coerce.date().safeParse(one.due_at).data?.getTime() ?? null) : null;
  const link = one.permalink_url ?? '';
  return {
    id: one.gid,
    title: line(one.name) || words.untitled,
    // The day of a time is that of the home, wherever whoever set it was.
    dueOn: dueAt === null ? (one.due_on ?? null) : dayText(dueAt, timeZone),
    dueAt,
    list,
    assignee: line(one.assignee?.name) || null,
    link: /^https?:\/\//.test(link) && link.length <= bounds.link ? link : null,
  };
}

function line(given: string | null | undefined): string {
  const plain = (given ?? '').replaceAll(/[\p{Cc}\s\u202A-\u202E\u2066-\u2069]+/gu, ' ').trim();
  return plain.length <= bounds.text ? plain : `${plain.slice(0, bounds.text - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
