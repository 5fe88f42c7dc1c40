// The page as it is before anything is typed, as HTML: run once, by the build.
import { render } from "svelte/server";
import App from "./app/App.svelte";

export const html: string = render(App).body;
