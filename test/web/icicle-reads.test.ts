import { QueryClientProvider } from "@tanstack/react-query";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { DatasetDetail } from "../../server/contract/datasets.ts";
import { mayOf } from "../../server/contract/session.ts";
import { initial, type ViewState } from "../../server/contract/view-state.ts";
import { createQueryClient } from "../../web/api/queries.ts";
import { OnceNamed } from "../../web/panels/shared/OnceNamed.tsx";
import { type Ground, RecordContext } from "../../web/state/record.ts";
import { useRecordOf } from "../../web/state/use-record-of.ts";

const ground: Ground = {
  datasets: [],
  session: {
    actor: "Ana",
    role: "viewer",
    may: mayOf("viewer"),
    store: "memory",
    cypher: false,
    signIn: false,
    version: "0",
  },
  detectors: new Map(),
};

const sized = (nodes: number): DatasetDetail => ({
  id: "many",
  title: "Many",
  revision: 1,
  nodes,
  lines: nodes - 1,
  changedAt: "2026-01-01T00:00:00Z",
  changedBy: "Ana",
  sources: [],
  coverage: [],
  counts: { nodes: {}, lines: {} },
  recommendations: 0,
  patches: 0,
  happenings: [],
  warnings: [],
});

type Opened = { readonly nodes: number; readonly state: ViewState };

/** The page's record with what names nodes in it. */
const Page = ({ nodes, state }: Opened) =>
  createElement(
    RecordContext.Provider,
    { value: useRecordOf(ground, sized(nodes), state) },
    createElement(OnceNamed, null, "the findings"),
  );

/** What stands in the page when it has just been opened, and which paths it asks for. */
const opened = (what: Opened) => {
  const client = createQueryClient();
  const shown = renderToStaticMarkup(
    createElement(QueryClientProvider, { client }, createElement(Page, what)),
  );
  const all = client.getQueryCache().getAll();
  const asked = all.flatMap(({ queryKey: [path] }) => (typeof path === "string" ? [path] : []));
  return { shown, asksForNames: asked.some((path) => path.includes("/datasets/many/view")) };
};

const cases: readonly [string, number, Partial<ViewState>, boolean][] = [
  ["a small organization", 100, {}, true],
  ["an icicle read whole", 1500, {}, true],
  ["an icicle of a large organization", 1501, {}, false],
  ["a branch of such an icicle", 6000, { branch: "a" }, false],
  ["something chosen in such an icicle", 6000, { node: "a" }, true],
  ["boxes of a large organization", 6000, { form: "boxes" }, true],
  ["its table", 6000, { stage: "table" }, true],
];

it.each(cases)("findings wait for names only where names are asked for: %s", (_, nodes, change, waits) => {
  const { shown, asksForNames } = opened({ nodes, state: { ...initial, dataset: "many", ...change } });
  expect({ asksForNames, waits: !shown.includes("the findings") }).toEqual({ asksForNames: waits, waits });
});
