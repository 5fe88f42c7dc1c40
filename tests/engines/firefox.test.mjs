import { walksIn } from "./walks.mjs";

walksIn("firefox");
