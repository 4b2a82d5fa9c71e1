import type { CostAnswer } from '#model/cost-answer.ts';
import { localMidnight, localMonth } from '#model/time.ts';
import { energyWords as words } from '#model/words/energy-en.ts';
import { quarter, useHomeEnergy } from '../../energy/use-home-energy.ts';
import { useMetersHeard } from '../../energy/use-meters-heard.ts';
import { money } from '../../format/money.ts';
import { clockTime, longMonth } from '../../format/time.ts';
import { pathOf, useAnswer } from '../../live/answers.ts';
import { monthCost } from './energy-cost.ts';
import '../../energy/energy.css';
import './energy-cost.css';

const before = 29;
const day = 86_400_000;
/** From so much on nobody counts cents of what is only likely. */
const roughly = 10;

/** What today and this month cost so far, and the month in all. */
export function EnergyCostPanel({ shown }: { readonly shown: boolean }) {
  const { meters, energyKeys, zone, now } = useHomeEnergy();
  const { until } = useMetersHeard(meters?.energy);
  const month = localMonth(now, zone);
  const next = localMonth(now, zone, 1);
  const cost = useAnswer<CostAnswer>(
    energyKeys.length === 0
      ? undefined
      : pathOf('/api/v1/cost', {
          series: energyKeys,
          from: Math.min(month, localMidnight(now, zone, -before)),
          to: localMidnight(now, zone, 1),
        }),
    shown,
    quarter,
    'leaves',
  );
  if (!cost || cost.total.energy <= 0) return null;
  const told = monthCost(cost.days, month, Math.round((next - month) / day));
  if (!told) return null;
  const { today, soFar, likely } = told;
  const rows = [
    // Without energy of today there are its fixed charges alone.
    ...((cost.days.at(-1)?.energy ?? 0) > 0
      ? [
          {
            name: until === undefined ? words.costToday : words.costUntil(clockTime(until, zone)),
            text: money(today, cost.currency),
          },
        ]
      : []),
    { name: words.costOfMonth(longMonth(now, zone)), text: money(soFar, cost.currency) },
    ...(likely === undefined ? [] : [{ name: words.likely, text: money(likely, cost.currency, likely >= roughly) }]),
  ];
  return (
    <dl className="energy-cost" data-panel="energy-cost">
      {rows.map(({ name, text }) => (
        <div key={name} className="energy-cost-row">
          <dt>{name}</dt>
          <dd className="figure">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
