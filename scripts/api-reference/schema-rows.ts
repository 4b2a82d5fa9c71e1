/** A schema as rows: one a field, with its kind in words. */
import type { Schema } from './document.ts';
import { type Html, html, prose } from './html.ts';

/** Longer lists of words are folded away. */
const manyWords = 8;

export const schemaId = (name: string): string => `schema-${name.toLowerCase()}`;

/** Undefined when the schema has no fields of its own. */
export function schemaRows(schema: Schema): Html | undefined {
  const fields = fieldsOf(schema, '');
  if (fields.length === 0) return undefined;
  const rows = fields.map(({ name, field, required }) => row(name, field, required));
  return html`<dl class="fields">${rows}</dl>`;
}

export function row(name: string, schema: Schema, required: boolean, about = schema.description): Html {
  return html`<div>
    <dt><code>${name}</code>${required ? undefined : html` <span class="soft">optional</span>`}</dt>
    <dd>
      <span class="kind">${kindOf(schema)}${limits(schema)}</span>${about === undefined ? undefined : prose(about)}
    </dd>
  </div> `;
}

type Field = { readonly name: string; readonly field: Schema; readonly required: boolean };

/** Fields of objects within stand beneath them: `store.bytes`, `samples[].at`. */
function fieldsOf(schema: Schema, prefix: string): Field[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, field]) => {
    const name = `${prefix}${key}`;
    const inner = field.anyOf?.find((one) => one.properties) ?? field;
    return [
      { name, field, required: schema.required?.includes(key) ?? false },
      ...fieldsOf(inner, `${name}.`),
      ...fieldsOf(inner.items ?? {}, `${name}[].`),
    ];
  });
}

export function kindOf(schema: Schema): Html {
  const named = /^#\/components\/schemas\/(\w+)$/.exec(schema.$ref ?? '')?.[1];
  if (named !== undefined) return html`<a href="#${schemaId(named)}">${named}</a>`;
  if (schema.enum) return words(schema.enum.map((word) => (word === '' ? '(empty)' : String(word))));
  if (schema.anyOf) return either(schema.anyOf.map(kindOf));
  if (schema.items?.properties) return html`list of objects`;
  if (schema.items) return html`list of ${kindOf(schema.items)}`;
  return either([schema.type ?? 'anything'].flat().map((type) => html`${type === 'null' ? 'nothing' : type}`));
}

function either(kinds: readonly Html[]): Html {
  return kinds.reduce((sum, kind) => html`${sum} or ${kind}`);
}

function words(list: readonly string[]): Html {
  const spelt = html`${list.join(', ')}`;
  if (list.length <= manyWords) return html`one of ${spelt}`;
  return html`<details>
    <summary>one of ${list.length} words</summary>
    ${spelt}
  </details>`;
}

function limits({ minimum, maximum, maxItems, default: preset }: Schema): Html {
  const range = minimum !== undefined && maximum !== undefined ? `, ${minimum} to ${maximum}` : '';
  const most = maxItems === undefined ? '' : `, at most ${maxItems}`;
  const unless = preset === undefined ? '' : `, ${JSON.stringify(preset)} unless given`;
  return html`${range}${most}${unless}`;
}
