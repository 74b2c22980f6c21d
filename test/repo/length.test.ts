import { expect, it } from "vitest";
import { lengthAccounted, mostLines, sourceFiles, tooLong } from "./length.ts";

const lines = (count: number): string => "x;\n".repeat(count);
const reason = "/** A table. Longer than a usual file because it is one\n * table. */\n";

it("sees the files there are", () => {
  expect(sourceFiles()).toEqual(
    expect.arrayContaining(["graph/kinds.ts", "web/main.tsx", "web/styles/index.css", "test/repo/length.ts"]),
  );
});

it.each([
  { file: "as many lines as it may have", text: lines(mostLines), accounted: true },
  { file: "one line more", text: lines(mostLines + 1), accounted: false },
  { file: "a reason in its head", text: reason + lines(mostLines), accounted: true },
  {
    file: "a reason after imports",
    text: `import { a } from "a";\n\n${reason}${lines(mostLines)}`,
    accounted: true,
  },
  { file: "a reason further down", text: lines(mostLines) + reason, accounted: false },
  { file: "a head without a reason", text: `/** A table. */\n${lines(mostLines)}`, accounted: false },
])("takes or refuses a file with $file", ({ text, accounted }) => {
  expect(lengthAccounted(text)).toBe(accounted);
});

it("every longer file says in its head why it is", () => {
  expect(tooLong()).toEqual([]);
});
