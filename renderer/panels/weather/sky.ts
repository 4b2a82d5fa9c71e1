/** WMO weather codes (table 4677: the part that Open-Meteo uses, haze and sleet) as words and as a drawing. */
import { screenWords as words } from '#model/words/screen-en.ts';

export type Drawing = 'clear' | 'part' | 'cloud' | 'fog' | 'drizzle' | 'rain' | 'sleet' | 'snow' | 'thunder';
export type Sky = { readonly text: string; readonly drawing: Drawing };
type Named = { readonly name: keyof typeof words.sky; readonly drawing: Drawing };

const table: ReadonlyMap<number, Named> = new Map(
  (
    [
      [[0], 'clear', 'clear'],
      [[1], 'mostlyClear', 'clear'],
      [[2], 'partlyCloudy', 'part'],
      [[3], 'overcast', 'cloud'],
      [[5], 'haze', 'fog'],
      [[45, 48], 'fog', 'fog'],
      [[51, 53, 55], 'drizzle', 'drizzle'],
      [[56, 57], 'freezingDrizzle', 'sleet'],
      [[61], 'lightRain', 'rain'],
      [[63], 'rain', 'rain'],
      [[65], 'heavyRain', 'rain'],
      [[66, 67], 'freezingRain', 'sleet'],
      [[68, 69], 'sleet', 'sleet'],
      [[71], 'lightSnow', 'snow'],
      [[73, 77], 'snow', 'snow'],
      [[75], 'heavySnow', 'snow'],
      [[80, 81], 'showers', 'rain'],
      [[82], 'heavyShowers', 'rain'],
      [[85, 86], 'snowShowers', 'snow'],
      [[95], 'thunder', 'thunder'],
      [[96, 99], 'hail', 'thunder'],
    ] as const
  ).flatMap(([codes, name, drawing]) => codes.map((code) => [code, { name, drawing }] as const)),
);

export function skyOf(code: number): Sky {
  const { name, drawing } = table.get(code) ?? { name: 'unknown', drawing: 'cloud' };
  return { text: words.sky[name], drawing };
}
