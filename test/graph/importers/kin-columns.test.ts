import { describe, expect, test } from "vitest";
import { readImport } from "../../../server/services/read-import.ts";

/** A list of two posts, of which the second has something in a column of that name. */
const listWith = (header: string, cell: string) =>
  readImport(
    [
      {
        name: "staff.csv",
        bytes: Buffer.from(
          [
            `Post ID;Title;Name;Unit;Reports to;${header}`,
            "1;Director;Ann Bell;Fleet;;",
            `2;Clerk;Bo Carr;Docks;1;${cell}`,
          ].join("\n"),
        ),
      },
    ],
    { dataset: "ours" },
  );

const unread = ({ warnings }: ReturnType<typeof listWith>): string[] =>
  warnings.filter(({ code }) => code === "unread-columns").map(({ message }) => message);

describe("columns of a staff list by what they are called", () => {
  test.each([
    "Parent unit",
    "Parent department",
    "Unité de rattachement",
    "Übergeordnete Organisationseinheit",
  ])("%s says what the post's unit is part of", (header) => {
    const read = listWith(header, "Fleet");
    const parts = read.dataset.lines.filter(({ kind }) => kind === "part-of");
    expect(parts).toContainEqual(expect.objectContaining({ from: "unit-docks", to: "unit-fleet" }));
    expect(unread(read)).toEqual([]);
  });

  test("a unit that is its own parent is part of nothing, and a post without a unit is in the parent", () => {
    const itself = listWith("Parent unit", "Docks").dataset.lines;
    expect(itself.some(({ from, to }) => from === to)).toBe(false);
    const { dataset } = readImport(
      [
        {
          name: "staff.csv",
          bytes: Buffer.from(
            "Post ID;Title;Name;Unit;Parent unit;Reports to\n1;Director;Ann Bell;;Fleet;\n2;Clerk;Bo Carr;Docks;Fleet;1",
          ),
        },
      ],
      { dataset: "ours" },
    );
    expect(dataset.lines).toContainEqual(
      expect.objectContaining({ kind: "part-of", from: "1", to: "unit-fleet" }),
    );
  });

  test.each([
    "Adresse de courriel",
    "adresse courriel",
    "adresse électronique",
    "adresse e-mail",
    "Adresse mail professionnelle",
    "mail professionnel",
    "dirección de correo",
    "Dirección de correo electrónico",
    "E-Mail-Adresse",
    "Mailadresse",
  ])("%s is an address by which a superior is named", (header) => {
    const rows = ["Ann Bell;ann@x.example;", "Bo Carr;bo@x.example;ann@x.example"];
    const text = [`Post ID;Title;Name;${header};Reports to`, `1;Director;${rows[0]}`, `2;Clerk;${rows[1]}`];
    const read = readImport([{ name: "staff.csv", bytes: Buffer.from(text.join("\n")) }], {
      dataset: "ours",
    });
    expect(unread(read)).toEqual([]);
    expect(read.dataset.lines).toContainEqual(
      expect.objectContaining({ kind: "reports-to", from: "2", to: "1" }),
    );
  });

  test.each([
    "Functional supervisor",
    "Matrix manager",
    "Supérieur fonctionnel",
    "Responsable matriciel",
    "Fachvorgesetzte",
    "Matrixvorgesetzter",
  ])("%s is a functional line", (header) => {
    expect(listWith(header, "1").dataset.lines).toContainEqual(
      expect.objectContaining({ kind: "functional-to", from: "2", to: "1" }),
    );
  });

  test.each([
    "Annual salary (EUR)",
    "Jahresgehalt brutto",
    "Traitement brut",
    "Pay 2024",
    "Salaire annuel en EUR",
  ])("%s is pay, which is kept back", (header) => {
    const read = listWith(header, "61 000");
    expect(read.dataset.nodes.find(({ id }) => id === "2")?.payBand).toBe("61 000");
    expect(unread(read)).toEqual([]);
  });

  test.each(["Contract type", "Type de contrat", "Vertragsart"])(
    "%s is kept as a note of the post",
    (header) => {
      const read = listWith(header, "Fixed term");
      expect(read.dataset.nodes.find(({ id }) => id === "2")?.note).toBe(`${header}: Fixed term`);
    },
  );
});
