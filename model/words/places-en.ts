/** What is said of places, in English. */
import { spoken } from './spoken.ts';

export const placeWords = spoken('places', {
  geoNames: 'GeoNames, CC BY 4.0',
  openMeteo: 'Open-Meteo and GeoNames, CC BY 4.0',
  unknown: (q: string) => `No place called ${q} was found; try another spelling, or a larger place nearby.`,
  notAsked: (q: string, why: string) =>
    `${q} is not among the places Mantel knows by itself, and asking Open-Meteo failed: ${why}`,
});
