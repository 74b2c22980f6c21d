import { type HeadingLevel, Paragraph, TextRun } from "docx";
import { isOnlyRightToLeft } from "../../text/runs.ts";
import { ink } from "../../theme.ts";
import { officeColour } from "../office-colour.ts";

/** Spacing with the line rule said: without it some programs lay lines on each other. */
export const paragraphSpacing = (before: number, after: number) => ({
  before,
  after,
  line: 264,
  lineRule: "auto" as const,
});

/** Direction of a paragraph and of its runs. */
export const direction = (rtl: boolean) =>
  rtl ? { paragraph: { bidirectional: true }, run: { rightToLeft: true } } : { paragraph: {}, run: {} };

type Level = (typeof HeadingLevel)[keyof typeof HeadingLevel];

export const docxHeading = (text: string, level: Level, before: number): Paragraph => {
  const { paragraph, run } = direction(isOnlyRightToLeft(text));
  return new Paragraph({
    ...paragraph,
    heading: level,
    keepNext: true,
    keepLines: true,
    spacing: paragraphSpacing(before, 80),
    children: [new TextRun({ text, ...run })],
  });
};

/** How a paragraph looks: `with` the next one on its page, `close` to it. */
type Look = {
  readonly quiet?: boolean;
  readonly lead?: string;
  readonly with?: boolean;
  readonly close?: boolean;
};

export const docxParagraph = (text: string, look: Look = {}): Paragraph => {
  const { paragraph, run } = direction(isOnlyRightToLeft((look.lead ?? "") + text));
  return new Paragraph({
    ...paragraph,
    keepNext: look.with === true,
    spacing: paragraphSpacing(0, look.close === true ? 20 : 120),
    children: [
      ...(look.lead === undefined ? [] : [new TextRun({ text: `${look.lead}. `, bold: true, ...run })]),
      new TextRun({ text, ...run, ...(look.quiet === true ? { color: officeColour(ink.quiet) } : {}) }),
    ],
  });
};

/** A point of a list; the last leaves room before what follows. */
export const bullet = (text: string, last: boolean): Paragraph => {
  const { paragraph, run } = direction(isOnlyRightToLeft(text));
  return new Paragraph({
    ...paragraph,
    bullet: { level: 0 },
    spacing: paragraphSpacing(0, last ? 120 : 40),
    children: [new TextRun({ text, ...run })],
  });
};
