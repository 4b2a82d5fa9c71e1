/** Ctrl+Q, F11 and closing: done at once, or once the PIN has been given on the page. */
import { messageOf } from '#model/trouble.ts';
import { shellWords } from '#model/words/shell-en.ts';
import { commandOf } from './navigation.ts';
import type { ShellWindow } from './ports.ts';

type Leaving = 'quit' | 'fullscreen' | 'close';

/** Heard by renderer/wall/leave.tsx. */
const askForPin = "dispatchEvent(new CustomEvent('mantel:leave'))";

export type LeavingOptions = { quit(): void; mayLeave(): Promise<boolean>; say(sentence: string): void };

export function watchLeaving(made: ShellWindow, { quit, mayLeave, say }: LeavingOptions): void {
  /** What waits for the PIN. Once it is given the page closes itself, and whether it may is asked anew. */
  let waiting: Leaving | undefined;

  async function leave(how: Leaving): Promise<void> {
    const isOpen = await mayLeave();
    if (made.isDestroyed()) return;
    waiting = isOpen ? undefined : how;
    if (!isOpen) await made.webContents.executeJavaScript(askForPin);
    else if (how === 'quit') quit();
    else if (how === 'fullscreen') made.setFullScreen(!made.isFullScreen());
    else made.destroy();
  }

  const tryTo = (how: Leaving): void => {
    leave(how).catch((error: unknown) => say(shellWords.stepFailed(messageOf(error))));
  };
  made.webContents.on('before-input-event', (event, input) => {
    const command = commandOf(input);
    if (command === undefined) return;
    event.preventDefault();
    tryTo(command);
  });
  made.on('close', (event) => {
    event.preventDefault();
    tryTo(waiting ?? 'close');
  });
}
