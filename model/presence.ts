/** When a device is away by its own word, or that of who watches over it. Pure; for the hub and the screens. */
import { minute } from './time.ts';

/** What of a device is 1 while it answers. */
export const presenceQuantity = 'available';

/** What spoke so much later (ms) than it was called away is there; what came sooner was on its way by then. */
export const spokeAfter = minute;

/** The newest sample of one of its series: times are epoch ms, 0 while there is none. */
export type ToldByDevice = { readonly quantity: string; readonly at: number; readonly value: number };

/** Since when (epoch ms) the device with all these series is away; undefined for one that is there or does not say. */
export function awaySince(series: Iterable<ToldByDevice>): number | undefined {
  let presence: ToldByDevice | undefined;
  let heardAt = 0;
  for (const each of series) {
    heardAt = Math.max(heardAt, each.at);
    if (each.quantity === presenceQuantity && each.at > 0) presence ??= each;
  }
  if (presence === undefined || presence.value > 0) return undefined;
  return heardAt - presence.at <= spokeAfter ? presence.at : undefined;
}
