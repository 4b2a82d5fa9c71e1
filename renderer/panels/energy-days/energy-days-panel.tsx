import { useState } from 'react';
import { energyWords as words } from '#model/words/energy-en.ts';
import { PlotBox } from '../../charts/plot-box.tsx';
import { useHomeEnergy } from '../../energy/use-home-energy.ts';
import { kilowattHours, percent } from '../../format/number.ts';
import { money } from '../../format/money.ts';
import { useScreenSize } from '../../theme/screen-size.ts';
import { DayDrawing } from './day-drawing.tsx';
import { strengths, totalOf, type Rate } from './energy-days.ts';
import { Jump } from './jump.tsx';
import { useEnergyDays } from './use-energy-days.ts';
import '../../energy/energy.css';
import './energy-days.css';

/** Days that are drawn at least. */
const fewest = 7;
/** Within this share two years are alike. */
const alike = 0.015;
/** Near type larger than this leaves the key its names alone. */
const tight = 28;

/** The energy of the last days, a bar each, by what it cost, under the temperature outdoors. */
export function EnergyDaysPanel({ shown, days = 30 }: { readonly shown: boolean; readonly days?: number }) {
  const { zone } = useHomeEnergy();
  const { floors } = useScreenSize();
  const told = useEnergyDays(days, shown);
  const [isAsking, setAsking] = useState(false);
  if (!told) return null;
  const { rates, currency, change, held } = told;
  const first = told.bars.findIndex(({ energy: of }) => of !== null);
  // A meter that is new has a short past, and fills the width with it.
  const bars = told.bars.slice(Math.max(0, Math.min(first, told.bars.length - fewest)));
  const { energy, days: known } = totalOf(bars);
  if (known === 0) return null;
  const amount = `${kilowattHours(energy)}\u00a0kWh`;
  const changed =
    change === undefined
      ? ''
      : Math.abs(change) < alike
        ? words.asLastYear
        : (change < 0 ? words.underLastYear : words.overLastYear)(percent(Math.abs(change)));
  const span = told.bars.length - first;
  return (
    <section className="energy-part energy-days" data-panel="energy-days">
      <div className="section-head">
        <h2 className="section-title">
          <b>{amount}</b>{' '}
          <span className="energy-finding">
            {(known < span ? words.ofDays(known, span) : words.inDays(span)) + changed}
          </span>
        </h2>
        {rates.length > 1 && currency !== undefined ? (
          <Key rates={rates} currency={currency} isShort={floors.near > tight} />
        ) : null}
      </div>
      <PlotBox label={words.daysSaid(amount, known)}>
        {(size) => (
          <DayDrawing
            size={size}
            print={Math.max(24, floors.near)}
            bars={bars}
            expected={told.expected}
            zone={zone}
            onHeld={() => setAsking(!isAsking)}
          />
        )}
      </PlotBox>
      {isAsking && held.length > 0 ? <Jump held={held} close={() => setAsking(false)} /> : null}
    </section>
  );
}

type KeyProps = { readonly rates: readonly Rate[]; readonly currency: string; readonly isShort: boolean };

/** A name for each strength; those that share one share it in words. */
function Key({ rates, currency, isShort }: KeyProps) {
  const isStepped = new Set(rates.map(({ name }) => name)).size < rates.length;
  const named = strengths.flatMap((strength) => {
    const own = rates.filter((rate) => rate.strength === strength);
    const [rate] = own;
    if (!rate) return [];
    const name = own.length > 1 ? words.between : isStepped ? words.tier(rate.name, rate.tier) : rate.name;
    return [{ strength, text: own.length > 1 || isShort ? name : words.rateKey(name, money(rate.price, currency)) }];
  });
  return (
    <p className="section-note energy-key">
      {named.map(({ strength, text }) => (
        <span key={strength}>
          <svg className="energy-swatch" viewBox="0 0 10 10" aria-hidden="true">
            <rect className="energy-bar" data-strength={strength} width="10" height="10" />
          </svg>
          {text}
        </span>
      ))}
    </p>
  );
}
