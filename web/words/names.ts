import type { DatasetDetail } from "../../server/contract/datasets.ts";
import type { OpenRecord } from "../state/record.ts";
import type { Speaker } from "./index.ts";

type Named = { readonly name: string; readonly short?: string | undefined };

/** A node's short form, or its name where it has none. */
export const shortName = ({ name, short }: Named): string => short ?? name;

/** `Department of Field Support (DFS)`. */
export const longName = ({ name, short }: Named): string =>
  short === undefined || short === name ? name : `${name} (${short})`;

/** The short name of an id; the id itself where the slice does not hold the node. */
export const nameOf = (record: OpenRecord, id: string): string => {
  const node = record.nodes.get(id);
  if (node !== undefined) return shortName(node);
  const hat = [...record.nodes.values()].flatMap(({ hats }) => hats).find((one) => one.id === id);
  return hat === undefined ? id : shortName(hat);
};

const place = (locator: string, { t }: Speaker): string => {
  if (/^\d+(\.\d+)*$/.test(locator)) return t("citation.section", { locator });
  const endnote = /^endnote (.+)$/.exec(locator);
  if (endnote !== null) return t("citation.endnote", { locator: endnote[1] ?? "" });
  if (locator === "FW") return t("citation.foreword");
  return locator === "Pref" ? t("citation.preface") : locator;
};

/** `report 2008, section 8`. */
export const citationText = (
  { source, locator }: { readonly source: string; readonly locator: string },
  detail: DatasetDetail | undefined,
  speaker: Speaker,
): string => {
  const name = detail?.sources.find(({ id }) => id === source)?.short ?? source;
  return locator === "" ? name : `${name}, ${place(locator, speaker)}`;
};
