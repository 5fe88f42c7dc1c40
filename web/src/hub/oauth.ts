// What is used of @huggingface/hub for signing in, so that the rest of it is left out.
export { oauthHandleRedirect, oauthLoginUrl } from "@huggingface/hub";
