/** Rooms of the scenes, with a temperature and a humidity, and names that hardly fit. */
export const house = [
  ['living', 'Living room', 20.9, 46],
  ['office', 'Office', 22.4, 41],
  ['bedroom', 'Bedroom', 18.2, 52],
  ['nursery', 'Nursery', 19.8, 38],
  ['kitchen', 'Kitchen', 21.6, 49],
  ['bath', 'Bathroom', 22.9, 61],
  ['hall', 'Hall', 17.4, 47],
  ['attic', 'Attic', 15.1, 55],
] as const;

export const longNames = [
  'Grandmother’s upstairs guest bedroom',
  'Utility and laundry room downstairs',
  'Conservatory facing the south-west garden',
  'Workshop',
];
