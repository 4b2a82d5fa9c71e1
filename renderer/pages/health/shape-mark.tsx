/** How a row is, as a shape: only what needs a person has a colour. */
import type { Shape } from './health.ts';

export function ShapeMark({ shape }: { readonly shape: Shape }) {
  return (
    <svg className="health-mark" data-shape={shape} viewBox="0 0 20 20" aria-hidden="true">
      {shape === 'needs' ? <path d="M10 2 19 18H1Z" fill="currentColor" /> : null}
      {shape === 'waits' ? <circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" strokeWidth="2" /> : null}
      {shape === 'well' ? <circle cx="10" cy="10" r="5" fill="currentColor" /> : null}
      {shape === 'off' ? <path d="M4 10H16" stroke="currentColor" strokeWidth="2" /> : null}
    </svg>
  );
}
