declare module "#core-sentences" {
  import type { Sentences } from "./sentences";

  const sentences: Sentences;
  export default sentences;
}

declare module "#file-sentences" {
  import type { Sentences } from "./sentences";

  const sentences: Sentences;
  export default sentences;
}
