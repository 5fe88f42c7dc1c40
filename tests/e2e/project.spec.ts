import type { Locator, Page } from "@playwright/test";
import { parse } from "yaml";
import { expectNoViolations, expectSoundInEveryLook } from "./support/axe";
import { App, expect, llama, test } from "./support/test";

class Project {
  constructor(private readonly page: Page) {}

  get region(): Locator {
    return this.page.getByRole("region", { name: "Whole project" });
  }

  get sum(): Locator {
    return this.region.getByRole("region", { name: /^Sum: / });
  }

  get yaml(): Locator {
    return this.sum.locator("pre");
  }

  line(index: number): Locator {
    return this.region.getByRole("list", { name: "Lines" }).getByRole("listitem").nth(index);
  }

  async add(hours: string, accelerator = "", place = ""): Promise<Locator> {
    const list = this.region.locator("ol > li");
    const before = await list.count();
    await this.region.getByRole("button", { name: "Add a line" }).click();
    await expect(list).toHaveCount(before + 1);
    const line = list.nth(before);
    await expect(line.getByRole("textbox", { name: /ccelerator hours/ })).toBeFocused();
    await this.page.keyboard.type(hours);
    for (const [label, text] of [
      ["Accelerator", accelerator],
      ["Place", place],
    ] as const) {
      if (text === "") continue;
      await line.getByRole("combobox", { name: label, exact: true }).fill(text);
      await this.page.keyboard.press("Escape");
    }
    return line;
  }

  static async open(page: Page, origin: string): Promise<Project> {
    await page.goto(`${origin}/#project`);
    return new Project(page);
  }
}

test("project: hours are typed as they are added up, and the sum is one card", async ({ page, server }) => {
  const project = await Project.open(page, server.origin);
  await project.region.getByRole("textbox", { name: "Name of the model" }).fill("Llama 2");
  const first = await project.add("204,800 + 15 %", "A100 80GB", "United States");
  await expect(first).toContainText("Read as 204,800 h + 15 % (30,720 h) = 235,520 h");
  const second = await project.add("400 h on 16 A100 + 20 h on 64 A100");
  await second.getByRole("combobox", { name: "Accelerator" }).fill("");
  await page.keyboard.press("Escape");
  await second.getByRole("combobox", { name: "What it was" }).selectOption("Fine-tuning (SFT)");
  await expect(second).toContainText("= 7680 h");
  await expect(project.yaml).toContainText("a sum of 2 stages");
  const card = parse((await project.yaml.textContent()) ?? "").co2_eq_emissions;
  expect(card.source).toContain("estimate for Llama 2: ");
  expect(card.hardware_used).toContain("235,520 device-hours");
  expect(card.geographical_location).toBe("United States");
  await page.reload();
  await expect(project.yaml).toContainText("a sum of 2 stages");
  await project.region.getByText("Take the lines away").click();
  await expect(project.region.locator("pre").last()).toContainText("| **Sum** |");
});

test("project: hours that can be read in two ways are asked about, and there is no card until then", async ({ page, server }) => {
  const project = await Project.open(page, server.origin);
  await project.add("1000", "A100 80GB", "France");
  await expect(project.yaml).toContainText("a sum of 1 stage");
  const second = await project.add("400 h on 16 A100 + 20 h");
  await expect(second).toContainText("by the clock, or summed over devices?");
  await expect(project.sum).toContainText("The sum has 1 of 2 lines.");
  await expect(project.yaml).toBeHidden();
  await second.getByRole("textbox", { name: "Accelerator hours" }).fill("400 h on 16 A100 + 20 h on 16 A100");
  await expect(project.yaml).toContainText("a sum of 2 stages");
});

test("project: the base model is shown apart and never added", async ({ page, server }) => {
  const project = await Project.open(page, server.origin);
  await project.add("100", "A100 80GB", "France");
  await expect(project.yaml).toContainText("a sum of 1 stage");
  const before = await project.yaml.textContent();
  await project.region.getByRole("button", { name: "Add the base model" }).click();
  const base = project.region.locator("ol > li").nth(1);
  await base.getByRole("textbox", { name: "Figure on its own card" }).fill("31.22 t CO2eq");
  await expect(base).toContainText("31 t CO2e as published; not added");
  await expect(project.yaml).toHaveText(before ?? "");
});

test("project: the models of a family have cards of their own", async ({ page, server }) => {
  const project = await Project.open(page, server.origin);
  await project.region.getByRole("textbox", { name: "Name of the model" }).fill("Llama 2");
  await project.region.getByRole("checkbox", { name: "A family of several models" }).check();
  for (const [model, hours] of [
    ["7B", "184,320"],
    ["13B", "368,640"],
  ] as const) {
    const line = await project.add(hours, "A100 80GB", "United States");
    await line.getByRole("textbox", { name: "Model of the family" }).fill(model);
  }
  const models = project.region.getByRole("region", { name: "The models of the family" });
  await models.getByText("13B", { exact: true }).click();
  await expect(models.locator("pre").nth(1)).toContainText("estimate for Llama 2 13B");
  await expect(project.yaml).toContainText("a sum of 2 stages");
});

test("project: the run in the form becomes a line, and opens there again", async ({ page, server }) => {
  await page.goto(server.origin);
  const app = new App(page);
  await app.button("Llama 2 7B").click();
  await expect(app.result).toContainText(llama.figure);
  await page.getByRole("link", { name: "Whole project" }).click();
  const project = new Project(page);
  await expect(project.region.getByRole("heading", { name: "Whole project" })).toBeFocused();
  await project.region.getByRole("button", { name: "Add the run in the form" }).click();
  await expect(project.sum).toContainText(llama.figure);
  await expect(project.sum).toContainText(llama.interval);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(project.sum).toBeHidden();
  await page.getByRole("button", { name: "Redo" }).click();
  await project.region.getByRole("button", { name: /^Open .* in the form$/ }).click();
  await expect(app.result).toContainText(llama.figure);
});

test("project: by keyboard alone lines are added, moved and removed", async ({ page, server }) => {
  const project = await Project.open(page, server.origin);
  await project.add("1000", "A100 80GB", "France");
  await project.add("500");
  const hours = () =>
    project.region.getByRole("textbox", { name: "Accelerator hours" }).evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
  await project.region
    .getByRole("button", { name: /^Move up: / })
    .nth(1)
    .focus();
  await page.keyboard.press("Enter");
  await expect.poll(hours).toEqual(["500", "1000"]);
  await expect(project.region.getByRole("button", { name: /^Move up: / }).nth(0)).toBeFocused();
  await project.region
    .getByRole("button", { name: /^Remove: / })
    .nth(0)
    .focus();
  await page.keyboard.press("Enter");
  await expect.poll(hours).toEqual(["1000"]);
  await expect(project.region.getByRole("textbox", { name: "Accelerator hours" })).toBeFocused();
});

test("project: axe finds nothing, and nothing overflows", async ({ page, server }) => {
  const project = await Project.open(page, server.origin);
  await expect(project.region.getByRole("button", { name: "Add a line" })).toBeVisible();
  await expectSoundInEveryLook(page, [320, 1366]);
  await project.add("1000", "A100 80GB", "France");
  await expect(project.yaml).toBeVisible();
  await project.add("400 h on 16 A100 + 20 h");
  await expect(project.sum).toContainText("The sum has 1 of 2 lines.");
  await expectSoundInEveryLook(page, [320, 1366]);
});

test("project: planned, it speaks of what is to come, and holds a budget and a target of tokens against the lines", async ({ page, server }) => {
  const project = await Project.open(page, server.origin);
  await expect(project.region.getByRole("textbox", { name: "Budget of accelerator hours" })).toHaveCount(0);
  await page.locator("main:not([hidden])").getByText("Planned training").click();
  await project.add("204,800 + 15 %", "A100 80GB", "Sweden");
  await expect(project.sum).toContainText("CO₂e that all lines will cause together");
  const budget = project.region.getByRole("textbox", { name: "Budget of accelerator hours" });
  await budget.fill("250,000");
  await expect(project.region).toContainText("The lines take 235,520 h of accelerators; of the budget of 250,000 h, 14,480 h are left.");
  await budget.fill("30 days on 64 A100");
  const said = project.region.getByRole("button", { name: "189,440 h more than the budget of 46,080 h" });
  await said.click();
  await expect(page.getByRole("dialog")).toContainText("= 46,080 h (30 days on 64 A100)");
  await expect(page.getByRole("dialog")).toContainText("235,520");
  await page.keyboard.press("Escape");
  await budget.fill("64 GPUs");
  await expect(budget).toHaveAttribute("aria-invalid", "true");
  await budget.fill("300,000");
  const sentence = project.region.getByRole("textbox", { name: "with the target of tokens" });
  await sentence.fill("1.3B model on 100B tokens on A100 80GB in Sweden");
  await sentence.press("Enter");
  await expect(project.region.locator("ol > li")).toHaveCount(2);
  await expect(project.region).toContainText(/The lines take about [\d,]+ h of accelerators; of the budget of 300,000 h/);
  await expect(project.region).not.toContainText(/What it was|What was|Failed runs|\bdid\b/);
  await expectNoViolations(page);
  await page.reload();
  await expect(budget).toHaveValue("300,000");
  await expect(page.locator("main:not([hidden])").getByRole("radio", { name: "Planned training" })).toBeChecked();
  await page.locator("main:not([hidden])").getByText("Finished training").click();
  await expect(project.sum).toContainText("CO₂e from all lines together");
  await expect(project.region.getByRole("combobox", { name: "What it was" }).first()).toBeVisible();
});
