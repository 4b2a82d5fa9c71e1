/** Numbers as people write them: "1.234,50 €". */

export type NumberStyle = {
  readonly decimal: '.' | ',';
  /** Between thousands; undefined where there is nothing. A space stands for all kinds of it. */
  readonly thousands?: '.' | ',' | ' ' | "'" | undefined;
};

/** Longer text is no number with its unit. */
const longest = 200;
const blanks = /[\u0020\u00a0\u2009\u202f]/g;
/** One number with what stands before and behind it. Each character can be matched in one way only. */
const around = /^([^\d]*)(\d[\d.,'’ ]*)(\D*)$/;
const exponent = /^[eE][+-]?\d+/;

/**
 * The one number in a text: a unit or a currency may stand beside it. Undefined when there is none, there are several, or
 * it is written in another style: "1.234" is no number where the comma is the decimal sign and nothing separates thousands.
 */
export function writtenNumber(text: string, { decimal, thousands }: NumberStyle): number | undefined {
  const plain = text.replaceAll(blanks, ' ').replaceAll('\u2212', '-').trim();
  if (plain.length > longest) return undefined;
  if (decimal === '.' && /^[+-]?\d+(\.\d+)?[eE][+-]?\d+$/.test(plain)) return finite(Number(plain));
  const [, before = '', middle, after = ''] = around.exec(plain) ?? [];
  if (middle === undefined || exponent.test(after)) return undefined;
  const sign = signBefore(before);
  if (sign === undefined) return undefined;
  const digits = middle.trimEnd().replace(/[.,'’]$/, '');
  const [whole = '', fraction, ...more] = digits.split(decimal);
  if (more.length > 0) return undefined;
  const joined = withoutThousands(whole, thousands);
  if (joined === undefined || (fraction !== undefined && !/^\d+$/.test(fraction))) return undefined;
  return finite(sign * Number(fraction === undefined ? joined : `${joined}.${fraction}`));
}

/** A sign counts only right before the number and apart from any word: "GMT-5" is not below zero. */
function signBefore(before: string): 1 | -1 | undefined {
  const last = before.at(-1);
  if (last === '.' || last === ',') return undefined;
  if (last === '-') return /(?:^|[^\p{L}\d-])-$/u.test(before) ? -1 : undefined;
  return 1;
}

function withoutThousands(whole: string, thousands: NumberStyle['thousands']): string | undefined {
  if (/^\d+$/.test(whole)) return whole;
  if (thousands === undefined) return undefined;
  const groups = whole.replaceAll('’', "'").split(thousands);
  const [first = '', ...others] = groups;
  // No thousands begin with a nought: "0.125" is less than one in any style.
  return /^[1-9]\d{0,2}$/.test(first) && others.every((group) => /^\d{3}$/.test(group)) ? groups.join('') : undefined;
}

const finite = (value: number): number | undefined => (Number.isFinite(value) ? value : undefined);
