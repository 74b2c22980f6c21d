import { expect, it } from "vitest";
import { findChromium } from "./chromium.ts";

it("names the package to install where there is no browser", () => {
  expect(() => findChromium({ CHROMIUM: "/nowhere/chromium" })).toThrow(/which cannot be run\.$/);
});

it("finds the browser that CHROMIUM names", () => {
  expect(findChromium({ CHROMIUM: process.execPath })).toBe(process.execPath);
});
