/** Loaded before a hub: its wall clock goes `MANTEL_TEST_SHIFT` ms before that of this machine. */
const shift = Number(process.env.MANTEL_TEST_SHIFT);
const { now } = Date;
globalThis.Date = class extends Date {
  constructor(...told) {
    if (told.length === 0) super(now() + shift);
    else super(...told);
  }
  static now() {
    return now() + shift;
  }
};
