/** Trying a source before it is saved: one real read, of which nothing is kept. */
import { useEffect, useRef, useState } from 'react';
import { pathKey } from '../form/paths.ts';
import type { Form } from '../form/use-form.ts';
import { ask, isRefused } from '../hub/ask.ts';
import { hubNow } from '../../live/now.ts';
import type { SourceKind, Trial } from './source-kind.ts';

export type Tried = {
  readonly isRunning: boolean;
  readonly answer: Trial | undefined;
  /** Why it could not be tried at all. */
  readonly refused: string | undefined;
  /** Epoch ms by the hub's clock. */
  readonly at: number;
  /** It is of the settings as they stand in the form. */
  readonly isCurrent: boolean;
  /** Something came, and nothing was wrong, of the settings as they stand. */
  readonly hasPassed: boolean;
  run(): void;
  stop(): void;
};

type Held = { readonly answer?: Trial; readonly refused?: string; readonly at: number; readonly of: string };

/** Tests by form: to look at another source and come back loses none. */
const heldByForm = new Map<string, Held>();

export function useTrial({ kind }: Pick<SourceKind, 'kind'>, form: Form): Tried {
  const [, setTurn] = useState(0);
  const [running, setRunning] = useState<string>();
  const stopping = useRef<AbortController>(undefined);
  useEffect(() => () => stopping.current?.abort(), [form.id]);
  const held = heldByForm.get(form.id);
  const settings = { whole: form.whole, secrets: form.secrets.map(({ path, value }) => [pathKey(path), value]) };
  const now = JSON.stringify(settings);

  const run = (): void => {
    stopping.current?.abort();
    const stop = new AbortController();
    stopping.current = stop;
    setRunning(form.id);
    const request = { kind, settings: form.whole, secrets: form.secrets, seconds: 15 };
    void ask<Trial>('POST', '/api/v1/dry-runs/source', request, stop.signal).then((answer) => {
      if (stop.signal.aborted) return;
      const told = isRefused(answer) ? { refused: answer.refused } : { answer };
      if (isRefused(answer)) form.refuse(answer);
      heldByForm.set(form.id, { ...told, at: hubNow(), of: now });
      setRunning(undefined);
      setTurn((turn) => turn + 1);
    });
  };
  const { answer } = held ?? {};
  const isCurrent = held?.of === now;
  const came = answer !== undefined && answer.readings.length + answer.documents.length > 0;
  return {
    isRunning: running === form.id,
    answer,
    refused: held?.refused,
    at: held?.at ?? 0,
    isCurrent,
    hasPassed: isCurrent && came && answer.trouble === null,
    run,
    stop() {
      stopping.current?.abort();
      setRunning(undefined);
    },
  };
}
