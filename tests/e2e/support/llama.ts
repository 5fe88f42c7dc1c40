// Llama 2 7B as its authors disclosed it (Touvron et al. 2023: 184,320 GPU-hours on A100 80GB at 400 W), typed by hand.
import { parse } from "yaml";
import type { Run } from "../../../web/src/generated/run";
import { reportOf } from "./core";
import { accelerator, expect, place, type App } from "./test";

export const run: Run = {
  schema_version: 1,
  name: "Llama 2 7B",
  training_type: "pre-training",
  parameters: "6.74B",
  tokens: "2T",
  accelerator: "A100 80GB",
  device_hours: "184,320",
  region: "United States",
  overrides: { accelerator_power_w: "400" },
};

/**
 * By hand: 400 W x 184,320 h = 73,728 kWh at the accelerators; 20 % of it for the hosts and (250 + 100) W for each of
 * 184,320 / 8 server-hours make 96,537.6 kWh; PUE 1.2 makes 115,845.12 kWh; the United States' grid had 383.55 gCO2e/kWh
 * in 2024 (Ember).
 */
const grams = (73_728 * 1.2 + 0.35 * (184_320 / 8)) * 1.2 * 383.55;

export async function type(app: App): Promise<void> {
  await app.field("Name").fill("Llama 2 7B");
  await app.choose("Pre-training");
  await app.field("Parameters").fill("6.74B");
  await app.field("Tokens").fill("2T");
  await app.combobox(accelerator).fill("A100 80GB");
  await app.field("Hours").fill("184,320");
  await app.combobox(place).fill("United States");
  await app.combobox(place).press("Escape");
  await app.openSection("Change the assumptions");
  await app.field("Accelerator power W").fill("400");
}

/** The page shows, and `copied` holds, what the core answers in Node; and that is what the sum by hand gives. */
export async function check(app: App, copied: string): Promise<void> {
  const report = await reportOf(run);
  const [headline] = report.routes;
  expect(Math.abs(headline.emissions_gco2e / grams - 1)).toBeLessThan(1e-12);
  await expect(app.result).toContainText(headline.display);
  await expect(app.result).toContainText(headline.interval.display);
  expect(copied).toBe(report.card.yaml);
  // The card carries two significant digits of 44,432,396 g.
  expect(parse(copied).co2_eq_emissions.emissions).toBe(44_000_000);
  expect(Math.abs(44_000_000 / grams - 1)).toBeLessThan(0.05);
}
