import type { Coverage } from "../../model/coverage.ts";
import { reasonOfWhole } from "../../model/reasons.ts";
import { plainWords } from "../../text/slug.ts";
import type { Into, PlacedRow } from "./rows.ts";

/** Words of a sheet that say that a committee decides nothing, where a cell holds nothing else. */
const advising = new Set(
  `advisory; advisory only; only advisory; purely advisory; advisory body; advisory committee; advises; advises only; advice;
  consultative; consultative only; recommends; recommends only; no power to decide; no decision power; no decision making power;
  no authority to decide; consultatif; comite consultatif; organe consultatif; purement consultatif; avis; donne un avis;
  rend un avis; sans pouvoir de decision; consultivo; consultiva; organo consultivo; asesor; asesora; beratend; nur beratend;
  beratendes gremium; ohne entscheidungsbefugnis`
    .split(";")
    .map((word) => word.replace(/\s+/g, " ").trim()),
);

const nothing = new Set(["no", "none", "nothing", "non", "rien", "aucun", "nada", "nein", "nichts"]);
const something = new Set(["yes", "x", "oui", "si", "ja"]);

const onlyAdvises = (powers: string): boolean => advising.has(plainWords(powers));

/** What a cell says of whether a committee decides, where it names nothing that it decides on. */
export const decidesIn = (cell: string): "nothing" | "something" | undefined => {
  const said = plainWords(cell);
  if (nothing.has(said) || onlyAdvises(cell)) return "nothing";
  return something.has(said) ? "something" : undefined;
};

/** The words of a row that say that its committee decides nothing. */
const denialIn = ({ cell }: PlacedRow): string | undefined => {
  if (onlyAdvises(cell("powers"))) return cell("powers");
  return decidesIn(cell("decides")) === "nothing" ? cell("decides") : undefined;
};

/** Where a row says that its committee decides nothing, no power of it is left out; of anything else nothing is known. */
export const decidingPowers = (row: PlacedRow, { give }: Into): Coverage[] => {
  const said = denialIn(row);
  if (said === undefined) return [];
  const { id, cited } = row;
  return (["has-authority-over", "decides-on", "directs"] as const).map((lineKind) => ({
    id: give(`coverage ${id} ${lineKind} ${cited.locator}`, `${id}--${lineKind}`),
    node: id,
    lineKind,
    direction: "out",
    scope: "general",
    says: "complete",
    reason: reasonOfWhole("powers", said),
    confidence: "inferred",
    sources: [cited],
  }));
};
