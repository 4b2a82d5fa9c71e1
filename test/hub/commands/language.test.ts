/** The command line in a home that does not speak English. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { speakIn } from '#model/words/manner.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { typist } from './typed.ts';

afterEach(() => speakIn({ language: 'en', units: 'metric' }));

function homeWith(text: string) {
  const folder = temporaryFolder();
  writeFileSync(join(folder.path, 'mantel.yaml'), text);
  return { folder, type: typist(folder.path) };
}

it('speaks the language of mantel.yaml, whatever else is wrong in there, and English without one', async () => {
  const { folder, type } = homeWith('home:\n  language: de\n  latitude: nord\n');
  using _folder = folder;
  expect((await type('check')).lines).toEqual(['mantel.yaml Zeile 3: home.latitude: als Zahl schreiben.']);
  expect((await type('doctor')).lines).toContain(
    'falsch  Einstellungen: mantel.yaml Zeile 3: home.latitude: als Zahl schreiben.',
  );
  expect((await type('doctor', '--colour')).lines).toEqual([
    '--colour gibt es hier nicht. mantel doctor --help sagt, was es annimmt.',
  ]);
  writeFileSync(join(folder.path, 'mantel.yaml'), 'home:\n  language: de\n  name: [\n');
  expect((await type('check')).lines).toEqual([expect.stringMatching(/^mantel\.yaml Zeile 3: die \[ hier wird nie/)]);
  writeFileSync(join(folder.path, 'mantel.yaml'), 'home:\n  latitude: north\n');
  expect((await type('check')).lines).toEqual([expect.stringMatching(/^mantel\.yaml line 2: home\.latitude: write a/)]);
});

it('says of a wrong word, a long name and a reference to nothing what to write', async () => {
  const { folder, type } = homeWith('home: { language: de }\napi: { lan: ja }\n');
  using _folder = folder;
  expect((await type('check')).lines).toEqual(['mantel.yaml Zeile 2: api.lan: als true oder false schreiben.']);
  writeFileSync(join(folder.path, 'mantel.yaml'), 'home: { language: de }\nscreen: *b\n');
  expect((await type('check')).lines).toEqual([expect.stringMatching(/^mantel\.yaml Zeile 2: \*b verweist auf/)]);
});

it('says what a day is before it asks a hub', async () => {
  const { folder, type } = homeWith('home: { language: de }\n');
  using _folder = folder;
  expect((await type('backfill', 'open-meteo', '1.1.2026', '3.1.2026')).lines).toEqual([
    '"1.1.2026" ist kein Tag; einen wie 2026-03-29 schreiben.',
  ]);
});

it('calls a file that is checked by its own name, and speaks its language where the home names none', async () => {
  const { folder, type } = homeWith('api: { port: 8440 }\n');
  using _folder = folder;
  const draft = join(folder.path, 'entwurf.yaml');
  writeFileSync(draft, 'home:\n  language: de\n  nome: Hütte\n');
  const fault = 'entwurf.yaml Zeile 3: home.nome: diese Einstellung gibt es nicht; nach einem Tippfehler suchen.';
  expect((await type('check', draft)).lines).toEqual([fault]);
});
