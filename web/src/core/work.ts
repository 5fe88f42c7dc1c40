// The one worker of the page.
import { Client } from "./client";
import { openPort } from "./port";

export const work = new Client(openPort);
export { inPage } from "./port";
