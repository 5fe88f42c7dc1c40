// The page's Content-Security-Policy: nothing runs or loads that was not built here.
import { createHash } from "node:crypto";

export function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/** Text becomes code only through these: Svelte's, for its own templates, and those of src/core/trusted.ts, which give one text each. */
const everywhere = ["svelte-trusted-html", "method", "worker"];

/** `trusted` are the policies of Trusted Types that are this page's alone; a page without makes no text code. */
export function policyTag(sources: Record<string, string[]>, trusted: string[] = []): string {
  const policy = Object.entries({
    "default-src": ["'none'"],
    ...sources,
    "img-src": ["'self'", "data:"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
    "require-trusted-types-for": ["'script'"],
    "trusted-types": trusted.length > 0 ? [...everywhere, ...trusted] : ["'none'"],
  });
  const text = policy.map(([name, values]) => `${name} ${values.join(" ")}`).join("; ");
  return `<meta http-equiv="Content-Security-Policy" content="${text}">`;
}
