/** A list of the desk: a heading, and a line each with what stands before and behind it. */
import type { DeskLine } from './desk-line.ts';
import './desk-list.css';

type Props = {
  readonly panel: string;
  readonly title: string;
  readonly note?: string | undefined;
  readonly lines: readonly DeskLine[];
  /** What is left out, in words. */
  readonly more?: string | undefined;
  /** Where a sender stands above its text and not before it. */
  readonly isStacked?: boolean;
  /** It no longer holds as it stands: soft, with a note that says so. */
  readonly isOld?: boolean;
};

export function DeskList({ panel, title, note, lines, more, isStacked = false, isOld = false }: Props) {
  return (
    <section className="desk-part" data-panel={panel} data-fresh={isOld ? 'old' : undefined}>
      <div className="section-head">
        <h2 className="section-title">{title}</h2>
        {note === undefined ? null : <p className="section-note">{note}</p>}
      </div>
      <ul className="desk-list" data-stacked={isStacked} data-lead={lines.some(({ lead }) => lead !== undefined)}>
        {lines.map(({ id, lead, text, tail, isLong = false, needs = false }) => (
          <li key={id} className="desk-line" data-long={isLong} data-needs={needs}>
            {lead === undefined ? null : (
              <span className="desk-lead">
                {needs ? (
                  <svg className="desk-mark" viewBox="0 0 20 20" aria-hidden="true">
                    <path d="M10 2 19 18H1Z" fill="currentColor" />
                  </svg>
                ) : null}
                {lead}
              </span>
            )}
            <span className="desk-text">{text}</span>
            {tail === undefined ? null : <span className="desk-tail figure">{tail}</span>}
          </li>
        ))}
      </ul>
      {more === undefined ? null : <p className="desk-credit">{more}</p>}
    </section>
  );
}
