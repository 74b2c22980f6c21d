import { expect, test } from "vitest";
import { reasonIn } from "../../../graph/model/reasons.ts";
import { readImport } from "../../../server/services/read-import.ts";

const files = {
  "staff.csv":
    "Post ID,Title,Name,Reports to,FTE,Status\n1,Head,Ann Berg,,1,Filled\n2,Clerk,Bob Cole,1,0.5,Filled\n3,Clerk,Cy Day,1,1,Filled\n4,Clerk,Di Ek,1,1,Filled\n5,Clerk,Ed Fox,99,much,blargh",
  "raci.csv": "Task,1,2\nPay invoices,A,R",
  "committees.csv": "Committee,Chair,Members,Powers\nAdvisory Board,1,2,advisory",
};

test("every reason that importers keep is said in French to whoever reads it", () => {
  const encoded = Object.entries(files).map(([name, text]) => ({
    name,
    bytes: new TextEncoder().encode(text),
  }));
  const { dataset } = readImport(encoded, { dataset: "ours" });
  const reasons = dataset.coverage.flatMap(({ reason }) => reason ?? []);
  expect(reasons.map((reason) => reason.split(/[":]/)[0]).join(" ")).toMatch(
    /names.*says of|says of.*names/s,
  );
  for (const reason of reasons) {
    expect(reasonIn(reason, "en")).toBe(reason);
    expect(reasonIn(reason, "fr")).toMatch(/^(Le fichier|La feuille) /);
  }
  expect(reasons).toContain("The sheet lists the posts that have a part in the task.");
});
