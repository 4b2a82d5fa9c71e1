/**
 * What lines are about, remembered: an agent sends the same measurements and tags every ten seconds, and to name their
 * series costs thirty times what reading them does.
 */
import { remember } from '#collectors/mqtt/bounded-map.ts';
import { seriesKey } from '#model/series.ts';
import { conversionOfField } from './known-fields.ts';
import { ownText } from './own-text.ts';
import type { Point } from './parse.ts';
import { type Subject, fieldName, seriesName, subjectOf } from './series-name.ts';

/** Where the values of one field of one subject go. */
export type Field = {
  readonly quantity: string;
  readonly name: string;
  readonly key: string;
  /** From the unit it is sent in to that of its series. */
  readonly convert: ((value: number) => number) | undefined;
  /** Number of the point that named it last: of two fields of one name in a line, one would be lost. */
  usedBy: number;
};

export type KnownSubject = Subject & {
  /** Throws BadReading when the field can name no series. */
  field(key: string): Field;
};

/** As many as there may be series. */
const mostSubjects = 5_000;
const mostFields = 500;

export function createSubjects(): { of(point: Point): KnownSubject } {
  const known = new Map<string, KnownSubject>();
  return {
    of(point) {
      const found = known.get(point.head);
      if (found) return found;
      const subject = createSubject(subjectOf(point));
      remember(known, ownText(point.head), subject, mostSubjects);
      return subject;
    },
  };
}

function createSubject(subject: Subject): KnownSubject {
  const byKey = new Map<string, Field>();
  const byQuantity = new Map<string, Field>();
  return {
    ...subject,
    field(key) {
      const found = byKey.get(key);
      if (found) return found;
      const quantity = fieldName(key);
      const name = seriesName(subject, quantity);
      const field = byQuantity.get(quantity) ?? {
        quantity,
        name,
        key: seriesKey(name, subject.labels),
        convert: quantity === 'value' ? subject.convert : conversionOfField(subject.measurement, quantity),
        usedBy: 0,
      };
      remember(byQuantity, ownText(quantity), field, mostFields);
      remember(byKey, ownText(key), field, mostFields);
      return field;
    },
  };
}
