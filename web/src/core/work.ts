// The workers of the page: estimates wait for no file that is being read, and neither for a table of many models.
import { Client } from "./client";
import { openPort } from "./port";
import { openTablePort } from "./table-port";

export const work = new Client(openPort);
export const estimates = new Client(openPort);
export const tables = new Client(openTablePort);
export { inPage } from "./port";
