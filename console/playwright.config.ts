import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";

const PLACES = [
  process.env.SALDO_CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

/** Journeys of each role against a running stack; one after the other, since they share its accounts and its clock. */
export default defineConfig({
  testDir: "journeys",
  outputDir: "target/journeys/results",
  globalSetup: "./journeys/setup.ts",
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [["list"], ["html", { outputFolder: "target/journeys/report", open: "never" }]],
  use: {
    baseURL: process.env.SALDO_ADDRESS ?? "http://localhost:8080",
    viewport: { width: 1280, height: 900 },
    actionTimeout: 20_000,
    navigationTimeout: 40_000,
    screenshot: "on",
    launchOptions: {
      executablePath: PLACES.find((place) => place && existsSync(place)),
      args: ["--no-sandbox", "--disable-gpu", "--disable-quic"],
    },
  },
  projects: [
    { name: "en", use: { locale: "en-GB" } },
    { name: "id", use: { locale: "id-ID" } },
  ],
});
