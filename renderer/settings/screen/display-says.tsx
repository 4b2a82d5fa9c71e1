/** The size a display tells of itself, where it is another than the one that is set. */
import type { Display } from '#model/display-api.ts';
import { settingsScreenWords as words } from '#model/words/settings-screen-en.ts';
import { fixed } from '../../format/number.ts';
import type { Form } from '../form/use-form.ts';
import { TextButton } from '../frame/buttons.tsx';
import { useHub } from '../hub/use-hub.ts';

type Props = { readonly form: Form; readonly diagonal: number; readonly shown: boolean };

/** Inches by which a display may be off from what is set. */
const near = 0.4;

export function DisplaySays({ form, diagonal, shown }: Props) {
  const { value = [] } = useHub<readonly Display[]>('/api/v1/displays', shown);
  const other = value.find(({ inches }) => Math.abs(inches - diagonal) > near);
  if (other === undefined || form.readOnly) return null;
  const inches = Math.round(other.inches * 10) / 10;
  return (
    <section>
      <p className="proof-note">{words.displaySays(words.inches(fixed(inches, inches % 1 === 0 ? 0 : 1)))}</p>
      <TextButton outlined onClick={() => form.put(['diagonal'], inches)}>
        {words.takeIt}
      </TextButton>
    </section>
  );
}
