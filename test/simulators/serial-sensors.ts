/** Pretend sensors behind real pseudo-terminals: each answers, or speaks, as its data sheet says, and ignores the rest. */
import { openPseudoPort, type PseudoPort } from './pseudo-port.ts';
import { mhz19Answer, plantowerFrame, s8Answer, s8Number, shdlcAnswer, sps30Values } from './sensor-frames.ts';

export type PretendSensor = PseudoPort & {
  /** Everything it was sent, in hex. */
  readonly heard: string;
  /** What it measures from now on: PM2.5 in µg/m³ or carbon dioxide in ppm. */
  measure(value: number): void;
};

type Nature = {
  /** Its answers, by what it was sent in hex. */
  readonly answers?: (asked: string, value: number) => readonly Uint8Array[];
  /** What it says by itself once a second. */
  readonly says?: (value: number) => Uint8Array;
};

const bytesOf = (text: string): Buffer => Buffer.from(`${text}\r\n`);

export const natures = {
  mhz19: { answers: (asked, value) => (asked.includes('ff0186') ? [mhz19Answer(value)] : []) },
  s8: {
    answers: (asked, value) => [
      ...(asked.includes('fe0400000004e5c6') ? [s8Answer(value)] : []),
      ...(asked.includes('fe04001d0002f5c2') ? [s8Number(0x0431, 0x2b9c)] : []),
    ],
  },
  pms: {
    says: (value) => plantowerFrame([value, value, value + 2, value, value, value + 2, 900, 270, 45, 12, 3, 1, 0x9700]),
  },
  sps30: {
    answers: (asked, value) => [
      ...(asked.includes('7e00d001032b7e') ? [shdlcAnswer(0xd0, Buffer.from('0A1B2C3D4E5F6071\0'))] : []),
      ...(asked.includes('7e0000020103f97e') ? [shdlcAnswer(0, Buffer.alloc(0))] : []),
      ...(asked.includes('7e000300fc7e') ? [sps30Values([1, value, 3, 4, 5, 6, 7, 8, 9, 0.5])] : []),
    ],
  },
  board: { says: (value) => bytesOf(JSON.stringify({ co2: value, temp: 21.4 })) },
  /** Speaks, and is nothing Mantel reads. */
  printer: { says: () => bytesOf('echo:busy: processing') },
  /** Says nothing, whatever it is sent. */
  silent: {},
} as const satisfies Readonly<Record<string, Nature>>;

export async function plugIn(kind: keyof typeof natures, link: string, first = 0): Promise<PretendSensor> {
  const nature: Nature = natures[kind];
  let value = first;
  let heard = '';
  const port = await openPseudoPort(link, (bytes) => {
    const asked = bytes.toString('hex');
    heard += asked;
    for (const answer of nature.answers?.(asked, value) ?? []) port.send(answer);
  });
  const speaking = setInterval(() => {
    if (nature.says) port.send(nature.says(value));
  }, 1_000);
  const unplug = async (): Promise<void> => {
    clearInterval(speaking);
    await port.unplug();
  };
  return {
    send: (bytes) => port.send(bytes),
    get heard() {
      return heard;
    },
    measure(now) {
      value = now;
    },
    unplug,
    [Symbol.asyncDispose]: unplug,
  };
}
