/** A secret: typed once, then known by its last four alone. */
import { useId, useState } from 'react';
import { settingsPageWords as words } from '#model/words/settings-page-en.ts';
import { TextButton } from '../frame/buttons.tsx';
import { FieldRow } from './field-row.tsx';
import { faultOf, rowOf, type FieldProps } from './plain-fields.tsx';

/** Where the value is kept concerns whoever edits files; here it is typed. */
const withoutFile = (help: string | null): string =>
  (help ?? '')
    .split(/(?<=\.)\s+/)
    .filter((sentence) => !sentence.includes('secrets.yaml'))
    .join(' ');

export function SecretField(props: FieldProps) {
  const { field, path, form } = props;
  const id = useId();
  const row = rowOf(props);
  const [isReplacing, setReplacing] = useState(false);
  const known = form.secret(form.value(path));
  const typed = form.typed(path);
  const help = withoutFile(field.help);
  if (known?.isSet === true && !isReplacing && typed === undefined)
    return (
      <FieldRow {...row} help={null}>
        <div className="field-aside">
          <div>
            <p className="field-said">{known.lastFour === null ? words.isStored : words.endsIn(known.lastFour)}</p>
            <p className="field-help">{known.from === 'environment' ? words.fromEnvironment : words.neverShown}</p>
          </div>
          {form.readOnly || known.from === 'environment' ? null : (
            <TextButton outlined onClick={() => setReplacing(true)}>
              {words.replace}
            </TextButton>
          )}
        </div>
      </FieldRow>
    );
  return (
    <FieldRow control={id} {...row} running={undefined} help={help}>
      <div className="field-aside">
        <input
          id={id}
          className="field-input"
          type="password"
          autoComplete="new-password"
          value={typed ?? ''}
          placeholder={known?.isSet === true ? words.newSecret : ''}
          disabled={form.readOnly}
          {...faultOf(id, row.fault)}
          onChange={({ target }) => form.type(path, target.value)}
        />
        {known?.isSet === true ? (
          <TextButton
            onClick={() => {
              form.type(path, undefined);
              setReplacing(false);
            }}
          >
            {words.keepOld}
          </TextButton>
        ) : null}
      </div>
    </FieldRow>
  );
}
