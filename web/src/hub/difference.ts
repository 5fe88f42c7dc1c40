// What changes in a card, as diff -u prints it.
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";

export const differenceOf = (before: string, after: string): string =>
  createTwoFilesPatch("README.md", "README.md", before, after, "", "", { headerOptions: FILE_HEADERS_ONLY });
