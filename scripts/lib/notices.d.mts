export function section(title: string, text: string): string;
export function noticesWith(others?: string[]): string;
