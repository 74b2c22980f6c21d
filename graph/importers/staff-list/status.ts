import { speaksOfActing } from "../../text/acting.ts";
import { whatIsNamed } from "../shared/placeholders.ts";
import { plain } from "./spelling.ts";

/** What a cell on how a post is filled says: by nobody, by somebody who stands in, or by whoever holds it. */
export type Filling = "vacant" | "acting" | "held";

/** A cell without dots and dashes: `i. V.`, `i.V.` and `I. v.` are one. */
export const bareCell = (text: string): string => plain(text.replaceAll(/[.\-–]/g, " "));

/** Whole cells, in English, French, German and Spanish. */
const cells = (text: string): ReadonlySet<string> => new Set(text.split(";").map(bareCell));

const whole: Readonly<Record<Filling, ReadonlySet<string>>> = {
  vacant: cells(
    `yes; true; x; oui; sí; si; ja; open; empty; unoccupied; not occupied; unencumbered; advertised; under advertisement; no incumbent;
    libre; non pourvu; pas pourvu; inoccupé; en recrutement; en cours de recrutement; recrutement en cours; non occupé;
    frei; offen; nicht besetzt; wiederzubesetzen; wieder zu besetzen; neu zu besetzen; zu besetzen; nachzubesetzen;
    nachzubesetzende stelle; ausgeschrieben; in ausschreibung; in besetzung; im besetzungsverfahren; vakanz;
    no cubierto; no ocupado; desocupado; por cubrir; sin cubrir; sin ocupar; en concurso`,
  ),
  acting: cells(
    `i. V.; in Vertretung; vertretungsweise; vertretungsweise besetzt; vertreten; komm.; kommissarisch besetzt;
    kommissarisch; kommissarische Leitung; interimsweise; ad interim; a. i.; p. i.; standing in; stand-in;
    intérim; par intérim; faisant fonction; par suppléance; suplencia; en suplencia`,
  ),
  held: cells(
    `no; n; not; false; non; nein; filled; occupied; encumbered; held; in post; in place; staffed; not vacant; active; current; regular; permanent;
    substantive; confirmed; established; appointed; employed; incumbent; full-time; full time; part-time; part time; on leave;
    on probation; pourvu; pourvue; occupé; occupée; en poste; en fonction; en activité; actif; active; titulaire;
    fonctionnaire; contractuel; contractuelle; stagiaire; détaché; détachée; mis à disposition; en congé; temps plein; temps partiel;
    besetzt; voll besetzt; teilbesetzt; belegt; vergeben; aktiv; dauerhaft; unbefristet; befristet; beamter; beamtin; beamte;
    tarifbeschäftigte; tarifbeschäftigter; angestellt; vollzeit; teilzeit; beurlaubt; abgeordnet; elternzeit;
    ocupado; ocupada; cubierto; cubierta; provisto; activo; activa; titular; de carrera; en comisión de servicio`,
  ),
};

/** How a post is filled by a cell that says nothing else; undefined for any other, also where such words are part of it. */
export const fillingOfWhole = (status: string): Filling | undefined => {
  const spelled = bareCell(status);
  return (["held", "vacant", "acting"] as const).find((filling) => whole[filling].has(spelled));
};

/** What a status says of how a post is filled; undefined where it says nothing of that, or in words that are not known. */
export const fillingIn = (status: string): Filling | undefined => {
  if (status === "") return undefined;
  const said = fillingOfWhole(status);
  if (said !== undefined) return said;
  if (whatIsNamed(status) === "vacant") return "vacant";
  return speaksOfActing(status) ? "acting" : undefined;
};

/** Whether a status says that a post is empty, and the cell for who holds it says so, too, in a single word. */
export const isVacantTwice = (status: string, person: string): boolean =>
  status !== "" &&
  person !== "" &&
  !person.includes(" ") &&
  whole.vacant.has(bareCell(status)) &&
  whole.vacant.has(bareCell(person));

/** Whether a status says something that is not understood: words that name no way of filling, or that the post is no more. */
export const isUnreadStatus = (status: string): boolean => {
  const who = status === "" ? "undisclosed" : whatIsNamed(status);
  return (who === "person" || who === "eliminated") && fillingIn(status) === undefined;
};
