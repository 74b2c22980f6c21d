import { expect, test } from "vitest";
import { importFiles } from "../../../graph/importers/index.ts";
import { isNoReference, type Who, whoIn } from "../../../graph/importers/shared/placeholders.ts";
import { reasonIn } from "../../../graph/model/reasons.ts";
import { readImport } from "../../../server/services/read-import.ts";

const cells: readonly (readonly [Who, readonly string[]])[] = [
  [
    "vacant",
    [
      ...[
        "Post frozen",
        "Frozen",
        "New post",
        "On hold",
        "To be hired",
        "Under advertisement",
        "Not yet filled",
        "Offer accepted",
      ],
      ...[
        "Poste gelé",
        "Gelé",
        "Nouveau poste",
        "À recruter",
        "En cours de recrutement",
        "Non pourvu",
        "à désigner",
        "création de poste",
      ],
      ...[
        "Stelle gesperrt",
        "Offen",
        "nachzubesetzen",
        "Neue Stelle",
        "in Ausschreibung",
        "Im Besetzungsverfahren",
        "nicht besetzt",
      ],
      ...[
        "Puesto nuevo",
        "Congelado",
        "Por cubrir",
        "En proceso de selección",
        "de nueva creación",
        "(sin cubrir)",
      ],
    ],
  ],
  [
    "undisclosed",
    [
      ...[
        "Pending",
        "Retired",
        "Confidential",
        "Pool",
        "Aucun",
        "en attente",
        "À définir",
        "Niemand",
        "unbekannt",
        "Noch offen",
        "Nadie",
        "Por definir",
      ],
      ...[
        "Room 4",
        "Meeting Room 2B",
        "Conference room",
        "Salle de réunion",
        "Salle 12",
        "Bureau n° 7",
        "Besprechungsraum 3",
        "Zimmer 104",
        "Sala de juntas",
      ],
      ...["Reception", "Accueil", "Empfang", "Recepción", "Help desk", "Drucker 2", "Printer 14"],
    ],
  ],
  ["eliminated", ["Stelle entfallen", "Plaza amortizada"]],
  [
    "person",
    [
      ...[
        "Ann Frozen",
        "Post, Emily",
        "New, Ada",
        "Frei",
        "Neu, Jan",
        "Frei, Anna",
        "Sala Maria",
        "Bureau Paul",
        "Zimmer, Karl",
        "Offen, Ute",
      ],
      ...["Libre García", "Roomi 4", "Pool, Jan", "Recepción García Ana", "Team Anna"],
    ],
  ],
];
test.each(cells.flatMap(([who, said]) => said.map((cell) => [cell, who] as const)))(
  "%s in the place of a name is %s",
  (cell, who) => expect(whoIn(cell)).toBe(who),
);

test.each(["Reception", "Pool", "New", "Offen", "Room 4"])("%s may be the name of a post or a unit", (cell) =>
  expect(isNoReference(cell)).toBe(false),
);

test("a place or a unit where a person would stand is told, and nobody's name", () => {
  const text = `ID;Title;Name;Unit;Duty station;Manager
1;Chief;Ada Quay;Docks;Geneva;
2;Clerk;Geneva;Docks;Geneva;1
3;Clerk;Docks;Docks;Geneva;1
4;Clerk;Bo Docks;Docks;Geneva;1
`;
  const { dataset, warnings } = importFiles([{ name: "list.csv", bytes: Buffer.from(text) }]);
  expect(dataset.nodes.flatMap(({ kind, name }) => (kind === "holder" ? [name] : []))).toEqual([
    "Ada Quay",
    "Bo Docks",
  ]);
  expect(warnings.map(({ code, row, field }) => [code, row, field])).toEqual([
    ["no-person", 3, "Name"],
    ["no-person", 4, "Name"],
  ]);
});

const postsOf = (...rows: readonly string[]) => {
  const bytes = Buffer.from(
    ["Post ID;Title;Grade;FTE;Unit;Manager ID;Name;Jahresgehalt", ...rows].join("\n"),
  );
  return readImport([{ name: "stellen.csv", bytes }], { dataset: "ours" }).dataset.nodes.filter(
    ({ kind }) => kind === "post",
  );
};

test.each([
  ["Leiterin Referat W2 (komm.)", "acting"],
  ["Leiter Referat W3, m.d.W.d.G.b.", "acting"],
  ["Leiter Referat W4, m.d.F.b.", "acting"],
  ["Chef de bureau f.f.", "acting"],
  ["Directrice p.i.", "acting"],
  ["Chief a.i.", "acting"],
  ["Faisant fonction de chef de bureau", "acting"],
  ["Referent Komm. Angelegenheiten", undefined],
])("a German title %s is %s", (title, state) =>
  expect(postsOf(`1;${title};A 15;1;W;;Schmidt, Gerda;`, "2;Referent;A 9;1;W;1;Weiß, Jan;")[0]?.state).toBe(
    state,
  ),
);

const superiorsNamed = (named: string, ...holders: readonly string[]) => {
  const bytes = Buffer.from(
    [
      "Post ID;Title;Name;Supervisor",
      ...holders.map((name, place) => `${place + 1};Head ${place + 1};${name};`),
      `8;Clerk;Fox, Flo;${holders[0]}`,
      `9;Driver;Hay, Hal;${named}`,
    ].join("\n"),
  );
  const { dataset } = readImport([{ name: "staff.csv", bytes }], { dataset: "ours" });
  return {
    lines: dataset.lines.filter(({ from, kind }) => from === "9" && kind === "reports-to"),
    reasons: dataset.coverage.filter(({ node }) => node === "9").flatMap(({ reason }) => reason ?? []),
  };
};

test("a superior named by the family's name alone is whoever is the only one called so, inferred", () => {
  const { lines } = superiorsNamed("Mr Muller", "Muller, Anna", "Ben Cole");
  expect(lines).toMatchObject([{ to: "1", confidence: "inferred" }]);
});

test("where several are called so, the record keeps that it may be one of them", () => {
  const { lines, reasons } = superiorsNamed("Müller", "Müller, Anna", "Bernd Müller");
  expect(lines).toEqual([]);
  expect(reasons).toEqual(['The file names "Müller", and that may be one of several in it.']);
  expect(reasons.map((one) => reasonIn(one, "fr"))).toEqual([
    "Le fichier nomme « Müller », et cela peut désigner plusieurs de ceux qui s'y trouvent.",
  ]);
});

test("a salary in a German list is pay, which is kept back", () => {
  const [post] = postsOf("1;Referent;A 15;1;W;;Schmidt, Gerda;61 000", "2;Fahrer;A 9;1;W;1;Weiß, Jan;41 000");
  expect(post?.payBand).toBe("61 000");
});
