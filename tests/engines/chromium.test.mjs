import { walksIn } from "./walks.mjs";

walksIn("chromium");
