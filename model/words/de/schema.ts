/** What stands in schemas, in German. Only the hub tells it, so that no screen has to fetch it. */
import type { schemaWords } from '../schema-en.ts';
import { schemaCapabilities } from './schema-capabilities.ts';
import { schemaChannels } from './schema-channels.ts';
import { schemaHub } from './schema-hub.ts';
import { schemaJobs } from './schema-jobs.ts';
import { schemaKinds } from './schema-kinds.ts';
import { schemaMapping } from './schema-mapping.ts';
import { schemaMessages } from './schema-messages.ts';
import { schemaRules } from './schema-rules.ts';
import { schemaSources } from './schema-sources.ts';

/** By the English; a word that two schemas share is told once. */
export const schemaInGerman: Readonly<Record<string, string>> = {
  ...schemaMessages,
  ...schemaJobs,
  ...schemaKinds,
  ...schemaMapping,
  ...schemaSources,
  ...schemaCapabilities,
  ...schemaChannels,
  ...schemaHub,
  ...schemaRules,
};

const schema: typeof schemaWords = {
  told: (english) => (Object.hasOwn(schemaInGerman, english) ? (schemaInGerman[english] ?? english) : english),
};

export const schemaGroups = { schema };
