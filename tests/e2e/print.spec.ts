// On paper: one sheet with the answer, what was said, the YAML and the working in short.
import { App, expect, llama, test } from "./support/test";

const pagesOf = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

for (const example of ["Llama 2 7B", "A small fine-tune", "LoRA at home", "On a cluster"]) {
  test(`print: ${example} is one sheet of A4`, async ({ page, server }) => {
    await page.goto(server.origin);
    const app = new App(page);
    await app.button(example).click();
    await expect(app.details).toContainText("The working");
    await page.waitForLoadState("networkidle");
    expect(pagesOf(await page.pdf({ format: "A4", preferCSSPageSize: true }))).toBe(1);
    await page.emulateMedia({ media: "print" });
    await expect(page.getByText("The working in short")).toBeVisible();
    await expect(app.yaml).toBeVisible();
    await expect(app.field("Parameters")).toBeVisible();
    if (example === "Llama 2 7B") await expect(app.result).toContainText(llama.figure);
    await expect(app.button("Copy YAML")).toBeHidden();
  });
}
