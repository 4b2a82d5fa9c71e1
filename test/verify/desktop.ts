import { mkdirSync } from 'node:fs';
import type { Verification, VerificationOptions, VerificationResult } from '#scripts/verification.ts';
import { temporaryFolder } from '../simulators/hub-process.ts';
import { createNotebook } from './desktop-figures.ts';
import { runHangs } from './desktop-hangs.ts';
import { runDesktopSession } from './desktop-session-run.ts';

async function measure({ say }: VerificationOptions, deaf: boolean): Promise<VerificationResult> {
  using folder = temporaryFolder();
  using other = temporaryFolder();
  // For people who want to see what was drawn.
  const pictures = process.env['MANTEL_PICTURES'];
  if (pictures !== undefined) mkdirSync(pictures, { recursive: true });
  const notes = createNotebook(say);
  await runDesktopSession(folder.path, notes, { deaf, pictures });
  await runHangs(other.path, notes);
  const { figures, faults } = notes;
  const sentence =
    faults.length > 0
      ? `Not so: ${faults.join('; ')}`
      : `shown after ${figures['notificationShownMs']} ms, replaced, acted on and closed; shown anew ${figures['shownAnewMs']} ms after the service was killed, the icon ${figures['iconDrawnAnewMs']} ms after the panel was; a silent service given up after ${figures['silentNameGivenUpMs']} ms`;
  return { ok: faults.length === 0, figures: { ...figures, faults: faults.length }, sentence };
}

export const desktop: Verification = {
  name: 'desktop',
  title: 'Notifications and tray work before real services, survive their restarts, and never wait for those that hang',
  watches: [
    'desktop/*.ts',
    'model/{alert,wire,voice}.ts',
    'model/words/desktop-en.ts',
    'test/verify/desktop*.ts',
    'test/simulators/desktop-session.ts',
  ],
  short: true,
  alone: true,
  needs: ['dbus-daemon', 'dbus-send', 'Xvfb', 'openbox', 'dunst', 'xfce4-panel', 'xdotool', 'import', 'a font'],
  run: (options) => measure(options, false),
  // A companion that does not hear of banners speaks beside them, and one that does not hear of what was put off shows it on.
  control: (options) => measure(options, true),
};
