/** Starts the homes, takes the pictures one after the other, and ends everything. */
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser } from '@playwright/test';
import { messageOf } from '#model/trouble.ts';
import { startBrowser } from '#test/simulators/browser.ts';
import { devicesIn, hello, seriesIn } from '#test/simulators/house/seen.ts';
import type { HubProcess } from '#test/simulators/hub-process.ts';
import { startEmptyHome } from './empty-home.ts';
import { startGalleryHome, type GalleryHome } from './home.ts';
import { openScreen, photograph } from './photographer.ts';
import { pictureFile, type Picture } from './pictures.ts';
import type { Shown } from './subjects.ts';

type Options = {
  readonly pictures: readonly Picture[];
  readonly folder: string;
  readonly devices: number;
  say(text: string): void;
};

/** ms in which the weather, the desk and the machine have spoken, too, and the year of heating is fetched. */
const introduction = 20_000;
/** ms until an alert can say for how long. */
const untilOld = 65_000;

const isOfEmptyHome = ({ subject }: Picture): boolean => subject.only === 'first';
const isOfAlert = ({ sight }: Picture): boolean => sight.theme === 'alert';

/** Resolves with how many could not be taken. */
export async function takePictures({ pictures, folder, devices, say }: Options): Promise<number> {
  let browser = await startBrowser();
  /** One that broke down costs the picture at which it did, not all that follow. */
  const living = async (): Promise<Browser> => {
    if (!browser.isConnected()) browser = await startBrowser();
    return browser;
  };
  let failed = 0;
  const attempt = async (picture: Picture, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
      say(pictureFile(picture));
    } catch (error) {
      failed++;
      say(`${pictureFile(picture)} failed: ${messageOf(error)}`);
    }
  };
  const fileOf = (picture: Picture): string => path.join(folder, pictureFile(picture));
  try {
    const ofEmpty = pictures.filter(isOfEmptyHome);
    for (const picture of ofEmpty) {
      await attempt(picture, async () => {
        await using empty = await startEmptyHome(picture.sight);
        await inSight(await living(), empty.hub, picture, { device: '', series: '' }, fileOf(picture));
      });
    }
    const furnished = pictures.filter((picture) => !isOfEmptyHome(picture));
    const [first] = furnished;
    if (!first) return failed;
    await using home = await startGalleryHome({ devices, kept: path.join(folder, 'kept'), first: first.sight, say });
    await sleep(introduction);
    const shown = await whatToShow(home);
    const ordered = [...furnished.filter((each) => !isOfAlert(each)), ...furnished.filter(isOfAlert)];
    let isSmoking = false;
    for (const picture of ordered) {
      if (isOfAlert(picture) && !isSmoking) {
        isSmoking = true;
        await home.smoke(true);
        await sleep(untilOld);
      }
      await attempt(picture, async () => {
        await home.arrange(picture.sight, picture.subject.manner);
        await inSight(await living(), home.hub, picture, shown, fileOf(picture));
      });
    }
    return failed;
  } finally {
    await browser.close();
  }
}

async function inSight(browser: Browser, hub: HubProcess, picture: Picture, shown: Shown, file: string): Promise<void> {
  const context = await openScreen(browser, hub, picture.sight);
  try {
    await photograph(context, hub, picture.subject, shown, file);
  } finally {
    await context.close();
  }
}

/** One room's thermometer. */
async function whatToShow({ hub }: GalleryHome): Promise<Shown> {
  const frame = await hello({ url: hub.url });
  // In the order in which they were given a year.
  const climate = seriesIn(frame)
    .filter(({ quantity, device }) => quantity === 'temperature' && device !== '')
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const devices = devicesIn(frame);
  const found = climate.find(({ device }) => devices.some(({ id, area }) => id === device && area !== undefined));
  const one = found ?? climate[0];
  if (!one) throw new Error('There is no thermometer in the house.');
  return { device: one.device, series: one.key };
}
