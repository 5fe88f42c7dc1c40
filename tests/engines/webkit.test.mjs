import { walksIn } from "./walks.mjs";

walksIn("webkit");
