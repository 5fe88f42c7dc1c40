// signed-in.html, where the Hub's OAuth leads back to: it tells the page that asked (src/hub/sign-in.ts), and keeps nothing.
import { signedIn } from "../src/hub/signed-in.ts";
import { inLanguage, language } from "./language.ts";
import { hashOf, policyTag } from "./policy.ts";

// The Hub's pages may cut the tie to who opened this tab; the channel reaches every tab of this site. What was answered is of no use to
// anybody but the page that holds the proof.
const script = `const said = { signedIn: location.search };
history.replaceState(null, "", location.pathname);
new BroadcastChannel("trainprint.signed-in").postMessage(said);
if (opener) {
  opener.postMessage(said, location.origin);
  close();
}`;

export const signedInPage = () => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
${policyTag({ "script-src": [hashOf(script)] })}
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width">
<title>Trainprint</title>
</head>
<body>
<p>${inLanguage(signedIn)}</p>
<script>${script}</script>
</body>
</html>
`;
