import { saidPlace } from "../../graph/model/said-place.ts";
import { isolated } from "../../graph/text/isolate.ts";
import type { DatasetDetail } from "../../server/contract/datasets.ts";
import type { Speaker } from "./index.ts";

type Named = { readonly name: string; readonly short?: string | undefined };
type NamedHat = Named & { readonly id: string };

/** Nodes with their names, by id, each with the hats it wears. */
export type KnownNodes = {
  readonly nodes: ReadonlyMap<string, Named & { readonly id: string; readonly hats: readonly NamedHat[] }>;
};

/** A node's short form, or its name where it has none. */
export const shortName = ({ name, short }: Named): string => short ?? name;

/** `Department of Field Support (DFS)`. */
export const longName = ({ name, short }: Named): string =>
  short === undefined || short === name ? name : `${name} (${short})`;

/** The short name of an id; the id itself where the slice does not hold the node. */
export const nodeName = (record: KnownNodes, id: string): string => {
  const node = record.nodes.get(id);
  if (node !== undefined) return shortName(node);
  const hat = [...record.nodes.values()].flatMap(({ hats }) => hats).find((one) => one.id === id);
  return hat === undefined ? id : shortName(hat);
};

/** Names in a row: `A, B`, or `A, of X; B` where a comma stands in one of them. */
export const namesTogether = (names: readonly string[]): string =>
  names.join(names.some((name) => name.includes(",")) ? "; " : ", ");

/** `Who → to whom`: the arrow points at the second, whatever direction the names run in. */
export const fromTo = (from: string, to: string): string => `${isolated(from)} → ${isolated(to)}`;

const place = (locator: string, { t, lang }: Speaker): string => {
  if (/^\d+(\.\d+)*$/.test(locator)) return t("citation.section", { locator });
  const endnote = /^endnote (.+)$/.exec(locator);
  if (endnote !== null) return t("citation.endnote", { locator: endnote[1] ?? "" });
  if (locator === "FW") return t("citation.foreword");
  return locator === "Pref" ? t("citation.preface") : saidPlace(locator)[lang];
};

/** `report 2008, section 8`. */
export const citationText = (
  { source, locator }: { readonly source: string; readonly locator: string },
  detail: Pick<DatasetDetail, "sources">,
  speaker: Speaker,
): string => {
  const said = detail.sources.find(({ id }) => id === source)?.short;
  const name = said ?? (source === "own" ? speaker.t("citation.own") : source);
  return locator === "" ? name : `${name}, ${place(locator, speaker)}`;
};

type Source = DatasetDetail["sources"][number];

/** A source and a place in it as a bibliography has it: `Title. Publisher, 2008-05, section 8. https://…` */
export const referenceText = (
  { title, publisher, date, url }: Pick<Source, "title" | "publisher" | "date" | "url">,
  locator: string,
  speaker: Speaker,
): string => {
  const where = [publisher, date, locator === "" ? undefined : place(locator, speaker)]
    .filter(Boolean)
    .join(", ");
  return [title, where, url].filter(Boolean).join(". ");
};
