/** The reference page of the API, from its OpenAPI document: one page of plain HTML that needs no script. */
import { z } from 'zod';

type Schema = {
  $ref?: string | undefined;
  type?: string | string[] | undefined;
  description?: string | undefined;
  enum?: unknown[] | undefined;
  default?: unknown;
  minimum?: number | undefined;
  maximum?: number | undefined;
  maxItems?: number | undefined;
  items?: Schema | undefined;
  anyOf?: Schema[] | undefined;
  properties?: Record<string, Schema> | undefined;
  required?: string[] | undefined;
};

const schemaShape: z.ZodType<Schema> = z.object({
  $ref: z.string().optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  description: z.string().optional(),
  enum: z.array(z.unknown()).optional(),
  default: z.unknown().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  maxItems: z.number().optional(),
  get items() {
    return schemaShape.optional();
  },
  get anyOf() {
    return z.array(schemaShape).optional();
  },
  get properties() {
    return z.record(z.string(), schemaShape).optional();
  },
  required: z.array(z.string()).optional(),
});

const json = z.object({
  'application/json': z.object({ schema: schemaShape, example: z.unknown().optional() }).optional(),
});
const operationShape = z.object({
  summary: z.string(),
  description: z.string().default(''),
  tags: z.array(z.string()).min(1),
  security: z.array(z.object({ token: z.array(z.string()) })),
  parameters: z
    .array(
      z.object({
        name: z.string(),
        in: z.string(),
        required: z.boolean(),
        description: z.string().default(''),
        schema: schemaShape,
      }),
    )
    .default([]),
  requestBody: z.object({ content: json }).optional(),
  responses: z.record(z.string(), z.object({ description: z.string(), content: json.optional() })),
});
type Operation = z.output<typeof operationShape>;

const documentShape = z.object({
  info: z.object({ title: z.string(), version: z.string(), description: z.string() }),
  paths: z.record(z.string(), z.record(z.string(), operationShape)),
  components: z.object({ schemas: z.record(z.string(), schemaShape) }),
});

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** Text with `code` in back-ticks. */
function prose(text: string): string {
  return escape(text).replaceAll(/`([^`]+)`/g, '<code>$1</code>');
}

function typeOf(schema: Schema): string {
  if (schema.$ref) {
    const name = schema.$ref.split('/').at(-1) ?? '';
    return `<a href="#${escape(name)}">${escape(name)}</a>`;
  }
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(' or ');
  if (schema.enum) return schema.enum.map((one) => `<code>${escape(String(one))}</code>`).join(', ');
  if (schema.type === 'array') return `list of ${typeOf(schema.items ?? {})}`;
  return escape([schema.type ?? 'anything'].flat().join(' or '));
}

function remarks(schema: Schema, required: boolean): string {
  const bounds = [schema.minimum ?? '', schema.maximum ?? ''];
  return [
    required ? '' : 'optional',
    schema.default === undefined ? '' : `${JSON.stringify(schema.default)} unless given`,
    schema.minimum === undefined && schema.maximum === undefined ? '' : `${bounds[0]} to ${bounds[1]}`,
    schema.maxItems === undefined ? '' : `at most ${schema.maxItems}`,
  ]
    .filter(Boolean)
    .map(escape)
    .join(', ');
}

function row(name: string, schema: Schema, required: boolean, description = schema.description ?? ''): string {
  const about = [typeOf(schema), remarks(schema, required)].filter(Boolean).join(', ');
  return `<tr><td><code>${escape(name)}</code></td><td>${about}${description ? `. ${prose(description)}` : ''}</td></tr>\n`;
}

/** The fields of an object, those of objects inside it by their path. */
function rows(schema: Schema, before = ''): string {
  return Object.entries(schema.properties ?? {})
    .map(([name, field]) => {
      const inner = field.type === 'array' ? (field.items ?? {}) : field;
      const path = `${before}${name}${field.type === 'array' && inner.properties ? '[]' : ''}`;
      return row(path, field, schema.required?.includes(name) ?? false) + rows(inner, `${path}.`);
    })
    .join('');
}

function table(body: string): string {
  return body && `<table>\n${body}</table>\n`;
}

function operation(method: string, path: string, one: Operation): string {
  const scopes = one.security.flatMap(({ token }) => token);
  const body = one.requestBody?.content['application/json'];
  const example = body?.example === undefined ? '' : `<pre>${escape(JSON.stringify(body.example, null, 2))}</pre>\n`;
  const answers = Object.entries(one.responses).map(([status, { description, content }]) => {
    const schema = content?.['application/json']?.schema;
    return `<tr><td><code>${escape(status)}</code></td><td>${prose(description)}${schema?.$ref ? ` ${typeOf(schema)}` : ''}</td></tr>\n`;
  });
  return [
    `<h3 id="${escape(`${method}-${path}`)}">${escape(one.summary)}</h3>\n`,
    `<pre>${escape(method.toUpperCase())} ${escape(path)}</pre>\n`,
    `<p>${prose(one.description)}</p>\n`,
    `<p class="scope">${scopes.length > 0 ? `Scope: ${escape(scopes.join(', '))}` : 'Open to everyone'}</p>\n`,
    one.parameters.length > 0 ? '<h4>Parameters</h4>\n' : '',
    table(one.parameters.map((each) => row(each.name, each.schema, each.required, each.description)).join('')),
    body ? `<h4>Body</h4>\n${table(rows(body.schema))}${example}` : '',
    `<h4>Answers</h4>\n${table(answers.join(''))}`,
  ].join('');
}

/** Throws when the document is not what the page understands, so that a new feature of the API cannot vanish from it. */
export function referencePage(openapi: unknown): string {
  const { info, paths, components } = documentShape.parse(openapi);
  const all = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, one]) => ({ tag: one.tags[0] ?? '', html: operation(method, path, one) })),
  );
  const sections = [...Map.groupBy(all, ({ tag }) => tag)].map(
    ([tag, operations]) => `<h2>${escape(tag)}</h2>\n${operations.map(({ html }) => html).join('')}`,
  );
  const shapes = Object.entries(components.schemas).map(
    ([name, schema]) => `<h3 id="${escape(name)}">${escape(name)}</h3>\n${table(rows(schema))}`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(info.title)} API</title>
<link rel="stylesheet" href="/reference/reference.css">
<h1>${escape(info.title)} API, version ${escape(info.version)}</h1>
${info.description
  .split('\n\n')
  .map((paragraph) => `<p>${prose(paragraph)}</p>`)
  .join('\n')}
<p>The same for programs: <a href="/reference/openapi.json">openapi.json</a></p>
${sections.join('')}<h2>Shapes</h2>
${shapes.join('')}</html>
`;
}
