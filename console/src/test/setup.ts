import { cleanup } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach } from "vitest";
import { startTexts } from "../i18n/i18n";
import { forgetAnswers } from "./answers";

beforeAll(async () => {
  await startTexts("en");
});

beforeEach(() => {
  sessionStorage.clear();
  forgetAnswers();
});

afterEach(() => {
  cleanup();
});

// What jsdom has not, and the component library asks for.
window.matchMedia = (query) =>
  ({
    matches: false,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }) as unknown as MediaQueryList;
