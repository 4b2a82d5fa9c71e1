import { z } from 'zod';
import type { World } from '#model/collector.ts';
import { defineCollector } from '#model/collector.ts';
import { duration, secret } from '#model/fields.ts';
import type { Run } from '#model/job.ts';
import { taskBounds as bounds, type Task, type Tasks } from '#model/snapshots/tasks.ts';
import { byDue, dueCounts } from '#model/tasks.ts';
import { day, minute } from '#model/time.ts';
import { BadReading, Misconfigured, Unreachable } from '#model/trouble.ts';
import { asanaCollectorWords as words } from '#model/words/collector-asana-en.ts';
import { errorOfAll } from '../error-of-all.ts';
import { addressOf, mostPages, readList, refusal } from './pages.ts';
import type { Asking, List } from './pages.ts';

const shortest = 2 * minute;
/** So that a run never needs more than the 150 calls a minute of the free plan. */
const mostProjects = 10;
const mostWorkspaces = 4;
/** Tasks that nobody could read for so long say nothing of today. */
const holds = 2 * day;
const subject = 'asana';
/** The label of what is assigned to the person. */
const own = 'My tasks';

const settings = z.strictObject({
  token: secret.prefault('asana_token').meta({
    title: 'Token',
    secret: true,
    help: 'The name of the entry in secrets.yaml that holds your personal access token.',
  }),
  projects: z
    .array(
      z.strictObject({
        id: z
          .string({ error: 'put the number of the project in quotes' })
          .regex(/^\d{1,25}$/, 'write the number that stands in the address of the project, in quotes')
          .meta({ title: 'Id', help: 'The first long number in the address of the project, in quotes.' }),
        name: z.string().min(1).max(60).meta({ title: 'Name', help: 'As it is to be called here.' }),
      }),
    )
    .max(mostProjects)
    .refine((all) => new Set(all.map(({ name }) => name)).size === all.length, {
      error: 'two projects have the same name; give one of them another',
    })
    .default([])
    .meta({ title: 'Projects' }),
  my_tasks: z
    .boolean()
    .default(true)
    .meta({ title: 'My tasks', help: 'Also what is assigned to you, in any project.' }),
  every: duration
    .refine((span) => span >= shortest, 'at least 2 min: the free plan allows 150 calls a minute to all your programs')
    .default(10 * minute)
    .meta({ title: 'Ask every', unit: 'ms' }),
  url: z.url().default('https://app.asana.com/api/1.0').meta({ title: 'Server' }),
});

const gauge = 'gauge' as const;
const series = {
  open_tasks: {
    unit: 'count',
    kind: gauge,
    labels: ['project'],
    about: 'Open tasks of a project, or assigned to you.',
  },
  due_today: { unit: 'count', kind: gauge, labels: [], about: 'Open tasks that are due today.' },
  overdue: { unit: 'count', kind: gauge, labels: [], about: 'Open tasks that were due on a day gone by.' },
} as const;

export const asana = defineCollector({
  kind: 'asana',
  title: 'Asana',
  about: 'Open tasks of projects and those assigned to you, the overdue first, from Asana.',
  settings,
  series,
  capability: {
    auth: 'token',
    price: 'free',
    cardNeeded: false,
    quota: { perMinute: 150 },
    limits: [
      `At most ${mostProjects} projects and ${mostPages * 100} open tasks of each are read.`,
      'Paid plans allow 1,500 calls a minute; Mantel keeps to the 150 of the free one.',
    ],
    steps: [
      'Open https://app.asana.com/0/my-apps, choose "Create new token" and copy it.',
      'Write it into secrets.yaml: asana_token: followed by the token.',
    ],
    verifiedOn: '2026-11-26',
  },
  clash: () => words.countedAsOne,
  async run(world) {
    const { projects, my_tasks: mine, every } = world.settings;
    if (projects.length === 0 && !mine) throw new Misconfigured(words.nothing);
    const lists = projects.length + (mine ? mostWorkspaces : 0);
    const known = new Map<string, readonly Task[]>();
    await world.jobs.keep([
      {
        name: 'tasks',
        title: 'Tasks',
        when: { every },
        calls: 1 + lists * mostPages,
        deadline: 3 * minute,
        perform: (run) => look(world, run, known),
      },
    ]);
  },
});

type AsanaWorld = World<z.output<typeof settings>, typeof series>;

async function look(world: AsanaWorld, run: Run<typeof series>, known: Map<string, readonly Task[]>): Promise<void> {
  const { token, url: base } = world.settings;
  const { timeZone } = world.home;
  const asking: Asking = { http: run.http, base, token: token.reveal(), timeZone };
  const lists = await listsOf(world, asking);
  const shown = new Map(lists.map((list) => [list.name, list.shown]));
  const names = [...shown.keys()];
  const failures = new Map<string, unknown>();
  const read = new Map<string, Task[]>();
  for (const list of lists) {
    try {
      const { tasks, isCut } = await readList(list, asking);
      read.set(list.name, [...(read.get(list.name) ?? []), ...tasks]);
      if (isCut) run.sink.trouble(list.shown, new BadReading(words.cut(list.shown, tasks.length)));
    } catch (error) {
      run.signal.throwIfAborted();
      // Who was told to wait asks for no more.
      if (error instanceof Unreachable && error.retryAfter !== undefined) throw error;
      failures.set(list.name, error);
    }
  }
  if (failures.size === names.length) throw errorOfAll([...failures.values()], words.all);
  for (const [name, error] of failures) run.sink.trouble(shown.get(name) ?? name, error);
  const before = world.snapshot('tasks', subject)?.body.items ?? [];
  for (const name of names) {
    if (!failures.has(name)) known.set(name, read.get(name) ?? []);
    else if (!known.has(name))
      known.set(
        name,
        before.filter(({ list }) => list === name),
      );
  }
  const body = tasksOf(
    names.flatMap((name) => known.get(name) ?? []),
    [...failures.keys()].map((name) => shown.get(name) ?? name),
  );
  run.sink.snapshot('tasks', subject, body, run.now + holds);
  for (const name of names) {
    if (!failures.has(name)) run.sink.sample('open_tasks', { project: name }, known.get(name)?.length ?? 0, run.now);
  }
  // Of lists that are not known whole there is no number.
  if (failures.size > 0) return;
  const { overdue, today } = dueCounts(body, run.now, timeZone);
  run.sink.sample('due_today', {}, today, run.now);
  run.sink.sample('overdue', {}, overdue, run.now);
}

/** Projects first, so that a task that is assigned to the person as well stands in its project. */
async function listsOf({ settings: { projects, my_tasks: mine } }: AsanaWorld, asking: Asking): Promise<List[]> {
  const ofProjects = projects.map(({ id, name }) => ({ name, shown: name, query: { project: id } }));
  if (!mine) return ofProjects;
  const { data } = await asking.http.json({
    url: addressOf(asking.base, 'users/me', { opt_fields: 'workspaces' }),
    schema: z.object({ data: z.object({ workspaces: z.array(z.object({ gid: z.string() })) }) }),
    refusal,
    headers: { authorization: `Bearer ${asking.token}` },
  });
  const ofPerson = data.workspaces
    .slice(0, mostWorkspaces)
    .map(({ gid }) => ({ name: own, shown: words.mine, query: { assignee: 'me', workspace: gid } }));
  return [...ofProjects, ...ofPerson];
}

function tasksOf(all: readonly Task[], missing: readonly string[]): Tasks {
  const byId = new Map<string, Task>();
  for (const task of all) if (!byId.has(task.id)) byId.set(task.id, task);
  const tasks = [...byId.values()].toSorted(byDue);
  const due = new Map<string, number>();
  for (const { dueOn } of tasks) if (dueOn !== null) due.set(dueOn, (due.get(dueOn) ?? 0) + 1);
  return {
    source: 'Asana',
    items: tasks.slice(0, bounds.items),
    total: tasks.length,
    due: [...due].slice(0, bounds.due),
    missing: [...missing],
  };
}
