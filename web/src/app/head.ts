// What index.html says before the page is there, for the builds in other languages.
export const head = {
  title: "Trainprint: the carbon that training a model emitted",
  description: "Estimate the carbon emissions of training an AI model, with an interval and the lines for its model card.",
  opening:
    "Trainprint is opening. If this stays, its script did not arrive: the connection broke, or a content blocker or proxy held it back. Load the page again.",
  withoutScripts:
    "Trainprint computes in this page, so it needs JavaScript and WebAssembly. Without them, the command “trainprint” computes the same.",
};

/** What a region that scrolls is called in the method's text. */
export const table = "Table";

/** What the page says of itself where it is installed. */
export const about = "How much carbon the training of an AI model emitted, and how sure that figure is";
