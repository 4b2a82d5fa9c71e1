/** A setting on its line: what it is called, how it is changed, what it means, and what is wrong with it. */
import type { ReactNode } from 'react';
import { settingsPageWords as words } from '#model/words/settings-page-en.ts';
import './field-row.css';

type Props = {
  /** Of the control the title belongs to; without one, the row is a group with that name. */
  readonly control?: string | undefined;
  readonly title: string;
  readonly help?: string | null | undefined;
  /** Without its full stop. */
  readonly fault?: string | undefined;
  /** What holds until a faulty value is mended. */
  readonly running?: string | undefined;
  /** Under its title instead of beside it. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
};

export function FieldRow({ control, title, help, fault, running, isWide = false, children }: Props) {
  return (
    <div
      className="field-row"
      data-wide={isWide}
      {...(control === undefined && { role: 'group', 'aria-label': title })}
    >
      {control === undefined ? (
        <p className="field-title">{title}</p>
      ) : (
        <label className="field-title" htmlFor={control}>
          {title}
        </label>
      )}
      <div className="field-control">
        {children}
        {fault === undefined ? null : (
          <p className="field-fault" role="alert" {...(control !== undefined && { id: `${control}-fault` })}>
            <Triangle />
            <span>
              {words.sentence(fault)} {running === undefined || running === '' ? null : words.runsWith(running)}
            </span>
          </p>
        )}
        {help === undefined || help === null || help === '' ? null : <p className="field-help">{help}</p>}
      </div>
    </div>
  );
}

/** Something is wrong; always beside words. */
export function Triangle() {
  return (
    <svg className="field-mark" viewBox="0 0 20 20" aria-hidden="true">
      <path d="M10 2 19 18H1Z" fill="currentColor" />
    </svg>
  );
}
