import type { CSSProperties } from 'react';
import { heatingWords as words } from '#model/words/heating-en.ts';
import { PlotBox, PlotLabel } from '../../charts/plot-box.tsx';
import { useScreenSize } from '../../theme/screen-size.ts';
import { useZoneRows } from './use-zone-rows.ts';
import { ZoneRow } from './zone-row.tsx';
import './heating-zones.css';

const six = 6;

/** The fewer there are, the higher each is. */
const roomCount = (count: number): CSSProperties & Record<`--${string}`, number> => ({ '--rooms': count });

/** The rooms that are heated: how warm, how warm wanted, and when each called for heat today. */
export function HeatingZonesPanel({ shown }: { readonly shown: boolean }) {
  const { floors } = useScreenSize();
  const { rows, from, to, now } = useZoneRows(shown);
  const print = Math.max(24, floors.near);
  if (rows.length === 0) return null;
  const hasCalls = rows.some(({ spans }) => spans !== undefined);
  const share = (at: number): number => (at - from) / (to - from);
  return (
    <section className="zones" data-panel="heating-zones" data-many={rows.length > 7} data-calls={hasCalls}>
      <div className="zone-head">
        <span>{words.zone}</span>
        <span>{words.now}</span>
        <span>{words.wanted}</span>
        <span>{hasCalls ? words.callToday : null}</span>
      </div>
      <div className="zone-rows" style={roomCount(rows.length)}>
        {rows.map((row) => (
          <ZoneRow key={row.zone.device} row={row} from={from} to={to} />
        ))}
        {hasCalls ? (
          <span className="zone-lines" aria-hidden="true">
            <span className="zone-plot">
              {[0, 0.25, 0.5, 0.75, 1].map((at) => (
                <i key={at} className="zone-hour" style={{ left: `${at * 100}%` }} />
              ))}
              <i className="zone-present" style={{ left: `${Math.min(1, Math.max(0, share(now))) * 100}%` }} />
            </span>
          </span>
        ) : null}
      </div>
      {hasCalls ? (
        <div className="zone-foot">
          <span>{words.byHeight}</span>
          <PlotBox label={words.callToday}>
            {(size) => (
              <>
                {[0, 1, 2, 3, 4].map((n) => (
                  <PlotLabel
                    key={n}
                    x={(n / 4) * size.width}
                    y={size.height / 2}
                    anchor={n === 0 ? 'start' : n === 4 ? 'end' : 'middle'}
                    tone="faint"
                  >
                    {size.width < 14 * print && n % 2 === 1 ? null : String(n * six).padStart(2, '0')}
                  </PlotLabel>
                ))}
              </>
            )}
          </PlotBox>
        </div>
      ) : null}
    </section>
  );
}
