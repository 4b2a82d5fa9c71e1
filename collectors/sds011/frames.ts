/**
 * What an SDS011 says: frames of ten bytes, AA, C0 (a report) or C5 (the reply to a command), six bytes of data, the low
 * byte of the sum of these, AB. Source: Nova Fitness, Laser Dust Sensor Control Protocol V1.3 (2015).
 */

export type Report = {
  readonly kind: 'report';
  /** Four hex digits, for example "58d9". */
  readonly id: string;
  /** In µg/m³, to a tenth. */
  readonly pm2_5: number;
  readonly pm10: number;
};
export type Reply = {
  readonly kind: 'reply';
  readonly id: string;
  readonly command: number;
  readonly value: number;
};
/** Between two good frames there were bytes that are none: damaged, cut or inserted. */
export type Damage = { readonly kind: 'damage' };
export type Frame = Report | Reply | Damage;

export type FrameReader = {
  /** Takes in bytes, however they are cut, and gives the frames that are now complete. */
  read(bytes: Uint8Array): Frame[];
  /** Bytes since the last good frame. */
  readonly unread: number;
};

const length = 10;
const head = 0xaa;
const tail = 0xab;
const reportMark = 0xc0;
const replyMark = 0xc5;

/** Low byte of the sum of all. */
export function checksum(bytes: Uint8Array): number {
  return bytes.reduce((sum, byte) => (sum + byte) & 0xff, 0);
}

/**
 * A head is believed only when the whole frame behind it is right; else the search goes on at the next byte, since what
 * looks like a head may be data, and the true one may follow anywhere. A stream that is joined midway is not damaged.
 */
export function createFrameReader(): FrameReader {
  let waiting = new Uint8Array();
  let skipped = 0;
  let joined = false;

  return {
    read(bytes) {
      const all = new Uint8Array(waiting.length + bytes.length);
      all.set(waiting);
      all.set(bytes, waiting.length);
      const frames: Frame[] = [];
      let at = 0;
      while (at < all.length) {
        const rest = all.subarray(at, at + length);
        if (!mayBegin(rest)) {
          if (joined && skipped === 0) frames.push({ kind: 'damage' });
          skipped += 1;
          at += 1;
        } else if (rest.length < length) break;
        else {
          frames.push(frameOf(rest));
          joined = true;
          skipped = 0;
          at += length;
        }
      }
      waiting = all.slice(at);
      return frames;
    },
    get unread() {
      return skipped + waiting.length;
    },
  };
}

/** Whether these up to ten bytes are a good frame, or may become one. */
function mayBegin(bytes: Uint8Array): boolean {
  const [first, mark] = bytes;
  if (first !== head || (mark !== undefined && mark !== reportMark && mark !== replyMark)) return false;
  return bytes.length < length || (bytes[9] === tail && bytes[8] === checksum(bytes.subarray(2, 8)));
}

function frameOf(frame: Uint8Array): Report | Reply {
  const view = new DataView(frame.buffer, frame.byteOffset, length);
  const id = view.getUint16(6).toString(16).padStart(4, '0');
  if (view.getUint8(1) === replyMark) {
    return { kind: 'reply', id, command: view.getUint8(2), value: view.getUint8(4) };
  }
  return { kind: 'report', id, pm2_5: view.getUint16(2, true) / 10, pm10: view.getUint16(4, true) / 10 };
}
