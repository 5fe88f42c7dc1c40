import type { IncomingMessage, ServerResponse } from "node:http";

export function filesOf(folder: string, options?: { changing?: boolean }): (request: IncomingMessage, response: ServerResponse) => void;
