/** What is wrong in a line of a file. */
import { BadReading } from '#model/trouble.ts';
import { meterFilesCollectorWords as words } from '#model/words/collector-meter-files-en.ts';

export class LineFault extends BadReading {
  /** The phrase without its line: the same for all that are of one kind. */
  readonly what: string;
  constructor(line: number, what: string, options?: ErrorOptions) {
    super(words.line(line, what), options);
    this.what = what;
  }
}
