/** Taken or left out, as a shape: a full disc with a tick, or a ring. */
export function Tick({ on }: { readonly on: boolean }) {
  return (
    <svg className="tick" viewBox="0 0 32 32" aria-hidden="true">
      {on ? (
        <>
          <circle cx="16" cy="16" r="16" fill="currentColor" />
          <path className="tick-stroke" d="m9.5 16.4 4.6 4.5 8.5-9" />
        </>
      ) : (
        <circle cx="16" cy="16" r="15" fill="none" stroke="currentColor" strokeWidth="2" />
      )}
    </svg>
  );
}
