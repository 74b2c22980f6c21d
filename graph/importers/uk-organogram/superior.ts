import { isNoReference } from "../shared/placeholders.ts";
import type { Builder } from "./builder.ts";
import type { OrganogramRow } from "./columns.ts";
import type { ReferenceFinder } from "./references.ts";

/**
 * Draws the line from a post to the superior that its row names, in one column. A superior
 * that is named and not listed, or that several could be, is kept as a fault of the file. Where a reference means several posts, the line to the likeliest is inferred, or there is none.
 */
export const superiorIn = (
  build: Builder,
  { column, field }: { readonly column: string; readonly field: string },
  find: ReferenceFinder,
) => {
  const respelt = new Set<string>();
  return (post: string, at: OrganogramRow, uncertain = false): void => {
    const named = at.cell(column);
    const found = find(named, at);
    if (found === undefined && isNoReference(named)) return;
    if (found === undefined) {
      build.warn(
        at,
        field,
        "missing-superior",
        `there is no post "${named}"; it was read without a superior`,
      );
      build.leaveOut(post, named, "nobody", at);
      return;
    }
    if (found === "several") {
      const message = `several posts have the reference "${named}" and nothing says which is meant; it was read without a superior`;
      build.warn(at, field, "unclear-superior", message);
      build.leaveOut(post, named, "several", at);
      return;
    }
    if (found.respelt && !respelt.has(at.file)) {
      respelt.add(at.file);
      const message = `"${named}" and others are written otherwise where their posts stand (zeros in front): taken for the same`;
      build.warn(at, field, "respelt-reference", message);
    }
    if (found.chosen) {
      const title = found.post.rows[0].cell("job title");
      const message = `several posts have the reference "${named}"; "${title}" was taken, by organisation and grade`;
      build.warn(at, field, "unclear-superior", message);
    }
    const sure = !uncertain && !found.chosen && !found.post.shared;
    build.line(post, "reports-to", found.post.id, at, sure ? "stated" : "inferred", build.reporting);
  };
};
