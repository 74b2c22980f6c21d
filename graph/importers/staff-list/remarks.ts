import type { StaffRow } from "./entry.ts";
import { bareCell, type Filling, fillingOfWhole } from "./status.ts";

/** Marks and answers: a column of its own is asked how a post is filled, remarks are not. */
const marks = /^(?:[a-z]{1,2}|yes|true|false|oui|non|nein|not|sí)$/iu;

/** What stands around a status and leaves it as it is: "Stelle derzeit unbesetzt". */
const around =
  /(?<!\p{L})(?:currently|presently|at present|at the moment|still|actuellement|toujours|encore|derzeit|zurzeit|zur zeit|aktuell|noch|weiterhin|actualmente|(?:the )?(?:post|position)(?: is)?|(?:die )?(?:plan)?stelle(?: ist)?|(?:le )?poste(?: est)?|(?:el )?puesto(?: est[aá])?)(?!\p{L})/giu;

/** Since when it is so filled, in figures. */
const since = /(?<!\p{L})(?:since|seit|depuis(?: le)?|desde(?: el)?)(?: dem)?\s+\d[\d./-]*/giu;

/** Words for an empty post that a name or a status may hold anywhere; remarks have nothing beside them. */
const empty = new Set(
  `n n; nn; vacant; vacante; vakant; vacancy; unbesetzt; gapped; unfilled; not filled; to be filled; being filled; being recruited;
  under recruitment; recruitment under way; recruitment ongoing; to be recruited; à pourvoir; por cubrir`
    .split(";")
    .map(bareCell),
);
const standsIn = new Set(["acting", "interim", "officer in charge", "oic", "intérimaire"].map(bareCell));

const fillingOf = (part: string): Filling | undefined => {
  const said = bareCell(part.replaceAll(since, " ").replaceAll(around, " "));
  if (empty.has(said)) return "vacant";
  if (standsIn.has(said)) return "acting";
  return marks.test(said) ? undefined : fillingOfWhole(said);
};

/** What a remark says of how a post is filled, where every part of it says that; undefined where any says something else. */
const fillingInRemark = (remark: string): Filling | undefined => {
  const parts = remark.split(/[,;()\n]|\s[/–—-]\s/u).filter((part) => part.trim() !== "");
  const fillings = new Set(parts.map(fillingOf));
  const open = (["vacant", "acting"] as const).filter((filling) => fillings.has(filling));
  return fillings.has(undefined) || open.length !== 1 ? undefined : open[0];
};

/**
 * What a row's remark says of how its post is filled. Where somebody is named, words for an empty post are about its past or
 * its future, such as an advertisement, and say nothing of now.
 */
export const remarkedFilling = (entry: StaffRow): Filling | undefined => {
  const remark = entry.cell("remarks");
  const filling = remark === "" ? undefined : fillingInRemark(remark);
  return filling === "vacant" && entry.who() === "person" ? undefined : filling;
};
