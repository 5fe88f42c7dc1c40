/** Of the 128 characters of seven bits, those that an HTML script does not keep as they are, or may end at. */
export const unkept = [0, 13, 60];

/** Behind it, a character stands for an unkept one and the seven bits after that. Letters, none of which joins with another. */
export const firstPair = 0x100;

/** The bytes that characters of seven bits each hold, the highest bits first. */
export function fromSevenBits(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.ceil((text.length * 14) / 8));
  let filled = 0;
  let held = 0;
  let bits = 0;
  const take = (group: number) => {
    held = ((held << 7) | group) & 0x7fff;
    bits += 7;
    if (bits >= 8) bytes[filled++] = held >> (bits -= 8);
  };
  for (let at = 0; at < text.length; ++at) {
    const code = text.charCodeAt(at);
    if (code >= firstPair) {
      take(unkept[(code - firstPair) >> 7] ?? 0);
      take(code & 127);
    } else take(code);
  }
  return bytes.subarray(0, filled);
}
