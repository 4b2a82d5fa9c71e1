import './missing-part.css';

/** In place of a panel that cannot be shown: what it was, and why it is not there. */
export function MissingPart({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <div className="missing-part">
      <p className="label">{name}</p>
      <p className="missing-why">{text}</p>
    </div>
  );
}
