import { z } from 'zod';
import { pagesWords as words } from '#model/words/pages-en.ts';
import { EmptyPart } from '../empty-part.tsx';
import { MissingPart } from '../missing-part.tsx';
import { placeable, type PlacedProps } from '../placeable.tsx';
import { usePicture } from './use-picture.ts';
import './picture.css';

const settings = z.strictObject({
  file: z.string().max(120).default('').meta({ title: 'file', format: 'file' }),
  fit: z.enum(['whole', 'filled']).default('filled').meta({ title: 'fit' }),
});
type Settings = z.output<typeof settings>;

/** A file from the folder pictures of the data folder, and from nowhere else. */
function PlacedPicture({ settings: { file, fit } }: PlacedProps<Settings>) {
  const { address, isMissing, failed } = usePicture(file.trim() === '' ? '' : file);
  if (file.trim() === '') return <EmptyPart name={words.panels.picture.title} text={words.giveFile} />;
  if (isMissing) return <MissingPart name={file} text={words.noPicture} />;
  return <img className="picture" data-fit={fit} src={address} alt={file.replace(/\.\w+$/, '')} onError={failed} />;
}

export const placedPicture = placeable({
  title: () => words.panels.picture.title,
  about: () => words.panels.picture.about,
  sizes: [
    [4, 4],
    [3, 3],
    [5, 5],
    [7, 6],
    [11, 9],
  ],
  settings,
  offers: () => [{ settings: { file: '', fit: 'filled' as const }, name: words.panels.picture.title }],
  Panel: PlacedPicture,
});
