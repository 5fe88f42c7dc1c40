// Where inputs stand inside a saved file: written like the part of a link behind "#", and nothing in the file as built.
export const keptId = "kept";
