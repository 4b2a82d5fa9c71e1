import { pagesWords as words } from '#model/words/pages-en.ts';
import { nothingToSet, offered, placeable } from '../placeable.tsx';
import { ForecastPanel } from './forecast-panel.tsx';

export const placedForecast = placeable({
  title: () => words.panels.forecast.title,
  about: () => words.panels.forecast.about,
  sizes: [
    [4, 3],
    [5, 3],
    [7, 3],
  ],
  settings: nothingToSet,
  offers: ({ forecast }) => offered(forecast !== undefined, words.panels.forecast.title, 'documents forecast'),
  Panel: ForecastPanel,
});
