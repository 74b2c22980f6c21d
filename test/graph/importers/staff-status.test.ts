import { describe, expect, it } from "vitest";
import { file, read } from "./reading.ts";

describe("how a post is filled", () => {
  const readStatus = (status: string) =>
    read([
      file("list.csv", `ID,Title,Name,Reports to,Status\n1,Chief,Ada,,Filled\n2,Clerk,Bo,1,${status}\n`),
    ]);

  it.each([
    "frei",
    "wiederzubesetzen",
    "Unbesetzt",
    "à pourvoir",
    "Open",
    "to be filled",
    "por cubrir",
    "yes",
  ])("%s: by nobody", (status) => {
    const { node, warnings } = readStatus(status);
    expect([node("2")?.state, warnings]).toEqual(["vacant", []]);
  });

  it("a name that is a word for an empty post is nobody where the status says that it is empty", () => {
    const { node, dataset } = read([
      file(
        "list.csv",
        "ID,Title,Name,Reports to,Status\n1,Chief,Ada,,Filled\n2,Clerk,frei,1,frei\n3,Clerk,Frei,1,Filled\n",
      ),
    ]);
    expect([node("2")?.state, node("3")?.state]).toEqual(["vacant", undefined]);
    expect(dataset.lines.filter(({ kind }) => kind === "holds").map(({ to }) => to)).toEqual(["1", "3"]);
  });

  it.each(["i. V.", "i.V.", "in Vertretung", "Acting", "p.i."])("%s: by somebody acting", (status) => {
    const { node, warnings } = readStatus(status);
    expect([node("2")?.state, warnings]).toEqual(["acting", []]);
  });

  it.each(["besetzt", "Pourvu", "occupied", "No", "full-time", "n/a", ""])(
    "%s: nothing to tell",
    (status) => {
      const { node, warnings, dataset } = readStatus(status);
      expect([node("2")?.state, warnings, dataset.coverage]).toEqual([undefined, [], []]);
    },
  );

  it.each(["blargh", "freilich", "opening", "abolished"])("%s: kept as a fault of the source", (status) => {
    const { node, warnings, dataset } = readStatus(status);
    expect(node("2")?.state).toBeUndefined();
    expect(warnings).toMatchObject([{ code: "bad-value", row: 3, field: "Status" }]);
    expect(dataset.coverage).toMatchObject([
      { node: "2", field: "status", says: "unresolved", value: status, sources: [{ locator: "row 3" }] },
    ]);
  });
});

describe("rows that share a post", () => {
  const shared = (second: string) =>
    read([
      file(
        "list.csv",
        `ID,Title,Name,Reports to,Status\n1,Chief,Ada,,Filled\n2,Clerk,Bo,1,Filled\n2,Clerk,Cy,1,${second}\n`,
      ),
    ]);

  it("are each asked for their status", () => {
    expect(shared("blargh").dataset.coverage).toMatchObject([
      { node: "2", field: "status", value: "blargh", sources: [{ locator: "row 4" }] },
    ]);
    expect(shared("Filled").dataset.coverage).toEqual([]);
  });
});

describe("what the title says of how a post is filled", () => {
  const chief = (status: string) =>
    read([
      file(
        "list.csv",
        `ID,Title,Name,Reports to,Status\n1,Chief (acting),Ada,,${status}\n2,Clerk,Bo,1,Filled\n`,
      ),
    ]).node("1");

  it.each([
    ["", undefined],
    ["Acting", true],
    ["Filled", undefined],
  ])("with the status %j", (status, said) => {
    expect([chief(status)?.state, chief(status)?.stateSaid]).toEqual(["acting", said]);
  });
});
