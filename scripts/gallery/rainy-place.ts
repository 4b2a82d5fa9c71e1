import { hour } from '#model/time.ts';
import { weatherAt, type Place } from '#test/simulators/open-meteo-weather.ts';

/** The nearest place east of Vienna where rain is on its way, so that the pictures show some. */
export function rainyPlace(now: number): Place {
  const hours = Array.from({ length: 24 }, (_, i) => now + i * hour);
  const places = Array.from({ length: 200 }, (_, i) => ({
    latitude: 48.2,
    longitude: Number((16.37 + i / 100).toFixed(2)),
  }));
  const isFit = (place: Place): boolean => {
    const rain = hours.map((at) => weatherAt(place, at)['precipitation'] ?? 0);
    return rain.slice(0, 5).every((mm) => mm === 0) && Math.max(...rain.slice(5, 18)) > 0.6 && rain.at(-1) === 0;
  };
  return places.find(isFit) ?? { latitude: 48.2, longitude: 16.37 };
}
