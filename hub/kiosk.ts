/** What the hub keeps of the wall: whether its display is on, and the PIN. */
import { keepPin, type Pin, type PinOptions } from './access/pin.ts';
import { keepWall, type Wall, type WallOptions } from './wall.ts';

export type Kiosk = Disposable & { readonly pin: Pin; readonly wall: Wall };

export function keepKiosk(options: PinOptions & WallOptions): Kiosk {
  const stack = new DisposableStack();
  const pin = stack.use(keepPin(options));
  const wall = stack.use(keepWall(options));
  return { pin, wall, [Symbol.dispose]: () => stack.dispose() };
}
