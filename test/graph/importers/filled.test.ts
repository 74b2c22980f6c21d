import { expect, test } from "vitest";
import { whoIn } from "../../../graph/importers/shared/placeholders.ts";
import { readImport } from "../../../server/services/read-import.ts";

test.each([
  ["Post frozen", "vacant"],
  ["Stelle gesperrt", "vacant"],
  ["Poste gelé", "vacant"],
  ["Ann Frozen", "person"],
  ["Post, Emily", "person"],
])("%s in the place of a name is %s", (cell, who) => expect(whoIn(cell)).toBe(who));

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
  ["Referent Komm. Angelegenheiten", undefined],
])("a German title %s is %s", (title, state) =>
  expect(postsOf(`1;${title};A 15;1;W;;Schmidt, Gerda;`, "2;Referent;A 9;1;W;1;Weiß, Jan;")[0]?.state).toBe(
    state,
  ),
);

test("a salary in a German list is pay, which is kept back", () => {
  const [post] = postsOf("1;Referent;A 15;1;W;;Schmidt, Gerda;61 000", "2;Fahrer;A 9;1;W;1;Weiß, Jan;41 000");
  expect(post?.payBand).toBe("61 000");
});
