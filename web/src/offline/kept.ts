import { keptId } from "./kept-id";

/** The inputs that this file was saved with; in the hosted page there are none. */
export const keptInside = (): string => (import.meta.env.MODE === "file" && document.getElementById(keptId)?.textContent) || "";
