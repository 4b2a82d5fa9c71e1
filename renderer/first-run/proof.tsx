/** What makes a person nod: the weather at the place now, and when the sun is up there today. */
import type { CSSProperties } from 'react';
import { firstRunWords } from '#model/words/first-run-en.ts';
import { degrees } from '../format/number.ts';
import { clockTime } from '../format/time.ts';
import { localZone } from '../format/zone.ts';
import { hubNow, useMinute } from '../live/now.ts';
import { skyOf } from '../panels/weather/sky.ts';
import { daylightAt } from './daylight.ts';
import { useWeatherAt } from './use-places.ts';
import type { Candidate } from './where.ts';

type Props = {
  readonly chosen: Candidate | undefined;
  readonly shown: boolean;
  /** Instead of it: why there is no place. */
  readonly why: string | undefined;
};

export function Proof({ chosen, shown, why }: Props) {
  const words = firstRunWords.where;
  const weather = useWeatherAt(chosen, shown);
  return (
    <>
      <p className="where-proof">
        {weather === undefined ? null : (
          <>
            <strong>{words.weather(degrees(weather.temperature), skyOf(weather.code).text)}</strong>{' '}
            {words.thereNow}{' '}
          </>
        )}
        {chosen === undefined ? why : originOf(chosen)}
      </p>
      <DaylightLine chosen={chosen} />
    </>
  );
}

function originOf({ from, region }: Candidate): string | undefined {
  const words = firstRunWords.where;
  if (from === 'guess') return words.guessed;
  if (from === 'set') return words.asSet;
  return region === '' ? undefined : words.in(region);
}

/** Labels nearer to each other than this part of the day would touch. */
const apart = 0.09;
/** A label is kept within the line. */
const within = (part: number): number => Math.min(0.96, Math.max(0.04, part));

function DaylightLine({ chosen }: { readonly chosen: Candidate | undefined }) {
  const words = firstRunWords.where;
  useMinute();
  if (chosen === undefined) return <div className="daylight" data-known="false" />;
  const zone = chosen.timeZone ?? localZone;
  const { now, sun } = daylightAt(hubNow(), chosen, zone);
  const edges = typeof sun === 'string' ? [] : [sun.from, sun.to];
  const hasNow = edges.every((edge) => Math.abs(within(edge) - within(now)) > apart);
  const isLong = typeof sun === 'string' || sun.to - sun.from > 2 * apart;
  return (
    <div className="daylight" role="group" aria-label={words.daylight}>
      {sun === 'never' ? null : (
        <span
          className="daylight-sun"
          style={{ '--from': sun === 'always' ? 0 : sun.from, '--to': sun === 'always' ? 1 : sun.to } as CSSProperties}
        />
      )}
      <span className="daylight-now" style={at(now)} />
      {typeof sun === 'string' ? (
        <span className="daylight-label" style={at(0.5)}>
          {sun === 'always' ? words.sunAllDay : words.sunNever}
        </span>
      ) : (
        <>
          <span className="daylight-label figure" style={at(within(sun.from))}>
            {words.sunUp(clockTime(sun.up, zone))}
          </span>
          {isLong ? (
            <span className="daylight-label figure" style={at(within(sun.to))}>
              {words.sunDown(clockTime(sun.down, zone))}
            </span>
          ) : null}
          {hasNow ? (
            <span className="daylight-label daylight-said" style={at(within(now))}>
              {words.now}
            </span>
          ) : null}
        </>
      )}
    </div>
  );
}

const at = (part: number): CSSProperties => ({ '--at': part }) as CSSProperties;
