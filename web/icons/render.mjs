// Renders the SVG icons as PNG with the installed Chromium: npm run icons
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { chromium } from "@playwright/test";

const rendered = [
  { svg: "icon.svg", png: "icon-192.png", size: 192 },
  { svg: "icon.svg", png: "icon-512.png", size: 512 },
  { svg: "icon-maskable.svg", png: "icon-maskable-512.png", size: 512 },
];

const browser = await chromium.launch({ executablePath: process.env.TRAINPRINT_CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
const page = await browser.newPage();
for (const { svg, png, size } of rendered) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${readFileSync(resolve(import.meta.dirname, svg), "utf8")}`,
  );
  writeFileSync(resolve(import.meta.dirname, png), await page.screenshot({ omitBackground: true }));
}
await browser.close();
