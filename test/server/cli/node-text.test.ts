import { expect, it } from "vitest";
import { lineSchema } from "../../../graph/model/line.ts";
import { nodeSchema } from "../../../graph/model/node.ts";
import { nodeText } from "../../../server/cli/node-text.ts";

const post = nodeSchema.parse({ id: "unit", kind: "post", name: "Head of Procurement" });
const chief = {
  id: "cfo",
  kind: "post",
  name: "Finance Director",
  short: undefined,
  level: undefined,
} as const;

const lineText = (more: object, lang: "en" | "fr" = "en"): string => {
  const row = {
    id: "l",
    kind: "reports-to",
    from: "unit",
    to: "cfo",
    basis: "formal",
    sources: [{ source: "s", locator: "" }],
  };
  const out = [{ line: lineSchema.parse({ ...row, ...more }), other: chief }];
  const detail = { node: post, out, in: [], hats: [], findings: [], recommendations: [], notes: [] };
  return nodeText(detail, { lang, columns: 200, sources: [{ id: "s", title: "Rules", short: "rules" }] });
};

it.each([
  { more: {}, says: "[on paper · stated · rules]" },
  {
    more: { since: "2010", until: "2019-12-31" },
    says: "[on paper · since 2010 · until 2019-12-31 · stated · rules]",
  },
  { more: { since: "2020" }, says: "[on paper · since 2020 · stated · rules]" },
  { more: { until: "2020" }, lang: "fr" as const, says: "jusqu'à 2020" },
  { more: { condition: "in a crisis" }, says: "[on paper · in a crisis · stated · rules]" },
])("a line of $more says when it holds", ({ more, lang, says }) => {
  expect(lineText(more, lang)).toContain(says);
});
