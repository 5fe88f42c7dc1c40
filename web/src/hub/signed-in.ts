// What the tab says in which somebody has signed in. bundle/signed-in.ts makes a page of it.
export const signedIn = "Go back to the tab that you came from: it knows what was answered here. This one can be closed.";
