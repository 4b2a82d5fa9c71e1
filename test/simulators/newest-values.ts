/** What a hub that runs says of each series now. */
import { z } from 'zod';
import { latestSchema } from '#model/api.ts';

/** Newest value by the key of its series; null where there is none. */
export async function newestValues({ url }: { readonly url: string }): Promise<ReadonlyMap<string, number | null>> {
  const all = z.array(latestSchema).parse(await (await fetch(`${url}/api/v1/latest`)).json());
  return new Map(all.map(({ key, value }) => [key, value]));
}
