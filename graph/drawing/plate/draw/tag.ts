import { ink, markInk } from "../../theme.ts";
import type { PlacedLine, Tag } from "../layout/laid-out.ts";
import { badgeGap, badgeSize, tagPad } from "../layout/tags.ts";
import type { Sizes } from "../pages.ts";
import { type GroupShape, rect, sink, text } from "../scene.ts";
import { drawBadge } from "./badge.ts";

/** The tag of a line: its words, with its signs and numbers in circles. */
export const drawTag = (tag: Tag, placed: PlacedLine, sizes: Sizes): GroupShape => {
  const colour = markInk[placed.line.mark];
  const circle = badgeSize(sizes);
  const bare = tag.text === "";
  const fill = placed.line.mark === "none" && placed.line.findings.length > 0 ? ink.accent : colour.line;
  const first = bare ? tag.x + 1.5 : tag.x + 2;
  const badges = tag.badges.flatMap((label, i) =>
    drawBadge(
      first + i * (circle + badgeGap),
      tag.y + (tag.h - circle) / 2,
      circle,
      label,
      fill,
      sizes.label,
    ),
  );
  const words = bare
    ? []
    : [
        text(tag.x + tag.w - tagPad - 1, tag.y + tag.h / 2 + sizes.label * sink, tag.text, {
          size: sizes.label,
          weight: "medium",
          fill: placed.line.mark === "none" ? ink.quiet : colour.line,
          anchor: "end",
          struck: placed.line.mark === "removed",
        }),
      ];
  const plate = rect(tag.x, tag.y, tag.w, tag.h, {
    radius: tag.h / 2,
    fill: ink.page,
    stroke: bare ? undefined : colour.line,
    width: 0.75,
  });
  return {
    shape: "group",
    kind: "tag",
    id: placed.line.id,
    says: "",
    children: [plate, ...badges, ...words],
  };
};
