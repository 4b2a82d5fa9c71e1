import { useLive } from '../live/live.ts';

/** This machine's own zone: what times are shown in until the hub has named the home's. */
export const localZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The home's time zone. */
export function useZone(): string {
  return useLive((state) => state.screen?.timeZone ?? localZone);
}
