/** A pointer at rest is not part of the picture. */
const rest = 3_000;

export function followPointer(): void {
  const root = document.documentElement;
  let timer = 0;
  root.dataset['pointer'] = 'away';
  addEventListener(
    'pointermove',
    ({ pointerType }) => {
      clearTimeout(timer);
      if (pointerType === 'touch') return;
      delete root.dataset['pointer'];
      timer = window.setTimeout(() => {
        root.dataset['pointer'] = 'away';
      }, rest);
    },
    { passive: true },
  );
}
