/** Characters that need no escape in a string, in the order of what they stand for (as in RFC 1924). */
export const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~";

/** The bytes that five characters each stand for, four at a time. */
export function fromBase85(text: string): Uint8Array<ArrayBuffer> {
  const digits = new Uint8Array(128);
  for (let digit = 0; digit < alphabet.length; ++digit) digits[alphabet.charCodeAt(digit)] = digit;
  const bytes = new DataView(new ArrayBuffer((text.length / 5) * 4));
  for (let group = 0; group < text.length / 5; ++group) {
    let value = 0;
    for (let at = 5 * group; at < 5 * group + 5; ++at) value = value * 85 + (digits[text.charCodeAt(at)] ?? 0);
    bytes.setUint32(4 * group, value);
  }
  return new Uint8Array(bytes.buffer);
}
