/** Where the picture of a file is: another address once the file is another, and once one that was missing is there. */
import { useEffect, useState } from 'react';
import { useInFront } from '../../live/in-front.ts';
import { useLive } from '../../live/live.ts';
import { useMinute } from '../../live/now.ts';

type Looked = { readonly file: string; readonly first: string; readonly version: string };

/** In place of when it was written. */
const missing = 'missing';

export type Picture = {
  readonly address: string;
  readonly isMissing: boolean;
  /** The browser could not show it. */
  failed(): void;
};

/** Looked at anew each minute while it is shown; nothing but its head is fetched unless it changed. */
export function usePicture(file: string): Picture {
  const path = `/api/v1/pictures/${encodeURIComponent(file)}`;
  const [looked, setLooked] = useState<Looked>();
  const [failed, setFailed] = useState<{ readonly address: string; readonly minute: number }>();
  const isLinked = useLive((state) => state.link === 'live');
  const isInFront = useInFront();
  const minute = useMinute();
  const own = looked?.file === file ? looked : undefined;
  // As it was found at first it has the plain address, so that it is not fetched twice.
  const address =
    own === undefined || own.version === own.first ? path : `${path}?${new URLSearchParams({ of: own.version })}`;
  useEffect(() => {
    if (file === '' || !isLinked || !isInFront) return undefined;
    const leaving = new AbortController();
    fetch(path, { method: 'HEAD', signal: leaving.signal }).then(
      (answer) => {
        const version = answer.ok ? (answer.headers.get('last-modified') ?? '') : missing;
        setLooked((before) =>
          before?.file === file
            ? before.version === version
              ? before
              : { ...before, version }
            : { file, first: version, version },
        );
      },
      () => undefined,
    );
    return () => leaving.abort();
  }, [file, path, minute, isLinked, isInFront]);
  // What is there and could not be shown is tried again each minute.
  const isAgain = own !== undefined && own.version !== missing && failed?.minute !== minute;
  return {
    address,
    isMissing: failed?.address === address && !isAgain,
    failed: () => setFailed({ address, minute }),
  };
}
