/** Bluetooth addresses, by which sensors are known whoever hears them. */

/** A Bluetooth address as everyone writes it, from twelve hex digits with or without colons. */
export function addressIn(text: string): string | undefined {
  const digits = text.replace(/[:-]/g, '').toUpperCase();
  return /^[0-9A-F]{12}$/.test(digits) ? (digits.match(/../g) ?? []).join(':') : undefined;
}
