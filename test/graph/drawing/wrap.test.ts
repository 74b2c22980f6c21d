import { describe, expect, it } from "vitest";
import { isRightToLeft, textRuns } from "../../../graph/drawing/text/runs.ts";
import { breakLines } from "../../../graph/drawing/text/text.ts";

/** Every letter as wide as any other. */
const measure = (text: string): number => [...text].length;

describe("lines break where a script breaks them", () => {
  it.each([
    ["Head of Mission", 8, ["Head of", "Mission"]],
    ["事務総長特別代表部", 4, ["事務総長", "特別代表", "部"]],
    ["秘书长（代表）处", 4, ["秘书长", "（代表）", "处"]],
    ["副特别代表（DSRSG）办公室", 7, ["副特别代表", "（DSRSG）", "办公室"]],
    ["สำนักงานผู้แทนพิเศษ", 9, ["สำนักงาน", "ผู้แทน", "พิเศษ"]],
    ["e\u0301e\u0301e\u0301", 4, ["e\u0301e\u0301", "e\u0301"]],
  ] as const)("%s at %i", (text, width, lines) => {
    expect(breakLines(text, 1, "regular", width, measure)).toEqual(lines);
  });
});

describe("runs as they are seen", () => {
  it.each([
    ["Head", ["Head"]],
    ["مكتب UNMIS رقم 12", ["12", " ", "رقم", " ", "UNMIS", " ", "مكتب"]],
    ["مكتب UNMIS (جوبا)", ["(", "جوبا", ") ", "UNMIS", " ", "مكتب"]],
    ["לשכה (12) בג'ובה", ["ובה", "'", "בג", " (", "12", ")", " ", "לשכה"]],
    ["مكتب [أ] (ب)", ["(", "ب", ") [", "أ", "]", " ", "مكتب"]],
    ["Office of محمد علي, Juba", ["Office of ", "محمد علي", ", Juba"]],
    ["代表 Office", ["代表", " Office"]],
  ])("%s", (text, seen) => {
    expect(textRuns(text).map((run) => run.text)).toEqual(seen);
  });

  it("a line without letters runs as the text does to which it belongs", () => {
    expect(textRuns("(2008–2010)", true).map((run) => run.text)).toEqual(["(", "2010", "–", "2008", ")"]);
    expect(textRuns("(2008–2010)").map((run) => run.text)).toEqual(["(2008–2010)"]);
  });

  it.each([
    ["مكتب UNMIS", true],
    ["(12) לשכה", true],
    ["UNMIS مكتب", false],
    ["12", false],
  ])("%s runs from right to left: %s", (text, rtl) => {
    expect(isRightToLeft(text)).toBe(rtl);
  });
});
