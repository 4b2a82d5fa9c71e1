/** What the comparison needs of each of the three: the hub and the two stacks that do its work. */
import type { z } from 'zod';

/** Three readings in each message, on topics in turn. */
export const valuesPerMessage = 3;
export const topicCount = 100;
export const lastTopic = `load/sensor-${topicCount - 1}`;

/** A process whose time and memory count. */
export type Member = { readonly name: string; readonly pid: number };

export type Stack = {
  readonly id: 'mantel' | 'nodeRed' | 'victoria';
  readonly title: string;
  /** Starts everything anew in an empty folder. Resolves when a message would be stored. */
  start(folder: string): Promise<RunningStack>;
};

export type RunningStack = AsyncDisposable & {
  readonly members: readonly Member[];
  readonly brokerPort: number;
  /** Throws with what it printed when one of its programs has ended by itself. */
  expectRunning(): void;
  /** Asks at little cost whether a query finds so many values of the last topic: if so, all may be there. */
  mayHold(values: number): Promise<boolean>;
  /** Asks the store how many values of all topics a query finds. */
  stored(): Promise<number>;
};

/** JSON of an address, checked. Throws with the answer's text when it is none of success. */
export async function askJson<T>(url: string, schema: z.ZodType<T>, method = 'GET'): Promise<T> {
  const answer = await fetch(url, { method });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${text}`);
  return schema.parse(JSON.parse(text));
}
