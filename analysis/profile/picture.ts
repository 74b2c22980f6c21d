import { drawColumn } from "../../graph/drawing/charts/columns.ts";
import { sectionOf } from "../../graph/drawing/charts/section.ts";
import type { ChartSetting } from "../../graph/drawing/charts/setting.ts";
import { type Page, text } from "../../graph/drawing/plate/scene.ts";
import { cutTo } from "../../graph/drawing/text/cut.ts";
import { textWidth } from "../../graph/drawing/text/fonts.ts";
import { ink } from "../../graph/drawing/theme.ts";
import type { Language } from "../../graph/language.ts";
import { profileCharts } from "./charts.ts";
import type { NamedProfile } from "./named-profile.ts";

const [column, gutter, margin] = [400, 36, 32];
const title = { size: 16, weight: "bold", measure: textWidth } as const;

/** Profiles on one page, each in a column of its own: figures, shape by layer, spans, units, places, what is not recorded. */
export const profilePicture = (profiles: readonly NamedProfile[], language: Language): Page => {
  const setting: ChartSetting = {
    heading: 13,
    size: 10,
    small: 9,
    width: column,
    measure: textWidth,
    language,
    hasNote: false,
  };
  const columns = profiles.map(({ name, profile }, place) => {
    const x = margin + place * (column + gutter);
    const head = text(x, margin + 16, cutTo(name, column, title), {
      size: title.size,
      weight: title.weight,
      fill: ink.text,
    });
    const sections = profileCharts(profile, language).map((chart) => sectionOf(chart, setting));
    const { groups, bottom } = drawColumn(sections, x, margin + 40, setting);
    return { head, groups, bottom };
  });
  return {
    width: 2 * margin + profiles.length * column + (profiles.length - 1) * gutter,
    height: Math.max(0, ...columns.map(({ bottom }) => bottom)) + margin,
    title: profiles.map(({ name }) => name).join(" · "),
    says: columns.flatMap(({ groups }) => groups.map(({ says }) => says)).join("\n"),
    shapes: columns.flatMap(({ head, groups }) => [head, ...groups]),
  };
};
