import type { PlacedLine, Point } from "../../plate/layout/laid-out.ts";
import { badgeSize, badgesOf } from "../../plate/layout/tags.ts";
import type { PageFormat } from "../../plate/pages.ts";
import { ink, markInk } from "../../theme.ts";
import { officeColour } from "../office-colour.ts";
import { addBadge } from "./badge.ts";
import { at, plainText, type Slide } from "./place.ts";
import { inches, partMark } from "./units.ts";

/** The tag of a line: its words, with its signs and numbers in circles. */
export const addTag = (slide: Slide, placed: PlacedLine, origin: Point, format: PageFormat): void => {
  const { tag, line } = placed;
  if (tag === undefined) return;
  const colour = markInk[line.mark];
  const badges = badgesOf(line);
  const group = badges.length > 0 ? `group-tag:${line.id}${partMark}` : "";
  const { label } = format.sizes;
  const bare = tag.text === "";
  slide.addText(tag.text, {
    ...at(tag, origin),
    ...plainText,
    shape: "roundRect",
    rectRadius: inches(tag.h / 2),
    fill: { color: officeColour(ink.page) },
    ...(bare ? {} : { line: { color: officeColour(colour.line), width: 0.75 } }),
    color: officeColour(line.mark === "none" ? ink.quiet : colour.line),
    ...(line.mark === "removed" ? { strike: "sngStrike" as const } : {}),
    fontSize: label,
    align: badges.length > 0 ? "right" : "center",
    valign: "middle",
    margin: badges.length > 0 ? [0, 6, 0, 0] : 0,
    wrap: false,
    objectName: `${group}tag:${line.id}`,
  });
  const size = badgeSize(format.sizes);
  const fill = line.mark === "none" && line.findings.length > 0 ? ink.accent : colour.line;
  for (const [i, badge] of badges.entries()) {
    const x = tag.x + (bare ? 1.5 : 2) + i * (size + 3) + origin.x;
    addBadge(
      slide,
      x,
      tag.y + (tag.h - size) / 2 + origin.y,
      size,
      badge,
      fill,
      label,
      `${group}badge:${line.id}/${i + 1}`,
    );
  }
};
