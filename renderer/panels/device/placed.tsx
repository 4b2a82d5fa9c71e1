import { useMemo } from 'react';
import { z } from 'zod';
import { pagesWords as words } from '#model/words/pages-en.ts';
import { decimalsOf, quantityOf } from '../../format/quantity-name.ts';
import type { SeriesInfo } from '../../live/directory.ts';
import { useLive } from '../../live/live.ts';
import { Reading } from '../../parts/reading.tsx';
import { linkTo } from '../../router.ts';
import { useScreenSize } from '../../theme/screen-size.ts';
import { MissingPart } from '../missing-part.tsx';
import { placeable, type PlacedProps } from '../placeable.tsx';
import { linesIn, placedType } from '../placed-type.ts';
import { listedDevices, readingsOf, shownOf, titleOf } from './device.ts';
import './device.css';

const settings = z.strictObject({
  device: z.string().meta({ format: 'device', title: 'device' }),
});
type Settings = z.output<typeof settings>;

/** Width of a value beside a name, in its font size. */
const valueLength = 4.2;

function PlacedDevice({ settings: { device }, size }: PlacedProps<Settings>) {
  const directory = useLive((state) => state.directory);
  const type = placedType(useScreenSize());
  const isKnown = directory.byDevice.has(device);
  const name = titleOf(directory, device);
  const lines = linesIn(size.h, type.touchLine, type.head);
  const series = useMemo(
    () =>
      lines >= 2
        ? readingsOf(directory, device).slice(0, lines)
        : shownOf(directory, device, Math.max(1, Math.floor(size.w / 2 / (type.row * valueLength)))),
    [directory, device, lines, size.w, type.row],
  );
  if (!isKnown) return <MissingPart name={name} text={words.gone} />;
  if (lines < 2) {
    const [first] = series;
    return (
      <a className="device-line" {...(first && linkTo({ page: 'series', key: first.key }))}>
        <span className="device-line-name">{name}</span>
        {series.map((each) => (
          <span key={each.key} className="device-line-value">
            <Value series={each} />
          </span>
        ))}
      </a>
    );
  }
  return (
    <section className="device-block" aria-label={name}>
      <h2 className="label">{name}</h2>
      {series.map((each) => (
        <a key={each.key} className="device-line" {...linkTo({ page: 'series', key: each.key })}>
          <span className="device-line-name">{quantityOf(each)}</span>
          <span className="device-line-value">
            <Value series={each} />
          </span>
        </a>
      ))}
    </section>
  );
}

function Value({ series }: { readonly series: SeriesInfo }) {
  const decimals = decimalsOf(series);
  return <Reading id={series.id} unit={series.unit} {...(decimals !== undefined && { decimals })} />;
}

export const placedDevice = placeable({
  title: () => words.panels.device.title,
  about: () => words.panels.device.about,
  sizes: [
    [4, 1],
    [3, 1],
    [3, 3],
    [4, 4],
  ],
  settings,
  offers: ({ directory }) =>
    listedDevices(directory).map((device) => ({
      settings: { device },
      name: titleOf(directory, device),
      thing: `device ${device}`,
      series: shownOf(directory, device, 2),
    })),
  Panel: PlacedDevice,
  glance: ({ directory }, { device }) => {
    const [series] = shownOf(directory, device, 1);
    return series ? [{ name: titleOf(directory, device), series }] : [];
  },
});
