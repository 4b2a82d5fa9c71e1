/** Tone as a shape, so that it needs no colour: a dot is quiet, a thin ring something to look at, a ring asks for attention, a triangle is an alarm. */
import { screenWords as words } from '#model/words/screen-en.ts';
import './mark.css';

type Props = { readonly tone: keyof typeof words.toneName };

export function Mark({ tone }: Props) {
  return (
    <svg className="mark" data-tone={tone} viewBox="0 0 20 20" role="img" aria-label={words.toneName[tone]}>
      {tone === 'quiet' ? <circle cx="10" cy="10" r="9" fill="currentColor" /> : null}
      {tone === 'watch' || tone === 'waiting' ? (
        <circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" strokeWidth="2" />
      ) : null}
      {tone === 'attention' ? <circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" strokeWidth="3" /> : null}
      {tone === 'alarm' ? <path d="M10 1.2 19.4 18H.6Z" fill="currentColor" /> : null}
    </svg>
  );
}
