import { expect, it } from "vitest";
import { holdersOf } from "../../../analysis/redaction/names.ts";
import { withholding } from "../../../analysis/redaction/withholding.ts";
import { nodeSchema } from "../../../graph/model/node.ts";
import { smallDataset } from "../../graph/small-dataset.ts";
import { fc, runs } from "../../random.ts";
import { namesIn } from "./bare.ts";
import { peopleOf, scripts } from "./names.ts";

it.each(scripts)("$script names are in no text, however they are written", (script) => {
  fc.assert(
    fc.property(peopleOf(script), ({ names, aliases, texts }) => {
      const holders = names.map((name, i) =>
        nodeSchema.parse({ id: `h${i}`, kind: "holder", name, aliases: i === 0 ? aliases : [] }),
      );
      const { hide } = withholding(holdersOf({ ...smallDataset(), nodes: holders }), "en");
      for (const text of texts) {
        expect(namesIn(text, [...names, ...aliases])).not.toEqual([]);
        for (const around of [text, `Office of ${text}.`, `${text} ${text}`])
          expect(namesIn(hide(around), [...names, ...aliases]), around).toEqual([]);
      }
    }),
    { numRuns: runs(8) },
  );
});
