/** The languages that the home could speak instead, each by its own name: the page begins anew in the one that is taken. */
import { languages, type Language } from '#model/words/spoken.ts';
import { useLive } from '../live/live.ts';
import { change } from './requests.ts';

const names: Readonly<Record<Language, string>> = { en: 'English', de: 'Deutsch' };

type Props = {
  /** A run that begins anew goes on with its first question. */
  readonly isFirst: boolean;
  /** Why it could not be done. */
  readonly say: (trouble: string | undefined) => void;
};

export function LanguageChoice({ isFirst, say }: Props) {
  const spoken = useLive(({ screen }) => screen?.language);
  if (spoken === undefined) return null;
  const speak = (language: Language): void => {
    const changes = [{ path: ['home', 'language'], value: language }];
    const run = isFirst ? [{ path: ['home', 'answered'], value: false }] : [];
    void change([...changes, ...run]).then(say);
  };
  return (
    <div className="step-languages">
      {languages
        .filter((language) => language !== spoken)
        .map((language) => (
          <button key={language} type="button" className="step-link" lang={language} onClick={() => speak(language)}>
            {names[language]}
          </button>
        ))}
    </div>
  );
}
