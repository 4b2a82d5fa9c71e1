/** WMO weather codes (table 4677: the part that Open-Meteo uses, haze and sleet) as words and as a drawing. */
import { screenWords as words } from '#model/words/screen-en.ts';

export type Drawing = 'clear' | 'part' | 'cloud' | 'fog' | 'drizzle' | 'rain' | 'sleet' | 'snow' | 'thunder';
export type Sky = { readonly text: string; readonly drawing: Drawing };

const { sky } = words;

const table: ReadonlyMap<number, Sky> = new Map(
  (
    [
      [[0], sky.clear, 'clear'],
      [[1], sky.mostlyClear, 'clear'],
      [[2], sky.partlyCloudy, 'part'],
      [[3], sky.overcast, 'cloud'],
      [[5], sky.haze, 'fog'],
      [[45, 48], sky.fog, 'fog'],
      [[51, 53, 55], sky.drizzle, 'drizzle'],
      [[56, 57], sky.freezingDrizzle, 'sleet'],
      [[61], sky.lightRain, 'rain'],
      [[63], sky.rain, 'rain'],
      [[65], sky.heavyRain, 'rain'],
      [[66, 67], sky.freezingRain, 'sleet'],
      [[68, 69], sky.sleet, 'sleet'],
      [[71], sky.lightSnow, 'snow'],
      [[73, 77], sky.snow, 'snow'],
      [[75], sky.heavySnow, 'snow'],
      [[80, 81], sky.showers, 'rain'],
      [[82], sky.heavyShowers, 'rain'],
      [[85, 86], sky.snowShowers, 'snow'],
      [[95], sky.thunder, 'thunder'],
      [[96, 99], sky.hail, 'thunder'],
    ] as const
  ).flatMap(([codes, text, drawing]) => codes.map((code) => [code, { text, drawing }] as const)),
);

export function skyOf(code: number): Sky {
  return table.get(code) ?? { text: sky.unknown, drawing: 'cloud' };
}
