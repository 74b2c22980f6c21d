import { expect, test } from "vitest";
import { withNumbersOf } from "../../../graph/record/numbered-posts.ts";
import { file, read } from "../importers/reading.ts";

const head = "Emp. No.,Full name,Position,Line manager no.";
const chief = "1,Ada Bell,Chief,";
const list = (...rows: readonly string[]) =>
  read([file("list.csv", `${[head, chief, ...rows].join("\n")}\n`)]).dataset;
const sean = "4,Sean Dow,Payroll Officer,1";
const ruth = "5,Ruth Ade,Payroll Officer,1";
const kim = "6,Kim Lee,Payroll Officer,5";

/** Each person with the post held. */
const held = ({ lines }: ReturnType<typeof list>) =>
  Object.fromEntries(lines.filter(({ kind }) => kind === "holds").map(({ from, to }) => [from, to]));

const [one, two, three] = ["post-payroll-officer", "post-payroll-officer-2", "post-payroll-officer-3"];
const before = list(sean, ruth, kim);

test.each([
  ["rows in another order", [kim, ruth, sean], { "sean-dow": one, "ruth-ade": two, "kim-lee": three }],
  ["the first left", [ruth, kim], { "ruth-ade": two, "kim-lee": three }],
  [
    "one who came stands first",
    ["7,Jo Fox,Payroll Officer,1", sean, ruth, kim],
    {
      "sean-dow": one,
      "ruth-ade": two,
      "kim-lee": three,
      "jo-fox": "post-payroll-officer-4",
    },
  ],
  [
    "one in the place of another",
    ["7,Jo Fox,Payroll Officer,1", kim, ruth],
    {
      "jo-fox": one,
      "ruth-ade": two,
      "kim-lee": three,
    },
  ],
])("%s: who stays in a title keeps the post", (_, rows, posts) => {
  const now = withNumbersOf(before, list(...rows));
  expect(held(now)).toMatchObject(
    Object.fromEntries(Object.entries(posts).map(([person, post]) => [`holder-${person}`, post])),
  );
});

test("lines and their ids go with the post", () => {
  const now = withNumbersOf(before, list(kim, ruth, sean));
  const byId = (lines: typeof now.lines) => lines.map(({ id, from, to }) => `${id}: ${from} ${to}`).sort();
  expect(byId(now.lines)).toEqual(byId(before.lines));
});

test("a list in its old order, and one of posts with codes, stay as they are", () => {
  const same = list(sean, ruth, kim);
  expect(withNumbersOf(before, same)).toBe(same);
  const coded = (...rows: readonly string[]) =>
    read([file("list.csv", `${["Post ID,Name,Title,Reports to", ...rows].join("\n")}\n`)]).dataset;
  const moved = coded(
    "post-1,Ada Bell,Chief,",
    "post-2,Ruth Ade,Clerk,post-1",
    "post-3,Sean Dow,Clerk,post-1",
  );
  const was = coded("post-1,Ada Bell,Chief,", "post-2,Sean Dow,Clerk,post-1", "post-3,Ruth Ade,Clerk,post-1");
  expect(withNumbersOf(was, moved)).toBe(moved);
});
