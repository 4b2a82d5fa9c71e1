/** Escape within a field leaves the field, not the page. */
import type { KeyboardEvent } from 'react';

const typed = 'input, select, textarea';

export function leaveField(event: KeyboardEvent): void {
  const { target } = event;
  if (event.key !== 'Escape' || !(target instanceof HTMLElement) || !target.matches(typed)) return;
  event.stopPropagation();
  target.blur();
}
