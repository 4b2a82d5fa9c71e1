/** What is wrong in a line of a file. */
import { BadReading } from '#model/trouble.ts';
import { meterFilesCollectorWords as words } from '#model/words/collector-meter-files-en.ts';

/** A word by its name, which is the same for all faults of a kind, whatever stood in the line. */
type FaultKind = {
  [Word in keyof typeof words]: (typeof words)[Word] extends string | ((part: string) => string) ? Word : never;
}[keyof typeof words];

export class LineFault extends BadReading {
  readonly kind: FaultKind;
  /** `part` is what the word tells beside itself. */
  constructor(line: number, kind: FaultKind, part = '', options?: ErrorOptions) {
    const word = words[kind];
    super(words.line(line, typeof word === 'string' ? word : word(part)), options);
    this.kind = kind;
  }
}
