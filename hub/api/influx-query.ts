/** Statements of InfluxQL that clients send before they write. */
import { influxWords } from '#model/words/api-en.ts';
import { Refusal } from './refusal.ts';

/** One statement, names in double quotes included. */
const creating = /^\s*CREATE\s+(DATABASE|RETENTION\s+POLICY)\s+("(?:[^"\\]|\\.)*"|[^";])+;?\s*$/i;
const showing = /^\s*SHOW\s+DATABASES\s*;?\s*$/i;

/** The answer of InfluxDB to a statement. Throws a Refusal 400 for any but those that make a place to write to, or look for one. */
export function answerStatement(statement: string): { results: object[] } {
  if (creating.test(statement)) return { results: [{ statement_id: 0 }] };
  if (showing.test(statement)) {
    const databases = { name: 'databases', columns: ['name'], values: [['mantel']] };
    return { results: [{ statement_id: 0, series: [databases] }] };
  }
  throw new Refusal(400, influxWords.noQueries);
}
