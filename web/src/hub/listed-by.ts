// By what models of the Hub are listed.
export const ways = ["author", "task", "search"] as const;

export interface Wish {
  /** "author": a user or an organisation; "task": the Hub's name of a task; "search": words of a name. */
  by: (typeof ways)[number];
  name: string;
  /** Only those whose cards state emissions, by the Hub's own tag. */
  stated: boolean;
  most: number;
}
