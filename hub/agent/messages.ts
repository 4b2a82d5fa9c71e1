/** What an agent's messages hold. Pure. */
import { maxAgentSamples, type AgentSamples } from '#model/agent.ts';
import type { SeriesDefinition } from '#model/series.ts';
import type { Unsent } from '#storage/contract.ts';

/** How this process fares stays here: beside the hub's own figures of the same names it would only be taken for them. */
const isOwn = (name: string): boolean => name.startsWith('mantel.');

/**
 * The samples in messages of at most {@link maxAgentSamples}, in their order. Each message says what its series are, so
 * that it means the same whenever and however often it arrives.
 */
export function messagesOf(
  unsent: Unsent,
  definitionOf: (series: number) => SeriesDefinition | undefined,
): AgentSamples[] {
  const { series: ids, at, value, waiting, dropped } = unsent;
  const left = waiting - ids.length;
  const messages: AgentSamples[] = [];
  let numbers = new Map<number, number>();
  let series: AgentSamples['series'] = [];
  let samples: AgentSamples['samples'] = [];
  const close = (more: number): void => {
    // Told once, with the first.
    const told = messages.length === 0 ? dropped : 0;
    if (samples.length > 0) messages.push({ series, samples, waiting: left + more, dropped: told });
    numbers = new Map();
    series = [];
    samples = [];
  };
  for (const [i, id] of ids.entries()) {
    let number = numbers.get(id);
    if (number === undefined) {
      const definition = definitionOf(id);
      if (definition === undefined || isOwn(definition.name)) continue;
      number = series.length;
      numbers.set(id, number);
      series.push({ ...definition, labels: { ...definition.labels } });
    }
    samples.push([number, at[i] ?? 0, value[i] ?? 0]);
    if (samples.length === maxAgentSamples) close(ids.length - i - 1);
  }
  close(0);
  return messages;
}
