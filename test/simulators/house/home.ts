/** Rooms, names and serial numbers of the simulated house: the same again for the same seed. */
import type { Home } from './device.ts';

const rooms = [
  'Living room',
  'Kitchen',
  'Bedroom',
  'Küche unten',
  'Study',
  'Nursery',
  'Bathroom',
  'Hall',
  'Cellar',
  'Attic',
  'Garage',
  'Laundry',
  'Guest room',
  'Salle à manger',
];

export function furnish(seed: number): Home {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  const taken = new Set<string>();

  // Marsaglia's xorshift with 13, 17, 5 (Journal of Statistical Software 8/14, 2003).
  const dice = (sides: number): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % sides;
  };
  const unused = (make: () => string): string => {
    let found = make();
    while (taken.has(found)) found = make();
    taken.add(found);
    return found;
  };

  return {
    dice,
    place(things) {
      const area = rooms[dice(rooms.length)] ?? '';
      const thing = things[dice(things.length)] ?? '';
      let count = 1;
      const name = unused(() => (count++ === 1 ? thing : `${thing} ${count - 1}`));
      return { area, name };
    },
    serial: (digits) =>
      unused(() =>
        Array.from({ length: digits }, () => dice(16).toString(16))
          .join('')
          .toUpperCase(),
      ),
  };
}
