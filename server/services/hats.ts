import { endsOf } from "../../graph/index/relation.ts";
import { everything, type Slice } from "../../graph/index/slice.ts";
import type { View } from "../contract/view.ts";
import type { Reading } from "../reading/reading.ts";

type Hats = View["nodes"][number]["hats"];

/**
 * The hats of each post. Hats stay on a post whatever families, bases and scopes are looked at, since
 * they say what the post is; only the date and the confidence floor take some away.
 */
export const hatsIn = (reading: Reading, { at, confidence }: Slice): ((row: number) => Hats) => {
  const view = reading.view({ ...everything, confidence, ...(at === undefined ? {} : { at }) });
  const worn = view.relation(["wears-hat"], "out");
  return (row) =>
    [...endsOf(worn, row)].map((hat) => {
      const { id, name, short, confidence: sure } = view.node(hat);
      return { id, name, short, confidence: sure };
    });
};
