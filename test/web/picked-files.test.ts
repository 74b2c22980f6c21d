import { expect, it } from "vitest";
import { ApiProblem } from "../../web/api/problem.ts";
import { told } from "../../web/api/queries.ts";
import { filesIn } from "../../web/panels/import/dropped-files.ts";
import { titleFrom } from "../../web/panels/import/titles.ts";

const file = (fullPath: string) => ({
  isFile: true,
  isDirectory: false,
  fullPath,
  file: (done: (file: File) => void) => done(new File([fullPath], "x")),
});
type Dropped = Parameters<typeof filesIn>[0][number];

/** A folder that gives one entry at a time, as browsers may. */
const folder = (fullPath: string, within: readonly Dropped[]) => ({
  isFile: false,
  isDirectory: true,
  fullPath,
  createReader: () => {
    const left = [...within];
    return { readEntries: (done: (entries: Dropped[]) => void) => done(left.splice(0, 1)) };
  },
});

it("finds the files of a folder that was dropped, at any depth", async () => {
  const dropped = folder("/unit", [
    file("/unit/nodes.csv"),
    folder("/unit/more", [file("/unit/more/a.csv")]),
  ]);
  const found = await filesIn([dropped]);
  expect(found.map(({ path }) => path)).toEqual(["unit/nodes.csv", "unit/more/a.csv"]);
  expect(titleFrom(found)).toBe("unit");
});

it("names a file that was dropped and cannot be opened", async () => {
  const gone = {
    ...file("/unit/gone.csv"),
    file: (_: unknown, failed?: (error: DOMException) => void) => failed?.(new DOMException()),
  };
  await expect(filesIn([folder("/unit", [gone])])).rejects.toMatchObject({
    code: "unreadable-file",
    message: "unit/gone.csv",
  });
});

it("makes a title of what the names of several files have in common", () => {
  expect(titleFrom([{ path: "staff_2023.csv" }, { path: "staff_2024.csv" }])).toBe("staff 202");
  expect(titleFrom([{ path: "a/x.csv" }, { path: "b/x.csv" }])).toBe("");
  expect(titleFrom([])).toBe("");
});

it("tells whatever is thrown while something is read as a problem with a list of faults", async () => {
  const reading = told(() => Promise.reject(new DOMException("gone", "NotReadableError")));
  const problem: unknown = await reading({ signal: new AbortController().signal }).catch(
    (error: unknown) => error,
  );
  expect(problem).toBeInstanceOf(ApiProblem);
  expect(problem).toMatchObject({ message: "gone", problems: [] });
});
