// Where a browser asks for Trusted Types, text may become code only through a policy that the page's own policy names. Each of ours gives
// one text, whatever it is asked for: there is nothing to misuse.

interface Policy {
  createHTML(text: string): string;
  createScript(text: string): string;
  createScriptURL(text: string): string;
}

const types = () => (globalThis as { trustedTypes?: { createPolicy(name: string, rules: Partial<Policy>): Policy } }).trustedTypes;

/** What has been given under each name: a policy is made once. */
const given = new Map<string, string>();

function trusted(name: string, kind: keyof Policy, text: string): string {
  let made = given.get(name);
  if (made === undefined) {
    const policy = types()?.createPolicy(name, { [kind]: () => text });
    made = policy ? policy[kind]("") : text;
    given.set(name, made);
  }
  return made;
}

/** `address` as that of a script that may be started. */
export const trustedAddress = (name: string, address: string): string => trusted(name, "createScriptURL", address);

/** `html` as what may stand in the page. */
export const trustedHtml = (name: string, html: string): string => trusted(name, "createHTML", html);

/** `code` as that of a script in the page. */
export const trustedScript = (name: string, code: string): string => trusted(name, "createScript", code);
