/**
 * Measures the screen in a browser, in a process of its own: what runs within pages has other types than what runs here.
 *
 *   node test/screen/measure.ts <geometry|visual|screen|screen-soak> [control] [short]
 *
 * Progress goes to the error output, the result as JSON to the output.
 */
import { measureGeometry } from './measure-geometry.ts';
import { measureScreen } from './measure-screen.ts';
import { measureScreenSoak } from './measure-screen-soak.ts';
import { measureVisual } from './measure-visual.ts';

const measures = {
  geometry: measureGeometry,
  visual: measureVisual,
  screen: measureScreen,
  'screen-soak': measureScreenSoak,
};
const [, , name, ...how] = process.argv;
if (name === undefined || !Object.hasOwn(measures, name)) throw new Error(`There is no measure "${name}".`);
const measure = measures[name as keyof typeof measures];
const result = await measure(how.includes('control'), {
  short: how.includes('short'),
  say: (text) => void process.stderr.write(`${text}\n`),
});
process.stdout.write(JSON.stringify(result), () => process.exit());
