import { everything, type Slice } from "../../graph/index/slice.ts";
import { hatsOfPost } from "../../graph/index/worn.ts";
import type { CompiledDataset } from "../cache/compiled-dataset.ts";
import type { View } from "../contract/view.ts";

type Hats = View["nodes"][number]["hats"];

/**
 * The hats of each post. Hats stay on a post whatever families, bases and scopes are looked at, since
 * they say what the post is; only the date and the confidence floor take some away.
 */
export const hatsIn = (compiled: CompiledDataset, { at, confidence }: Slice): ((row: number) => Hats) => {
  const view = compiled.view({ ...everything, confidence, ...(at === undefined ? {} : { at }) });
  return (row) =>
    hatsOfPost(view, row).map((hat) => {
      const { id, name, short, confidence: sure } = view.node(hat);
      return { id, name, short, confidence: sure };
    });
};
