/** A figure as large as it will stand on the wall, or as it fits whole beside the form: no digit is ever cut off. */
import type { CSSProperties, ReactNode } from 'react';
import type { Unit } from '#model/units.ts';
import { quantity } from '../../format/number.ts';

type Props = { readonly value: number; readonly unit: Unit; readonly children: ReactNode };

export function ProofHero({ value, unit, children }: Props) {
  const { number } = quantity(value, unit);
  const style: CSSProperties & Record<`--${string}`, number> = { '--characters': number.length };
  return (
    <p className="proof-hero" style={style}>
      {children}
    </p>
  );
}
