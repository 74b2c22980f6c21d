import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { palette } from "../../graph/palette.ts";

const [light = ""] = readFileSync("web/styles/tokens.css", "utf8").split(":root[data-theme");

/** Under which name the page has each colour of the common palette. */
const tokens = [
  ["ground", "ground"],
  ["box", "box"],
  ["boxText", "box-text"],
  ["boxBorder", "box-border"],
  ["stroke", "stroke"],
  ["rule", "rule-strong"],
  ["finding", "hit"],
  ["findingTint", "hit-soft"],
  ["added", "added"],
  ["removed", "removed"],
  ["changed", "changed"],
] as const satisfies readonly (readonly [keyof typeof palette, string])[];

it("every colour of the palette is held", () => {
  expect(tokens.map(([name]) => name)).toEqual(Object.keys(palette));
});

const channel = (hex: string): number => {
  const share = Number.parseInt(hex, 16) / 255;
  return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

/** Relative luminance of a colour `#rrggbb`, WCAG 2.2. */
const luminance = (colour: string): number =>
  0.2126 * channel(colour.slice(1, 3)) +
  0.7152 * channel(colour.slice(3, 5)) +
  0.0722 * channel(colour.slice(5, 7));

it.each(tokens)("%s is the same on the page as in briefings", (name, token) => {
  expect(new RegExp(`\\s--${token}: (#\\w{6});`).exec(light)?.[1]).toBe(palette[name]);
});

it.each(["boxText", "stroke", "finding", "added", "removed", "changed"] as const)(
  "%s can be read on the ground: 4.5 to 1 at least",
  (name) => {
    const contrast = (luminance(palette.ground) + 0.05) / (luminance(palette[name]) + 0.05);
    expect(contrast).toBeGreaterThanOrEqual(4.5);
  },
);
