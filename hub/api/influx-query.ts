/** Statements of InfluxQL that clients send before they write. */
import { influxWords } from '#model/words/api-en.ts';
import { Refusal } from './refusal.ts';

/** Characters; those that clients send have a hundred. */
const longest = 1_000;

/**
 * One statement without spaces around it, names in double quotes included. No part can match in two ways, so that the
 * time it takes grows with the text: what stands behind the last `\s+` begins with something else than a space.
 */
const creating = /^CREATE\s+(DATABASE|RETENTION\s+POLICY)\s+(?=\S)("(?:[^"\\]|\\.)*"|[^";])+;?$/i;
const showing = /^SHOW\s+DATABASES\s*;?$/i;

/** The answer of InfluxDB to a statement. Throws a Refusal 400 for any but those that make a place to write to, or look for one. */
export function answerStatement(statement: string): { results: object[] } {
  const asked = statement.length > longest ? '' : statement.trim();
  if (creating.test(asked)) return { results: [{ statement_id: 0 }] };
  if (showing.test(asked)) {
    const databases = { name: 'databases', columns: ['name'], values: [['mantel']] };
    return { results: [{ statement_id: 0, series: [databases] }] };
  }
  throw new Refusal(400, influxWords.noQueries);
}
