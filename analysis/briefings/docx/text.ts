import { type HeadingLevel, Paragraph, TextRun } from "docx";
import { ink } from "../theme.ts";

export const hex = (colour: string): string => colour.replace("#", "").toUpperCase();

/** Spacing with the line rule said: without it some programs lay lines on each other. */
export const spacing = (before: number, after: number) => ({
  before,
  after,
  line: 264,
  lineRule: "auto" as const,
});

type Level = (typeof HeadingLevel)[keyof typeof HeadingLevel];

export const heading = (text: string, level: Level, before: number): Paragraph =>
  new Paragraph({
    heading: level,
    keepNext: true,
    keepLines: true,
    spacing: spacing(before, 80),
    children: [new TextRun(text)],
  });

/** How a paragraph looks: `with` the next one on its page, `close` to it. */
type Look = {
  readonly quiet?: boolean;
  readonly lead?: string;
  readonly with?: boolean;
  readonly close?: boolean;
};

export const paragraph = (text: string, look: Look = {}): Paragraph =>
  new Paragraph({
    keepNext: look.with === true,
    spacing: spacing(0, look.close === true ? 20 : 120),
    children: [
      ...(look.lead === undefined ? [] : [new TextRun({ text: `${look.lead}. `, bold: true })]),
      new TextRun({ text, ...(look.quiet === true ? { color: hex(ink.quiet) } : {}) }),
    ],
  });

/** A point of a list; the last leaves room before what follows. */
export const bullet = (text: string, last: boolean): Paragraph =>
  new Paragraph({
    bullet: { level: 0 },
    spacing: spacing(0, last ? 120 : 40),
    children: [new TextRun(text)],
  });
