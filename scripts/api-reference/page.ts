/** The reference page: one HTML file without script, from the OpenAPI document. */
import type { Content, OpenApi, Operation } from './document.ts';
import { type Html, html, prose } from './html.ts';
import { kindOf, row, schemaId, schemaRows } from './schema-rows.ts';

type Entry = { readonly path: string; readonly method: string; readonly operation: Operation };

export function referencePage(document: OpenApi): string {
  const entries = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );
  const tags = [...new Set(entries.flatMap(({ operation }) => operation.tags))];
  const server = document.servers[0]?.url ?? '';
  const groups = tags.map((tag) => ({ tag, entries: entries.filter(({ operation }) => operation.tags.includes(tag)) }));
  const schemas = Object.entries(document.components.schemas).toSorted(([a], [b]) => (a < b ? -1 : 1));

  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="dark light" />
        <title>${document.info.title} API</title>
        <link rel="icon" href="/reference/icon.svg" />
        <link rel="stylesheet" href="/reference/reference.css" />
      </head>
      <body>
        <nav aria-label="Contents">
          <p class="name"><a href="/">${document.info.title}</a> API ${document.info.version}</p>
          ${groups.map((group) => contents(group.tag, group.entries))}
          <h2>Shapes</h2>
          <ul>
            ${schemas.map(([name]) => html`<li><a href="#${schemaId(name)}">${name}</a></li>`)}
          </ul>
          <p><a href="/reference/openapi.json">openapi.json</a></p>
        </nav>
        <main>
          <header>
            <h1>What Mantel knows, and what it can be told</h1>
            ${prose(document.info.description)}
          </header>
          ${groups.map(
            ({ tag, entries: listed }) =>
              html`<section>
                <h2>${tag}</h2>
                ${listed.map((entry) => article(entry, server))}
              </section>`,
          )}
          <section>
            <h2>Shapes</h2>
            ${schemas.map(
              ([name, schema]) =>
                html`<article id="${schemaId(name)}">
                  <h3>${name}</h3>
                  ${schemaRows(schema)}
                </article>`,
            )}
          </section>
        </main>
      </body>
    </html> `.html;
}

const operationId = ({ method, path }: Entry): string =>
  `${method.toLowerCase()}-${path.replace('/api/v1/', '').replaceAll(/[^a-z]+/gi, '-')}`.replace(/-$/, '');

function contents(tag: string, entries: readonly Entry[]): Html {
  const links = entries.map((entry) => html`<li><a href="#${operationId(entry)}">${entry.operation.summary}</a></li>`);
  return html`<h2>${tag}</h2>
    <ul>
      ${links}
    </ul>`;
}

function article(entry: Entry, server: string): Html {
  const { operation, method, path } = entry;
  const { parameters = [], requestBody } = operation;
  const asked = parameters.map((one) => row(one.name, one.schema, one.required ?? false, one.description));
  return html`<article id="${operationId(entry)}">
    <h3>${operation.summary}</h3>
    <p class="route">
      <code><b>${method}</b> ${path}</code> <span class="soft">${scopeOf(operation)}</span>
    </p>
    ${prose(operation.description)}
    ${
      asked.length > 0
        ? html`<h4>In the address</h4>
            <dl class="fields">${asked}</dl>`
        : undefined
    }
    ${
      requestBody
        ? html`<h4>Body</h4>
            ${body(requestBody.content)}`
        : undefined
    }
    <h4>Answers</h4>
    <dl class="fields">${answers(operation)}</dl>
    <h4>Try it on the machine itself</h4>
    <pre tabindex="0"><code>${command(entry, server)}</code></pre>
  </article>`;
}

/** Every route refuses in the same way; the introduction says how, so the ranges are left out here. */
function answers({ responses }: Operation): Html[] {
  return Object.entries(responses)
    .filter(([status]) => !status.endsWith('XX'))
    .map(
      ([status, { content, description }]) =>
        html`<div>
          <dt><code>${status}</code></dt>
          <dd><span class="kind">${shape(content)}</span>${prose(description)}</dd>
        </div>`,
    );
}

function scopeOf({ security }: Operation): string {
  const scope = security[0]?.['token']?.[0];
  return scope === undefined ? 'open' : `scope ${scope}`;
}

function body(content: Content): Html {
  const schema = content['application/json']?.schema ?? {};
  return schemaRows(schema) ?? html`<p>${kindOf(schema)}</p>`;
}

function shape(content: Content | undefined): Html {
  const schema = content?.['application/json']?.schema;
  if (!schema || schema.type === 'null') return html`no body`;
  return schema.properties ? html`object with ${Object.keys(schema.properties).join(', ')}` : kindOf(schema);
}

/** Where a start without --data keeps it. */
const adminToken = '$(cat ~/.local/share/mantel/admin-token)';

/** For somebody at the machine itself, which needs a token only to administer. */
function command({ method, path, operation }: Entry, server: string): string {
  if (path.endsWith('/live')) return `websocat ${server.replace('http', 'ws')}${path}`;
  const required = (operation.parameters ?? []).filter((one) => one.required && one.in === 'query');
  const query = required.map((one, i) => `${i === 0 ? '?' : '&'}${one.name}=...`).join('');
  const example = operation.requestBody?.content['application/json']?.example;
  return [
    `curl${method === 'GET' ? '' : ` -X ${method}`} '${server}${path}${query}'`,
    ...(scopeOf(operation) === 'scope admin' ? [`-H "Authorization: Bearer ${adminToken}"`] : []),
    ...(example === undefined ? [] : [`-H 'Content-Type: application/json'`, `-d '${JSON.stringify(example)}'`]),
  ].join(' \\\n  ');
}
