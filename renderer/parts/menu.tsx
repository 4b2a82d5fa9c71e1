/** A word that opens a few choices. A choice, Escape or a touch elsewhere closes it. */
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import './menu.css';

export type Choice = {
  readonly id: string;
  readonly text: string;
  /** Whether it is the one that holds; undefined where none does. */
  readonly checked?: boolean;
  readonly pick: () => void;
  /** A file that is fetched instead. */
  readonly href?: string;
};

type Props = { readonly name: string; readonly choices: readonly Choice[]; readonly active?: boolean };

const along: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

export function Menu({ name, choices, active = false }: Props) {
  const [open, setOpen] = useState(false);
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return undefined;
    host.current?.querySelector<HTMLElement>('[role^="menuitem"]')?.focus();
    const elsewhere = (event: Event): void => {
      if (event.target instanceof Node && host.current?.contains(event.target) === false) setOpen(false);
    };
    addEventListener('pointerdown', elsewhere);
    return () => removeEventListener('pointerdown', elsewhere);
  }, [open]);
  const close = (): void => {
    setOpen(false);
    host.current?.querySelector<HTMLElement>('.menu-name')?.focus();
  };
  const press = (event: KeyboardEvent): void => {
    if (!open) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      close();
      return;
    }
    const by = along[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const items = [...(host.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];
    const at = items.findIndex((item) => item === document.activeElement);
    items[(at + by + items.length) % items.length]?.focus();
  };
  return (
    <div ref={host} className="menu" onKeyDown={press}>
      <button
        type="button"
        className="menu-name"
        data-active={active}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {name}
      </button>
      {open ? (
        <div className="menu-choices" role="menu" aria-label={name}>
          {choices.map(({ id, text, checked, pick, href }) => {
            const done = (): void => {
              pick();
              close();
            };
            const shared = { className: 'menu-choice', onClick: done, tabIndex: -1 } as const;
            if (href !== undefined)
              return (
                <a key={id} {...shared} role="menuitem" href={href} download>
                  {text}
                </a>
              );
            return checked === undefined ? (
              <button key={id} {...shared} type="button" role="menuitem">
                {text}
              </button>
            ) : (
              <button key={id} {...shared} type="button" role="menuitemradio" aria-checked={checked}>
                {text}
              </button>
            );
          })}
        </div>
      ) : null}
    </div>
  );
}
