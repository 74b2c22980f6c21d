import { expect, test } from "vitest";
import { withheldDataset } from "../../../analysis/redaction/dataset.ts";
import { holdersOf } from "../../../analysis/redaction/names.ts";
import { withholding } from "../../../analysis/redaction/withholding.ts";
import { analyze, prepare } from "../../../analysis/run.ts";
import { everything } from "../../../graph/index/slice.ts";
import { dataset, node } from "../../graph/patch/small-dataset.ts";

const unresolved = (post: string, value: string) => ({
  id: `${post}--reports-to`,
  node: post,
  lineKind: "reports-to",
  direction: "out",
  says: "unresolved",
  value,
});

const given = dataset({
  nodes: [
    ...["driver", "clerk", "porter"].map((id) => node(id, "post")),
    node("one", "holder", { name: "Eva Schmitt" }),
    node("other", "holder", { name: "Jan Müller" }),
  ],
  coverage: [
    unresolved("driver", "Eva Schmitt"),
    unresolved("clerk", "Jan Müller"),
    unresolved("porter", "H099"),
  ],
});

const withheldOf = (of: typeof given): typeof given => withheldDataset(of, withholding(holdersOf(of), "en"));

/** What is told of each reference by itself: three and more are told as one pattern. */
const toldOf = (of: typeof given): string[][] =>
  of.coverage.flatMap((row) =>
    analyze(prepare({ ...of, coverage: [row] }).view(everything), { detectors: ["broken-chain"] })
      .filter(({ id }) => id.includes("superior-not-on-record"))
      .map(({ id, message }) => [id, message]),
  );

test("superiors not on record who differ do so without their names, under the same ids", () => {
  const nameless = toldOf(withheldOf(given));
  expect(nameless.map(([id]) => id)).toEqual(toldOf(given).map(([id]) => id));
  const told = nameless.map(([, message]) => message).join("\n");
  expect(told).toContain("The source names “Name withheld 1” as the superior of driver;");
  expect(told).toContain("The source names “Name withheld 2” as the superior of clerk;");
  expect(told).toContain("The source names “H099” as the superior of porter;");
  expect(told).not.toMatch(/Schmitt|Müller/);
});

test("what a source names and nobody on record is called is withheld, but for codes and what something else is called", () => {
  const strangers = ["Marie Lefort", "jlopez22@min.es", "Zed Nobody (Head of Nothing)", "Liu", "mlefort2"];
  const others = ["H099", "FIN-DIR-02", "50 000", "Porter"];
  const posts = [...strangers, ...others].map((value, place) => ({ value, id: `p${place}` }));
  const told = toldOf(
    withheldOf(
      dataset({
        nodes: [node("porter", "post", { name: "porter" }), ...posts.map(({ id }) => node(id, "post"))],
        coverage: posts.map(({ id, value }) => ({
          ...unresolved(id, value),
          reason: `The file names "${value}", which is nowhere in it.`,
        })),
      }),
    ),
  );
  const text = JSON.stringify(told);
  for (const stranger of strangers) expect(text).not.toContain(stranger);
  expect(text).not.toMatch(/Nobody|Lefort/);
  for (const other of others) expect(text).toContain(`“${other}”`);
});
