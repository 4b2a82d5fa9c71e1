/** Live messages beside a mapping: a tap on a value says where it stands, and each says what it becomes. */
import { parseSeriesKey } from '#model/series.ts';
import { settingsMappingWords as words } from '#model/words/settings-mapping-en.ts';
import { quantityName } from '../../format/quantity-name.ts';
import { told } from '../../format/number.ts';
import { readable } from '../../live/directory.ts';
import { leavesOf, type Leaf } from './leaves.ts';
import type { Messages, Outcome } from './use-messages.ts';
import './mapping.css';

type Props = {
  readonly filter: string;
  readonly messages: Messages;
  /** Its place in the settings, from 1. */
  readonly mapping: number;
  readonly take: (topic: string, leaf: Leaf) => void;
};

export function LiveMessages({ filter, messages: { outcomes, refused }, mapping, take }: Props) {
  return (
    <aside className="settings-proof" aria-label={words.live} tabIndex={0}>
      <h2 className="proof-head">{words.live}</h2>
      {refused === undefined ? null : (
        <p className="proof-text" role="alert">
          {refused}
        </p>
      )}
      {outcomes.length === 0 ? (
        <p className="proof-note">
          {words.listening(filter)} {words.nothing}
        </p>
      ) : null}
      {outcomes.map((outcome) => (
        <Message key={outcome.topic} outcome={outcome} mapping={mapping} take={take} />
      ))}
    </aside>
  );
}

type MessageProps = { readonly outcome: Outcome; readonly mapping: number; readonly take: Props['take'] };

function Message({ outcome: { topic, payload, kept, readings, leftOut }, mapping, take }: MessageProps) {
  const own = readings.filter((each) => each.mapping === mapping);
  const others = readings.filter((each) => each.mapping !== mapping);
  const [first, ...more] = own;
  return (
    <section className="message" aria-label={topic}>
      <p className="message-topic">
        {topic}
        {kept ? ` · ${words.kept}` : ''}
      </p>
      <div className="message-leaves">
        {leavesOf(payload).map((leaf) => (
          <button
            key={leaf.path}
            type="button"
            className="message-leaf"
            aria-label={words.take(leaf.path, leaf.value)}
            onClick={() => take(topic, leaf)}
          >
            <span>{leaf.path === '' ? words.wholeMessage : leaf.path}</span> {leaf.value}
          </button>
        ))}
      </div>
      {first === undefined ? null : (
        <>
          <p className="proof-hero proof-word">{valueOf(first)}</p>
          <p className="proof-text">{nameOf(first)}</p>
        </>
      )}
      {[...more, ...others].map((each) => (
        <p key={each.series} className="proof-note">
          {nameOf(each)} {valueOf(each)}, {byOf(each)}
        </p>
      ))}
      {leftOut.map((why) => (
        <p key={why} className="proof-note">
          {why}
        </p>
      ))}
      {readings.length + leftOut.length === 0 ? <p className="proof-note">{words.notRead}</p> : null}
    </section>
  );
}

type Reading = Outcome['readings'][number];

function quantityOfReading({ series }: Reading): string {
  const { name } = parseSeriesKey(series);
  return name.slice(name.indexOf('.') + 1);
}

const valueOf = (reading: Reading): string =>
  told(reading.value, { unit: reading.unit, quantity: quantityOfReading(reading) });

const nameOf = (reading: Reading): string =>
  `${reading.name ?? readable(reading.device ?? '')}, ${quantityName(quantityOfReading(reading))}`;

function byOf({ by, mapping, family }: Reading): string {
  if (by === 'mapping' && mapping !== null) return words.byOther(mapping);
  return family === null ? words.byItself : words.byFamily(family);
}
