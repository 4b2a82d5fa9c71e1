/** The size of type as it will be on this very screen, and a line to check the screen's own size by. */
import { useSyncExternalStore, type CSSProperties } from 'react';
import { settingsScreenWords as words } from '#model/words/settings-screen-en.ts';
import { asWritten, degrees } from '../../format/number.ts';
import { floorsOf, pixelPitch, tierOf, unitOf, type Tier } from '../../type-size.ts';
import './true-size.css';

type Props = { readonly distance: number; readonly diagonal: number };

/** Font size of the values of Home in u, as theme/tokens.css has it; never below what the seat asks for. */
const valueSize: Readonly<Record<Tier, number>> = { desk: 48, table: 48, room: 76, far: 150 };
/** mm. */
const rulerLength = 50;

function listen(listener: () => void): () => void {
  addEventListener('resize', listener);
  return () => removeEventListener('resize', listener);
}

const viewText = (): string => `${innerWidth} ${innerHeight} ${screen.width} ${screen.height}`;

/** °C: of a room. */
const sample = 21;

export function TrueSize({ distance, diagonal }: Props) {
  const view = useSyncExternalStore(listen, viewText);
  const [width = 1, height = 1, wide = 1, high = 1] = view.split(' ').map(Number);
  const display = { width: Math.max(width, wide), height: Math.max(height, high) };
  const pitch = pixelPitch(display, diagonal);
  const floors = floorsOf({ width, height }, display, { distance, diagonal });
  const tier = tierOf(floors);
  const type: CSSProperties = { fontSize: `${Math.max(valueSize[tier], floors.glance) * unitOf({ width, height })}px` };
  const ruler: CSSProperties = { width: `${rulerLength / pitch}px` };
  return (
    <section aria-label={words.trueSize}>
      <h2 className="proof-head">{words.trueSize}</h2>
      <p className="true-size" style={type}>
        {degrees(sample)}
      </p>
      <p className="proof-note">{words.sampleAbout(words.metres(asWritten(distance)))}</p>
      {tier === 'far' ? <p className="proof-note">{words.tooSmall}</p> : null}
      <div className="true-ruler" style={ruler} aria-hidden="true" />
      <p className="proof-note">{words.ruler}</p>
    </section>
  );
}
