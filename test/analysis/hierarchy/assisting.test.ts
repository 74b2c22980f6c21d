import { describe, expect, it } from "vitest";
import { isAssisting } from "../../../analysis/hierarchy/titles.ts";
import { viewOfCase } from "../case.ts";

const readAsAssisting = (name: string): boolean => {
  const view = viewOfCase({ nodes: [{ id: "a", kind: "post", name }], lines: [] });
  return isAssisting(view, view.find("a") ?? -1);
};

const assisting = [
  ..."Deputy Director; Vice President; Personal Assistant; Private Secretary; Principal Private Secretary; PA".split(
    "; ",
  ),
  ..."PA to the Chief; Office Manager / PA; Secretary; Secretary (Private Office); Secretary of the Director".split(
    "; ",
  ),
  ..."Assistant to the Director; Special Assistant; Executive Assistant; Special Adviser; Chief of Staff".split(
    "; ",
  ),
  ..."Assistante de direction; Assistante du directeur; Assistant de la DG; Secrétaire; Secrétaire particulière".split(
    "; ",
  ),
  ..."Secrétaire du chef de division; Adjoint au chef; Directrice adjointe; Stellvertretende Leitung".split(
    "; ",
  ),
  ..."Vorzimmer Minister; Chefsekretärin; Persönlicher Referent; Asistente personal; Secretaria particular".split(
    "; ",
  ),
];

/** They assist in some work, or are of a grade or an office that is called so. */
const others = [
  ..."Finance Assistant; Programme Assistant; Field Assistant; Shop Assistant; Administrative Assistant".split(
    "; ",
  ),
  ..."Permanent Secretary; Secretary of State; Secretary-General; Executive Secretary; Secretary to the Board".split(
    "; ",
  ),
  ..."Secretary of the Audit Committee; Assistant Secretary-General; Assistant Director; PA Officer; Paralegal".split(
    "; ",
  ),
  ..."Adjoint administratif; Adjointe technique; Assistante sociale; Assistante des ressources humaines".split(
    "; ",
  ),
  ..."Assistante de la paie; Secrétaire général; Secrétaire d'État; Secrétaire de mairie; Staatssekretärin".split(
    "; ",
  ),
];

describe("who assists one person, by the title", () => {
  it.each(assisting)("%s", (name) => expect(readAsAssisting(name)).toBe(true));
});

describe("who does not", () => {
  it.each(others)("%s", (name) => expect(readAsAssisting(name)).toBe(false));
});
