/** One figure with its name above and a note below. */
export function Stat({
  name,
  value,
  note,
  soft = false,
}: {
  readonly name: string;
  readonly value: string;
  readonly note: string;
  readonly soft?: boolean;
}) {
  return (
    <div className="stat">
      <dt>{name}</dt>
      <dd className="stat-value figure" data-soft={soft}>
        {value}
      </dd>
      <dd className="stat-note">{note}</dd>
    </div>
  );
}
