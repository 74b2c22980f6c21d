import { expect, it } from "vitest";
import { besideBriefing, type ProfileSide } from "../../../analysis/briefings/profile-charts.ts";
import { briefCharts } from "../../../graph/drawing/charts/index.ts";
import { everything } from "../../../graph/index/slice.ts";
import { viewDataset } from "../../../graph/index/view.ts";
import { type Dataset, datasetSchema } from "../../../graph/model/dataset.ts";
import { type Organization, rowsOf } from "../case.ts";

const posts = ["post head", { id: "clerk", kind: "post" as const, name: "Clerk", since: "2013" }];

const called = (title: string, more: Partial<Organization> = {}): Dataset => {
  const nodes = [...posts, ...(more.nodes ?? [])];
  const lines = ["clerk reports-to head", ...(more.lines ?? [])];
  const sources = [{ id: "case", kind: "document", title: "Case", short: "case" }];
  return datasetSchema.parse({ id: title.toLowerCase(), title, sources, ...rowsOf({ nodes, lines }) });
};

const side = (dataset: Dataset, at?: string): ProfileSide => {
  const slice = at === undefined ? undefined : { ...everything, at };
  return { dataset, view: viewDataset(dataset, slice ?? everything), slice };
};

const cellsOf = (sides: readonly [ProfileSide, ProfileSide], id: string, label: string) => {
  const chart = besideBriefing(sides, { language: "en" }).charts.find((one) => one.id === id);
  const row = chart?.rows.findIndex((one) => one.label === label) ?? -1;
  return chart?.form === "beside" ? chart.cells[row] : undefined;
};

it("calls two organizations by their names, and two dates of one by the dates", () => {
  const titleOf = (...sides: [ProfileSide, ProfileSide]) => besideBriefing(sides, { language: "en" }).title;
  expect(titleOf(side(called("North")), side(called("South")))).toBe("North and South: 2 posts and 2 posts");
  const north = called("North");
  expect(titleOf(side(north, "2011"), side(north, "2013"))).toBe("North, 2011 and 2013: 1 post and 2 posts");
});

it("tells none where a record speaks of others, and not recorded where it speaks of none", () => {
  const placed = called("Placed", {
    nodes: [{ id: "port", kind: "place", name: "Port" }],
    lines: ["clerk located-in port"],
  });
  const sides = [side(placed), side(called("Bare"))] as const;
  expect(cellsOf(sides, "places", "Port")).toEqual([1, null]);
  expect(cellsOf(sides, "layers", "2")).toEqual([1, 1]);
  expect(cellsOf(sides, "spans", "17+")).toEqual([0, 0]);
});

it.each(["svg", "png", "pdf", "pptx", "docx", "md"] as const)("is drawn as %s", async (format) => {
  const charts = besideBriefing([side(called("North")), side(called("South"))], { language: "fr" });
  const file = await briefCharts({ name: "two", page: "A4", poster: false, charts }, format);
  expect(file.bytes.length).toBeGreaterThan(500);
  if (format !== "svg" && format !== "md") return;
  const text = new TextDecoder().decode(file.bytes);
  for (const said of ["North", "South", "Postes par niveau"]) expect(text).toContain(said);
});
