import { spoken } from './spoken.ts';

/** Words of the home in the settings, in English. */
export const settingsHomeWords = spoken('settingsHome', {
  title: (name: string) => `${name}, where it is and how it speaks`,
  sections: { home: 'The home', tariff: 'Energy price' },
  about: {
    home: 'Weather, daylight and times go by the place.',
    tariff: 'What a kilowatt-hour costs, by hour, season or amount. The first price that holds counts.',
  },
} as const);
