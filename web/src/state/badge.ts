/** A badge in a model card: `image` is the Markdown that shows it, `address` where it leads. */
export const linkedBadge = (image: string, address: string) => `[${image.trim()}](${address})\n`;
