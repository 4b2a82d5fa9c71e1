import type { CSSProperties } from 'react';
import { linkTo, type Place } from '../../router.ts';
import { tall } from './tall.ts';
import './brief.css';

export type BriefLine = {
  readonly id: string;
  /** A day or a time, before the text. */
  readonly lead?: string | undefined;
  readonly text: string;
  /** Behind it: a change, a value. */
  readonly tails?: readonly string[];
};

type Props = {
  readonly title: string;
  readonly lines: readonly BriefLine[];
  /** The page that has all of it. */
  readonly to: Place;
  /** In u. */
  readonly rowHeight: number;
  /** A long text may take a second line. */
  readonly wraps?: boolean;
};

/** A few lines of a longer list, as one way to all of it. */
export function BriefPanel({ title, lines, to, rowHeight, wraps = false }: Props) {
  const style: CSSProperties & Record<`--${string}`, number> = { '--row-height': rowHeight };
  const hasLead = lines.some(({ lead }) => lead !== undefined);
  return (
    <section className="brief" data-panel="brief" data-wraps={wraps} data-tall={rowHeight >= tall} style={style}>
      <h2 className="label brief-title">{title}</h2>
      <a className="brief-lines" data-lead={hasLead} {...linkTo(to)}>
        {lines.map(({ id, lead, text, tails = [] }) => (
          <span key={id} className="brief-line">
            {hasLead ? <span className="brief-lead">{lead}</span> : null} <span className="brief-text">{text}</span>
            {tails.map((tail, i) => (
              <span key={i} className="brief-tail figure" data-last={i === tails.length - 1}>
                {tail}
              </span>
            ))}
          </span>
        ))}
      </a>
    </section>
  );
}
