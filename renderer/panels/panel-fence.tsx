/** A panel that fails is one panel less, not a page less. */
import type { ReactNode } from 'react';
import { pagesWords as words } from '#model/words/pages-en.ts';
import { HealingFence } from '../parts/healing-fence.tsx';
import { MissingPart } from './missing-part.tsx';

export function PanelFence({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return <HealingFence instead={<MissingPart name={name} text={words.panelFailed} />}>{children}</HealingFence>;
}
