export const wideHeader: string;
export const wideRow: (index: number) => string;
export function writeLargeFile(path: string, start: string, rowAt: (index: number) => string, megabytes: number): string;
