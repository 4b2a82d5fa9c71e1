/** The panel in hand: its size among those it is good at, and its settings, which show at once on the page. */
import type { PlacedPanel } from '#model/pages.ts';
import { editWords as words } from '#model/words/edit-en.ts';
import { pagesWords } from '#model/words/pages-en.ts';
import { placedPanel } from '../../panels/placed.ts';
import type { Choice } from './choices.ts';
import { fieldsOf, type PanelField } from './fields.ts';
import { sizesOf, titleOfPanel } from './sizes-of.ts';

type Props = {
  readonly panel: PlacedPanel;
  readonly choices: (field: PanelField) => readonly Choice[];
  readonly resize: (w: number, h: number) => void;
  readonly set: (field: string, value: unknown) => void;
  readonly pick: (field: PanelField) => void;
  readonly remove: () => void;
};

export const fieldTitle = ({ name }: PanelField): string =>
  (pagesWords.fields as Readonly<Record<string, string>>)[name] ?? name;

export function PanelBar({ panel, choices, resize, set, pick, remove }: Props) {
  const placeable = placedPanel(panel.panel);
  const fields = placeable ? fieldsOf(placeable.settings) : [];
  const read = placeable?.settings.safeParse(panel.settings);
  // Defaults are settings, too.
  const values = (read?.success ? read.data : panel.settings) as Readonly<Record<string, unknown>>;
  return (
    <>
      <p className="bar-name">
        {titleOfPanel(panel)} <span className="bar-soft">{words.cells(panel.w, panel.h)}</span>
      </p>
      <div className="bar-sizes" role="group" aria-label={words.sizes}>
        {sizesOf(panel).map(([w, h]) => (
          <button
            key={`${w} ${h}`}
            type="button"
            className="bar-size"
            aria-pressed={panel.w === w && panel.h === h}
            onClick={() => resize(w, h)}
          >
            {words.sizeMark(w, h)}
          </button>
        ))}
      </div>
      {fields.map((field) => (
        <Field
          key={field.name}
          field={field}
          value={values[field.name]}
          choices={field.kind === 'pick' || field.kind === 'picks' ? choices(field) : []}
          set={set}
          pick={pick}
        />
      ))}
      <button type="button" className="edit-word bar-remove" onClick={remove}>
        {words.remove}
      </button>
    </>
  );
}

type FieldProps = Pick<Props, 'set' | 'pick'> & {
  readonly field: PanelField;
  readonly value: unknown;
  readonly choices: readonly Choice[];
};

function Field({ field, value, choices, set, pick }: FieldProps) {
  const { name, kind, least = -Infinity, most = Infinity } = field;
  const title = fieldTitle(field);
  switch (kind) {
    case 'switch':
      return (
        <label className="bar-check">
          <input type="checkbox" checked={value === true} onChange={() => set(name, value !== true)} />
          {title}
        </label>
      );
    case 'number': {
      const number = typeof value === 'number' ? value : 0;
      return (
        <div className="bar-stepper" role="group" aria-label={title}>
          <span className="bar-soft">{title}</span>
          <button type="button" aria-label={words.less} onClick={() => set(name, Math.max(least, number - 1))}>
            −
          </button>
          <output className="figure">{number}</output>
          <button type="button" aria-label={words.more} onClick={() => set(name, Math.min(most, number + 1))}>
            +
          </button>
        </div>
      );
    }
    case 'choice':
      return (
        <div className="bar-pills" role="group" aria-label={title}>
          {field.choices.map((choice) => (
            <button key={choice} type="button" aria-pressed={value === choice} onClick={() => set(name, choice)}>
              {(pagesWords.choices as Readonly<Record<string, string>>)[choice] ?? choice}
            </button>
          ))}
        </div>
      );
    case 'text':
      return (
        <label className="bar-text">
          <span className="bar-soft">{title}</span>
          <input
            className="edit-input"
            type={field.format === 'uri' ? 'url' : 'text'}
            maxLength={Number.isFinite(most) ? most : undefined}
            value={typeof value === 'string' ? value : ''}
            onChange={(event) => set(name, event.target.value)}
          />
        </label>
      );
    case 'pick':
    case 'picks':
      return (
        <button type="button" className="bar-pick" onClick={() => pick(field)}>
          <span className="bar-soft">{title}</span> {pickedText(field, value, choices)}
        </button>
      );
  }
}

function pickedText({ kind }: PanelField, value: unknown, choices: readonly Choice[]): string {
  if (kind === 'pick') {
    return choices.find((choice) => choice.value === value)?.name ?? (typeof value === 'string' ? value : words.none);
  }
  return Array.isArray(value) ? words.chosen(value.length) : words.all;
}
