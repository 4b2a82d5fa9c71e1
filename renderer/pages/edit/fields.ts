/** The form of a panel's settings, from their schema. Pure. */
import { z } from 'zod';

export type PanelField = {
  readonly name: string;
  readonly kind: 'switch' | 'text' | 'number' | 'choice' | 'pick' | 'picks';
  /** Of which list, for what is picked; how it is written, for a text. */
  readonly format: string | undefined;
  readonly choices: readonly string[];
  readonly least: number | undefined;
  readonly most: number | undefined;
};

type Described = {
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
};

export function fieldsOf(schema: z.ZodType): readonly PanelField[] {
  const { properties = {} } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return Object.entries(properties).map(([name, property]) => fieldOf(name, property as Described));
}

const picked: ReadonlySet<string> = new Set(['series', 'device', 'picture']);

function fieldOf(name: string, { type, format, enum: choices, minimum, maximum, maxLength }: Described): PanelField {
  return {
    name,
    kind:
      type === 'boolean'
        ? 'switch'
        : type === 'array'
          ? 'picks'
          : choices
            ? 'choice'
            : type === 'number' || type === 'integer'
              ? 'number'
              : format !== undefined && picked.has(format)
                ? 'pick'
                : 'text',
    format,
    choices: choices ?? [],
    least: minimum,
    most: maximum ?? maxLength,
  };
}
