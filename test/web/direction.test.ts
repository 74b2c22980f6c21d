import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { directionOf, directionOfText } from "../../web/words/direction.ts";

/** Properties and values that name a side of the screen in place of a side of the text. */
const physical =
  /(?:^|[\s;{])(?:(?:(?:scroll-)?(?:margin|padding)|border)-(?:left|right)[\w-]*|left|right|(?:text-align|float|clear)\s*:\s*(?:left|right))\s*[:;]/;

const styles = readdirSync("web/styles").filter((name) => name.endsWith(".css"));

const rulesOf = (name: string): readonly string[] =>
  readFileSync(`web/styles/${name}`, "utf8")
    .replaceAll(/\/\*.*?\*\//gs, "")
    .split("\n");

describe("the page mirrors when its language is written from right to left", () => {
  it.each([
    ["ar", "rtl"],
    ["he", "rtl"],
    ["en", "ltr"],
    ["fr", "ltr"],
  ])("%s is %s", (language, direction) => {
    expect(directionOf(language)).toBe(direction);
  });

  it.each([
    ["Bureau (suite)", "ltr"],
    ["مكتب (تابع)", "rtl"],
    ["2. המשרד", "rtl"],
    ["2008", "ltr"],
    ["", "ltr"],
  ])("a text keeps its own direction wherever it stands: %s", (text, direction) => {
    expect(directionOfText(text)).toBe(direction);
  });

  it.each(styles)("%s names sides of the text, not of the screen", (name) => {
    expect(rulesOf(name).filter((rule) => physical.test(rule))).toEqual([]);
  });

  it.each([
    ["  margin-left: 3px;", true],
    ["  left: 0;", true],
    ["  text-align: right;", true],
    ["  border-right-width: 1px;", true],
    ["  margin-inline-start: 3px;", false],
    ["  text-align: start;", false],
    ["  inset-inline-start: 0;", false],
  ])("the check itself sees sides of the screen: %s", (rule, found) => {
    expect(physical.test(rule)).toBe(found);
  });
});
