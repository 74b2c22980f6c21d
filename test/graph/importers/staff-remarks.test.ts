import { describe, expect, it } from "vitest";
import { file, read } from "./reading.ts";

const readRemark = (remark: string, { header = "Remarks", name = "", status = "" } = {}) =>
  read([
    file(
      "list.csv",
      `ID;Title;Name;Reports to;Status;${header}\n1;Chief;Ada;;Filled;\n2;Clerk;${name};1;${status};${remark}\n`,
    ),
  ]);

describe("a remark that says how a post is filled", () => {
  it.each([
    ["Bemerkung", "unbesetzt", "vacant"],
    ["Bemerkung", "N.N.", "vacant"],
    ["Anmerkungen", "Stelle derzeit unbesetzt", "vacant"],
    ["Bemerkungen", "unbesetzt seit 01.03.2024", "vacant"],
    ["Remarks", "Vacant, under recruitment", "vacant"],
    ["Notes", "post is vacant", "vacant"],
    ["Observations", "poste vacant", "vacant"],
    ["Remarques", "Vacant depuis le 01/02/2024", "vacant"],
    ["Observaciones", "vacante", "vacant"],
    ["Bemerkung", "kommissarisch", "acting"],
    ["Comments", "Acting", "acting"],
    ["Remarques", "par intérim", "acting"],
    ["Bemerkung", "kommissarisch, Teilzeit", "acting"],
  ])("%s: %s", (header, remark, state) => {
    const { node, warnings } = readRemark(remark, { header });
    expect([node("2")?.state, node("2")?.note, warnings]).toEqual([state, undefined, []]);
  });

  it.each([
    ["a name", { name: "Bo" }],
    ["a status of somebody there", { name: "Bo", status: "Filled" }],
  ])("acting, beside %s", (_, row) => {
    expect(readRemark("kommissarisch", row).node("2")?.state).toBe("acting");
  });
});

describe("a remark that says something else is a note", () => {
  it.each([
    "acting on behalf of the delegation",
    "not vacant",
    "war bis Mai unbesetzt",
    "unbesetzt, Nachfolge von Roth",
    "kommissarisch geleitet wurde W1",
    "Teilzeit",
    "to be moved to Bonn",
    "x",
    "ja",
  ])("%s", (remark) => {
    const { node, warnings } = readRemark(remark, { name: "Bo" });
    expect([node("2")?.state, node("2")?.note, warnings]).toEqual([undefined, `Remarks: ${remark}`, []]);
  });

  it("so are words for an empty post where somebody is named", () => {
    const { node } = readRemark("ausgeschrieben", { header: "Bemerkung", name: "Bo" });
    expect([node("2")?.state, node("2")?.note]).toEqual([undefined, "Bemerkung: ausgeschrieben"]);
  });

  it("a dash and an empty cell are none", () => {
    expect(readRemark("-", { name: "Bo" }).node("2")?.note).toBeUndefined();
    expect(readRemark("", { name: "Bo" }).node("2")?.note).toBeUndefined();
  });

  it("beside a type of contract", () => {
    const { node } = read([
      file("list.csv", "ID,Title,Reports to,Contract,Notes\n1,Chief,,,\n2,Clerk,1,Fixed,Moves in May\n"),
    ]);
    expect(node("2")?.note).toBe("Contract: Fixed; Notes: Moves in May");
  });
});
