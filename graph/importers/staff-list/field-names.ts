import type { StaffField } from "./mapping.ts";

/** What a French sentence calls the fields of a staff list; an English one has their ids. */
export const staffFieldsFr: Readonly<Record<StaffField, string>> = {
  id: "code du poste",
  title: "intitulé du poste",
  person: "titulaire",
  email: "adresse électronique",
  employee: "matricule",
  grade: "grade",
  payBand: "tranche de traitement",
  status: "état du poste",
  head: "chef de l'unité",
  unit: "unité",
  parentUnit: "unité de rattachement",
  place: "lieu d'affectation",
  contract: "type de contrat",
  remarks: "remarques",
  fte: "équivalent temps plein",
  superior: "supérieur",
  second: "second supérieur",
  since: "début",
  until: "fin",
  heldSince: "en poste depuis",
  heldUntil: "en poste jusqu'à",
};
