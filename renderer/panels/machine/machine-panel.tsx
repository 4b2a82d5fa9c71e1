import type { CSSProperties } from 'react';
import { screenWords as words } from '#model/words/screen-en.ts';
import { Spark } from '../../charts/spark.tsx';
import { Reading } from '../../parts/reading.tsx';
import { linkTo } from '../../router.ts';
import type { MachineForm, MachinePart } from './machine.ts';
import './machine.css';

type Props = {
  readonly parts: readonly MachinePart[];
  readonly form: MachineForm;
  /** Height of a row in u, for rows. */
  readonly rowHeight: number;
};

/** Degrees of a processor need no tenths. */
const decimals = 0;

function Part({ part, form }: { readonly part: MachinePart; readonly form: MachineForm }) {
  const name = words.machineParts[part.part];
  return (
    <a className={form === 'rows' ? 'row' : 'machine-part'} {...linkTo({ page: 'series', key: part.series.key })}>
      <span className={form === 'rows' ? 'row-name' : 'machine-name'}>{name}</span>
      <span
        className={form === 'rows' ? 'row-value' : 'machine-value'}
        data-class={form === 'list' ? undefined : 'glance'}
      >
        <Reading id={part.series.id} unit={part.series.unit} decimals={decimals} />
      </span>
      {form === 'rows' ? (
        <>
          <span className="row-second" />
          <Spark
            series={part.series}
            hue={part.part === 'heat' ? '--ember-stroke' : '--soft'}
            narrowest={part.part === 'heat' ? 10 : 20}
          />
        </>
      ) : null}
    </a>
  );
}

/** Heat, load, memory and disk of this machine. */
export function MachinePanel({ parts, form, rowHeight }: Props) {
  const style: CSSProperties & Record<`--${string}`, number> = { '--row-height': rowHeight, '--parts': parts.length };
  return (
    <section className="machine" data-panel="machine" data-form={form} style={style}>
      <h2 className="label machine-title">{words.machine}</h2>
      <div className={form === 'rows' ? 'rows' : 'machine-parts'}>
        {parts.map((part) => (
          <Part key={part.series.key} part={part} form={form} />
        ))}
      </div>
    </section>
  );
}
