/** What the journal may say of some series: of themselves, their devices and their sources. Pure. */
import type { WireSource } from '#model/wire.ts';
import type { SeriesInfo } from '../../live/directory.ts';

type About = { readonly subjects: readonly string[]; readonly sources: readonly string[] };

export function aboutOf(
  series: readonly SeriesInfo[],
  sources: readonly Pick<WireSource, 'id' | 'kind' | 'jobs'>[],
): About {
  const kinds = new Set(series.map(({ collector }) => collector));
  const own = sources.filter(({ kind }) => kinds.has(kind));
  const devices = series.flatMap(({ device }) => device ?? []);
  return {
    subjects: [...new Set([...series.map(({ key }) => key), ...devices, ...own.map(({ id }) => id)])],
    sources: own.filter(({ jobs = [] }) => jobs.length > 0).map(({ id }) => id),
  };
}
