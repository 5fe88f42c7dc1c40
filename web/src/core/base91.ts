/** Characters that mean nothing in an HTML script, in a string of JavaScript, or to whoever cleans up blanks. */
export const alphabet = "!#$%&'()*+,-./0123456789:;=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~";

/** The bytes that two characters each stand for, 13 bits at a time. */
export function fromBase91(text: string): Uint8Array<ArrayBuffer> {
  const digits = new Uint8Array(128);
  for (let digit = 0; digit < alphabet.length; ++digit) digits[alphabet.charCodeAt(digit)] = digit;
  const bytes = new Uint8Array((text.length / 2) * 2);
  let filled = 0;
  let held = 0;
  let bits = 0;
  for (let at = 0; at < text.length; at += 2) {
    held |= ((digits[text.charCodeAt(at)] ?? 0) * 91 + (digits[text.charCodeAt(at + 1)] ?? 0)) << bits;
    for (bits += 13; bits >= 8; bits -= 8) {
      bytes[filled++] = held & 255;
      held >>>= 8;
    }
  }
  return bytes.subarray(0, filled);
}
