/** In place of a panel that was given nothing to show yet. The wall leaves it out, its editor says what to do. */
import { createContext, use } from 'react';
import './empty-part.css';

/** Whether the page is in its editor. */
export const InEditor = createContext(false);

export function EmptyPart({ name, text }: { readonly name: string; readonly text: string }) {
  if (!use(InEditor)) return null;
  return (
    <div className="empty-part">
      <p className="label">{name}</p>
      <p className="empty-what">{text}</p>
    </div>
  );
}
