import { spoken } from './spoken.ts';

/** The home that is made up, in English. */
export const sampleWords = spoken('sample', {
  title: 'Sample data',
  about: 'A home that is made up, with a year behind it. It runs only in a data folder of its own.',
  mark: 'Sample data',
  markNote: 'Nothing here is real.',
  back: 'Back to my home',
  homeName: 'Sample home',
  /** Stands in the folder, so that nobody takes it for a home. */
  folder: 'Everything in this folder is made up by Mantel, to look around with. It can be deleted at any time.\n',
  notSample: (folder: string) =>
    `${folder} was not made by Mantel for sample data; move it away, and start the sample home again.`,
  elsewhere: 'The sample home can be shown only on the machine Mantel runs on.',
  didNotStart: 'The sample home did not start; the log of Mantel says more.',
  cannot: 'This Mantel cannot start a second one for the sample home.',
  rooms: { living: 'Living room', bedroom: 'Bedroom', study: 'Study', nursery: 'Nursery' },
  devices: {
    desk: 'Desk plug',
    fridge: 'Fridge',
    washer: 'Washing machine',
    climate: (room: string) => `${room} climate`,
    air: 'Air sensor',
  },
  credit: 'Made up',
  taskList: 'Sample tasks',
  tasks: ['Water the plants', 'Change the bed linen', 'Call the plumber', 'Return the library books', 'Book the train'],
  calendar: 'Family',
  events: ['Swimming lesson', 'Dinner with the neighbours', 'Dentist', 'Recycling goes out'],
  feed: 'Sample headlines',
  headlines: [
    'A made-up city opens a made-up bridge',
    'The weather stays as changeable as it was made up to be',
    'Nothing in this list has happened',
    'A river festival that nobody has to visit',
  ],
} as const);
