/** The pages of docs/reference that are made from the code: the settings, the sources, the command line, an example of mantel.yaml. */
import { stringify } from 'yaml';
import { collectors } from '#collectors/all.ts';
import { settingsTemplate } from '#hub/settings/settings-template.ts';
import { defaultRules } from '#hub/alerts/default-rules.ts';
import type { Rule } from '#model/alert.ts';
import type { Collector } from '#model/collector.ts';
import { writtenSpan } from '#model/fields.ts';
import { coreSettings } from '#model/settings.ts';
import { isUnit, units } from '#model/units.ts';
import { capabilityText } from './capability-text.ts';
import { commandLinePage } from './command-line-page.ts';
import type { Field } from './settings-fields.ts';
import { aboutOf, fieldsOf } from './settings-fields.ts';

const made = '<!-- Made by scripts/generate-docs.ts; change the code, not this page. -->';

/** Text of each page by its file name. */
export function referencePages(): ReadonlyMap<string, string> {
  const all: readonly Collector[] = collectors;
  return new Map([
    ['settings.md', settingsPage(all)],
    ['sources.md', sourcesPage(all)],
    ['command-line.md', commandLinePage(made)],
    ['mantel.example.yaml', settingsTemplate(all)],
  ]);
}

function settingsPage(all: readonly Collector[]): string {
  const sections = Object.entries(coreSettings).map(([name, schema]) => {
    const { title, help } = aboutOf(schema);
    return `## ${title}\n\n${help === '' ? '' : `${help}\n\n`}${fieldTable(fieldsOf(schema, `${name}.`))}${name === 'rules' ? builtInRules() : ''}`;
  });
  const links = all.map(
    ({ kind, title, about }) => `- [${title}](sources.md#${anchor(title)}) (\`${kind}\`): ${about}`,
  );
  return `${made}
# Settings

Mantel keeps its settings in \`mantel.yaml\` in its data folder. They are taken up as soon as the file is saved; a file
with a mistake changes nothing, and the message names the line. [mantel.example.yaml](mantel.example.yaml)
lists them with what holds without them. A time is written with its unit, such as \`5 min\`.

${sections.join('\n')}
## Collectors

\`collectors\` lists what Mantel reads. Without it, it reads this machine, sensors at its pins and USB ports, Kasa plugs,
MQTT, what plays in the desktop session and, once it knows where home is, the weather. \`more_collectors\` lists what it reads besides; an entry of a kind that
runs anyway takes its place, also to switch it off with \`enabled: false\`. Each entry has a \`kind\`, an \`id\` when there are several of one kind, \`enabled\`, and \`settings\` of its own:

${links.join('\n')}
`;
}

function builtInRules(): string {
  const rows = defaultRules.map((rule) => {
    const { id, title, severity, hold, keep } = rule;
    return `| \`${id}\` | ${cell(title)} | ${severity} | ${cell(watched(rule))} | ${cell(condition(rule))} | ${heldFor(hold)} | ${heldFor(keep)} |`;
  });
  return `
Built in are:

| id | title | severity | series | condition | true for | clear for |
|---|---|---|---|---|---|---|
${rows.join('\n')}

To switch one off, write a rule of its id with \`enabled: false\`; its other fields must be given, but count for nothing:

\`\`\`yaml
${stringify({ rules: [switchedOff] })}\`\`\`
`;
}

const switchedOff = {
  id: 'low-battery',
  enabled: false,
  title: 'battery is low',
  when: 'below',
  limit: 10,
  series: { name: '*.battery' },
};

function watched({ series: { any, name, unit, except } }: Rule): string {
  const parts = [
    any === undefined ? '' : `any ${any}:`,
    name === undefined ? '' : `\`${name}\``,
    unit === undefined || unit === 'bool' ? '' : `in ${unitWord(unit)}`,
  ];
  const without = except === undefined ? '' : `, except ${except.join(', ')}`;
  return parts.filter((part) => part !== '').join(' ') + without;
}

function condition(rule: Rule): string {
  if (rule.when === 'silent') {
    return `silent for ${rule.times} of its usual intervals, and for ${writtenSpan(rule.atLeast)} at least`;
  }
  if (rule.when === 'is') return `is ${rule.state}`;
  if (rule.when === 'resting') {
    return `below ${rule.limit} for ${rule.times} times its longest rest, and for ${writtenSpan(rule.atLeast)} at least`;
  }
  if (rule.when === 'failing') {
    const often = rule.times === undefined ? [] : [`failed ${rule.times} times in a row`];
    const long = rule.without === undefined ? [] : [`has not succeeded for ${writtenSpan(rule.without)}`];
    return [...often, ...long].join(', or ');
  }
  // None of the built-in ones is of another kind.
  if (rule.when !== 'above' && rule.when !== 'below') return rule.when;
  const clears =
    rule.clear === undefined ? '' : `, until ${rule.when === 'above' ? 'at most' : 'at least'} ${rule.clear}`;
  return `${rule.when} ${rule.limit}${clears}`;
}

const heldFor = (span: number): string => (span === 0 ? 'at once' : writtenSpan(span));

function sourcesPage(all: readonly Collector[]): string {
  return `${made}
# Sources

What Mantel can read, what can be set about it, and the series it makes.

${all.map(sourceSection).join('\n')}`;
}

function sourceSection({ kind, title, about, settings, series, discovers, capability }: Collector): string {
  const fields = fieldsOf(settings);
  const rows = Object.entries(series).map(([quantity, spec]) => {
    const unit = spec.unit === '' ? 'none' : `${spec.unit} (${units[spec.unit].title})`;
    return `| \`${kind}.${quantity}\` | ${unit} | ${spec.kind} | ${spec.labels.map((label) => `\`${label}\``).join(', ')} | ${cell(spec.about)} |`;
  });
  return `## ${title}

${about}

Kind: \`${kind}\`

${capability ? `${capabilityText(capability)}\n` : ''}${fields.length === 0 ? 'There is nothing to set.\n' : fieldTable(fields)}${exampleOf(kind, fields)}
${rows.length === 0 ? 'It has no series of its own: what it brings is read by the source MQTT.' : seriesTable(rows)}
${discovers === undefined ? '' : `\nAlso: ${discovers}\n`}`;
}

const seriesTable = (rows: readonly string[]): string =>
  ['| series | unit | kind | labels | meaning |', '|---|---|---|---|---|', ...rows].join('\n');

/** With a name for each secret that must be there; none where something else must be given that has no example. */
function exampleOf(kind: string, fields: readonly Field[]): string {
  const named = fields.map((field) => {
    const isNamed = field.example === undefined && field.required && field.secret;
    return isNamed ? { ...field, example: `${kind}_${field.path}`.replaceAll('-', '_') } : field;
  });
  const given = named.filter(({ example }) => example !== undefined).map(({ path, example }) => [path, example]);
  if (named.some(({ required, example }) => required && example === undefined)) return '';
  if (given.length === 0) return '';
  const entry = { collectors: [{ kind, settings: Object.fromEntries(given) as Record<string, unknown> }] };
  return `\n\`\`\`yaml\n${stringify(entry)}\`\`\`\n`;
}

function fieldTable(fields: readonly Field[]): string {
  const rows = fields.map(({ path, title, help, unit, secret, value, usual, required }) => {
    const meaning = [title, help].filter((part) => part !== '').join('. ');
    const kept = secret ? ' It stands in secrets.yaml.' : '';
    const without = required ? 'must be given' : usual === '' ? '' : `\`${usual}\``;
    return `| \`${path}\` | ${cell(meaning + kept)} | ${cell(value)}${unit === '' ? '' : `, in ${unitWord(unit)}`} | ${cell(without)} |`;
  });
  return `| setting | meaning | value | without it |\n|---|---|---|---|\n${rows.join('\n')}\n`;
}

function unitWord(unit: string): string {
  if (unit === 'in') return 'inches';
  return isUnit(unit) ? units[unit].title : unit;
}

/** A bar would end the cell. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** As GitHub makes anchors of headings. */
const anchor = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(' ', '-')
    .replaceAll(/[^\w-]/g, '');
