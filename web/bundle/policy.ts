// The page's Content-Security-Policy: nothing runs or loads that was not built here.
import { createHash } from "node:crypto";

export function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

export function policyTag(sources: Record<string, string[]>): string {
  const policy = Object.entries({
    "default-src": ["'none'"],
    ...sources,
    "img-src": ["'self'", "data:"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
  });
  const text = policy.map(([name, values]) => `${name} ${values.join(" ")}`).join("; ");
  return `<meta http-equiv="Content-Security-Policy" content="${text}">`;
}
