import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { oneLayout } from "./scripts/one-layout";

export default defineConfig({
  plugins: [react(), oneLayout()],
  build: {
    target: "es2023",
    // No file inside another: the content security policy takes files of this address only.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    modulePreload: { polyfill: false },
  },
  server: { port: 5173 },
  test: {
    environment: "jsdom",
    setupFiles: "./src/test/setup.ts",
    include: ["src/**/*.test.{ts,tsx}"],
    // One world for all test files: each cleans up after itself, and making one takes longer than its tests.
    isolate: false,
    maxWorkers: 1,
    restoreMocks: true,
    testTimeout: 20_000,
    css: false,
  },
});
