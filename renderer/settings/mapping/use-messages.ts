/** Messages as they come, and what the settings in the form would make of them. Nothing is stored by it. */
import { useEffect, useState } from 'react';
import type { z } from 'zod';
import type { dryRunAnswerSchema } from '#model/dry-run.ts';
import type { Values } from '../form/paths.ts';
import { ask, isRefused } from '../hub/ask.ts';

type Answer = z.output<typeof dryRunAnswerSchema>;
export type Outcome = Answer['outcomes'][number];
type Message = { readonly topic: string; readonly payload: string; readonly kept: boolean };

const path = '/api/v1/dry-runs';
/** The newest of so many topics. */
const mostTopics = 5;
/** s that one question waits for a message. */
const patience = 5;
/** ms between two questions, so that a fast topic does not make a fast loop. */
const pause = 1_000;
/** ms after the last letter. */
const settle = 250;

export type Messages = { readonly outcomes: readonly Outcome[]; readonly refused: string | undefined };

export function useMessages(source: string, filter: string, settings: Values, shown: boolean): Messages {
  const [messages, setMessages] = useState<readonly Message[]>([]);
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);
  const [refused, setRefused] = useState<string>();

  useEffect(() => {
    if (!shown) return undefined;
    const stop = new AbortController();
    let timer = 0;
    const listen = (): void => {
      const body = { source, listen: { topic: filter, seconds: patience } };
      void ask<Answer>('POST', path, body, stop.signal).then((answer) => {
        if (stop.signal.aborted) return;
        const [one] = isRefused(answer) ? [] : answer.outcomes;
        if (one !== undefined) {
          const { topic, payload, kept } = one;
          setMessages((before) => [
            { topic, payload, kept },
            ...before.filter((each) => each.topic !== topic).slice(0, mostTopics - 1),
          ]);
        }
        timer = window.setTimeout(listen, pause);
      });
    };
    timer = window.setTimeout(listen, settle);
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [source, filter, shown]);

  const written = JSON.stringify(settings);
  useEffect(() => {
    if (messages.length === 0) return undefined;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      const body = {
        source,
        messages: messages.map(({ topic, payload }) => ({ topic, payload })),
        settings: JSON.parse(written) as Values,
      };
      void ask<Answer>('POST', path, body, stop.signal).then((answer) => {
        if (stop.signal.aborted) return;
        if (isRefused(answer)) setRefused(answer.refused);
        else {
          setRefused(undefined);
          setOutcomes(answer.outcomes.map((each, i) => ({ ...each, kept: messages[i]?.kept ?? false })));
        }
      });
    }, settle);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [source, messages, written]);

  return { outcomes, refused };
}
