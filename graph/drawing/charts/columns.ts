import type { GroupShape } from "../plate/scene.ts";
import type { Chart } from "./charts.ts";
import { drawSection, gapUnder, heightOf, parted, type Section, sectionOf } from "./section.ts";
import type { ChartSetting } from "./setting.ts";

/** Sections that stand under each other. */
export type ChartColumn = readonly Section[];

/** Charts dealt into columns of a height, in their order; one that is higher than a column goes on in the next. */
export const dealt = (charts: readonly Chart[], height: number, setting: ChartSetting): ChartColumn[] => {
  const columns: Section[][] = [[]];
  let used = 0;
  const put = (section: Section): void => {
    columns.at(-1)?.push(section);
    used += heightOf(section, setting) + gapUnder(setting);
  };
  const next = (): void => {
    if (columns.at(-1)?.length === 0) return;
    columns.push([]);
    used = 0;
  };
  const place = (section: Section): void => {
    const fits = (): boolean => used + heightOf(section, setting) <= height;
    if (!fits() && (heightOf(section, setting) <= height || used > height / 2)) next();
    const parts = fits() ? undefined : parted(section, height - used, setting);
    put(parts?.[0] ?? section);
    if (parts === undefined) return;
    next();
    place(parts[1]);
  };
  for (const chart of charts) place(sectionOf(chart, setting));
  return columns;
};

/** Sections of a column drawn under each other, and how far down they reach. */
export const drawColumn = (
  column: ChartColumn,
  x: number,
  top: number,
  setting: ChartSetting,
): { readonly groups: GroupShape[]; readonly bottom: number } => {
  let y = top;
  const groups = column.map((section) => {
    const group = drawSection(section, x, y, setting);
    y += heightOf(section, setting) + gapUnder(setting);
    return group;
  });
  return { groups, bottom: Math.max(top, y - gapUnder(setting)) };
};
