import { keptId } from "./kept-id";

export const keptPlace = `<script type="text/plain" id="${keptId}"></script>`;

/** `page` with `inputs` inside, which are percent-encoded and so hold nothing that HTML looks for. */
export function withKept(page: string, inputs: string): string {
  const parts = page.split(keptPlace);
  if (parts.length !== 2) throw new Error("this page has no place for inputs");
  return parts.join(keptPlace.replace("><", `>${inputs}<`));
}
