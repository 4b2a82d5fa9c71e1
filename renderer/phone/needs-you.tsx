import type { Alert } from '#model/alert.ts';
import { clockTime } from '../format/time.ts';
import { useZone } from '../format/zone.ts';
import { phoneWords as words } from '#model/words/phone-en.ts';
import { Mark } from '../parts/mark.tsx';

/** Alerts that last, above everything else, each with its reason. `isHeading`: the first stands for the page's sentence. */
export function NeedsYou({ alerts, isHeading }: { readonly alerts: readonly Alert[]; readonly isHeading: boolean }) {
  const zone = useZone();
  if (alerts.length === 0) return null;
  return (
    <section className="phone-needs" data-heading={isHeading} aria-label={words.needsYou}>
      {alerts.map(({ id, title, detail, severity, firedAt, since }, i) => {
        const Title = isHeading && i === 0 ? 'h1' : 'h2';
        return (
          <div key={id} className="phone-alert" data-severity={severity}>
            <Title className="phone-alert-title" data-class="glance">
              <Mark tone="alarm" />
              {title}
            </Title>
            <p>
              {/* The detail says how long it has been so, which is longer. */}
              {detail} <span className="figure">{words.told(clockTime(firedAt ?? since, zone))}</span>
            </p>
          </div>
        );
      })}
    </section>
  );
}
