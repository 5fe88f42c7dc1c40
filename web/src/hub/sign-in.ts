// Signing in with the Hub's OAuth where the page runs in a Space. It happens in a tab of its own, so that nothing is lost here, and what
// proves that it was asked for here (nonce and code verifier) stays in memory: nothing is stored.
import { arrived } from "../core/failure";
import { hub } from "./there";
import { inMemory } from "./token.svelte";

/** The least that opens pull requests: https://huggingface.co/docs/hub/oauth. The Space's front matter asks for the same. */
// @wc-ignore
const scopes = "openid profile write-discussions";

/** signed-in.html tells by this channel (and to who opened it) what the Hub has answered. */
export const channelName = "trainprint.signed-in";

/** The Hub writes this into the page of a Space with `hf_oauth: true`. */
declare global {
  interface Window {
    huggingface?: { variables?: Record<string, string> };
  }
}

export const clientId = () => window.huggingface?.variables?.OAUTH_CLIENT_ID;

/** In a frame the Hub lets nobody in, and what its tab tells does not reach a frame. */
export const isFramed = () => self !== top;

const blocked = () => "The browser did not open another tab. Allow it for this page, and press again.";
const refused = (why: string) => `The Hub did not let you in: ${why}`;

/** To be called in the press itself, as another tab is opened. */
export async function signIn(signal: AbortSignal): Promise<void> {
  const tab = open("about:blank", "_blank");
  if (!tab) throw new Error(blocked());
  const proof: { nonce?: string; codeVerifier?: string } = {};
  try {
    const { oauthHandleRedirect, oauthLoginUrl } = await arrived(import("./oauth"));
    signal.throwIfAborted();
    const id = clientId() ?? "";
    const redirectUrl = new URL("signed-in.html", location.href).href;
    const address = await oauthLoginUrl({ clientId: id, hubUrl: hub, scopes, redirectUrl, localStorage: proof }).catch(sayWhy);
    signal.throwIfAborted();
    const { nonce = "", codeVerifier = "" } = proof;
    const answer = answered(nonce, signal);
    tab.location.replace(address);
    const redirectedUrl = redirectUrl + (await answer);
    const { accessToken, userInfo } = await oauthHandleRedirect({ hubUrl: hub, redirectedUrl, nonce, codeVerifier }).catch(sayWhy);
    signal.throwIfAborted();
    Object.assign(inMemory, { token: accessToken, name: userInfo.preferred_username });
  } catch (reason) {
    tab.close();
    throw reason;
  }
}

function sayWhy(reason: unknown): never {
  throw new Error(refused(reason instanceof Error ? reason.message : String(reason)), { cause: reason });
}

/** Whether an answer of the Hub is to what was asked here: several tabs of this site may sign in at once. */
function isTo(nonce: string, search: string): boolean {
  try {
    return (JSON.parse(new URLSearchParams(search).get("state") ?? "") as { nonce?: unknown }).nonce === nonce;
  } catch {
    return false;
  }
}

/** The part behind "?" with which the Hub sent the tab back. */
function answered(nonce: string, signal: AbortSignal): Promise<string> {
  const channel = new BroadcastChannel(channelName);
  return new Promise<string>((resolve, reject) => {
    const hear = ({ data }: MessageEvent<{ signedIn?: unknown } | null>) => {
      if (typeof data?.signedIn === "string" && isTo(nonce, data.signedIn)) resolve(data.signedIn);
    };
    channel.onmessage = hear;
    addEventListener("message", (event: MessageEvent) => event.origin === location.origin && hear(event), { signal });
    signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
  }).finally(() => channel.close());
}
