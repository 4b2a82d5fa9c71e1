/** Every kind of source there is, those that need nothing first. */
import { settingsSourcesWords as words } from '#model/words/settings-sources-en.ts';
import { compareNames } from '../../format/order.ts';
import type { SourceKind } from './source-kind.ts';
import './add-list.css';

type Props = { readonly kinds: readonly SourceKind[]; readonly choose: (kind: string) => void };

export function AddList({ kinds, choose }: Props) {
  const groups = [
    { title: words.free, all: kinds.filter(({ capability }) => capability?.auth === 'none') },
    { title: words.withKey, all: kinds.filter(({ capability }) => capability !== null && capability.auth !== 'none') },
    { title: words.here, all: kinds.filter(({ capability }) => capability === null) },
  ];
  return (
    <section className="settings-form add-list" aria-label={words.whichOne}>
      <header>
        <h2 className="settings-name">{words.whichOne}</h2>
        <p className="settings-about">{words.whichAbout}</p>
      </header>
      <div className="settings-scroll">
        {groups.map(({ title, all }) =>
          all.length === 0 ? null : (
            <div key={title}>
              <h3 className="list-part">{title}</h3>
              {all
                .toSorted((a, b) => compareNames(a.title, b.title))
                .map(({ kind, title: name, about, capability }) => (
                  <button key={kind} type="button" className="add-row" onClick={() => choose(kind)}>
                    <span className="add-name">{name}</span>
                    <span className="add-about">{about}</span>
                    {capability === null ? null : <span className="add-price">{capability.price}</span>}
                  </button>
                ))}
            </div>
          ),
        )}
      </div>
    </section>
  );
}
