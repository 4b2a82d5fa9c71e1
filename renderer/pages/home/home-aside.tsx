/** Home's third column: of the desk, what one wants to know in passing. */
import { deskWords } from '#model/words/desk-en.ts';
import { screenWords as words } from '#model/words/screen-en.ts';
import { BriefPanel, type BriefLine } from '../../panels/brief/brief-panel.tsx';
import { linkTo } from '../../router.ts';
import type { Desk } from '../desk/use-desk.ts';
import type { Aside } from './aside.ts';

const desk = { page: 'desk' } as const;

type Props = { readonly desk: Desk; readonly aside: Aside };

export function HomeAside({ desk: { tasks, events, markets, playing }, aside }: Props) {
  const { rowHeight, wraps } = aside;
  const parts: readonly { readonly title: string; readonly wraps?: boolean; readonly lines: readonly BriefLine[] }[] = [
    { title: deskWords.tasks, wraps: wraps.tasks, lines: (tasks?.lines ?? []).slice(0, aside.tasks) },
    { title: deskWords.calendar, wraps: wraps.events, lines: events.slice(0, aside.events) },
    {
      title: words.markets,
      lines: markets
        .slice(0, aside.markets)
        .map(({ id, name, change, value }) => ({ id, text: name, tails: [change ?? '', value] })),
    },
  ];
  return (
    <div className="home-aside">
      {parts.map(({ title, ...part }) =>
        part.lines.length === 0 ? null : <BriefPanel key={title} {...{ title, ...part, rowHeight }} to={desk} />,
      )}
      {aside.playing && playing ? (
        <section className="brief">
          <h2 className="label brief-title">{deskWords.playing}</h2>
          <a className="brief-playing" {...linkTo(desk)}>
            <span className="brief-song">{playing.title}</span> <span className="brief-by">{playing.by}</span>
          </a>
        </section>
      ) : null}
    </div>
  );
}
