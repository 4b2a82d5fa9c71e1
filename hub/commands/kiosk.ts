/** Keeps the screen open, fullscreen. */
import { Misconfigured } from '#model/trouble.ts';
import { desktopWords } from '#model/words/desktop-en.ts';
import { readAsked, type RunCommand } from './command.ts';

export const kiosk: RunCommand = async (args, world) => {
  const { folder: dataFolder, signal, timers, random, desktop, say } = world;
  const { url } = readAsked('kiosk', args, { url: { type: 'string' } }).values;
  if (url !== undefined && !/^https?:$/.test(URL.parse(url)?.protocol ?? '')) {
    throw new Misconfigured(desktopWords.kioskBadAddress(url));
  }
  const { kiosk: keepOpen } = await desktop();
  const trouble = await keepOpen({ dataFolder, url, signal, timers, random, say });
  if (trouble !== undefined) throw new Misconfigured(trouble);
  say(desktopWords.kioskStopped);
};
