import type { SetAside } from "../../../server/contract/layers.ts";
import { fromTo } from "../../words/names.ts";

/** What a row of the record is called: its name, or what it joins. */
export const asideName = ({ row, before, after }: SetAside): string => {
  const fields = new Map<string, unknown>(Object.entries({ ...Object(before), ...Object(after) }));
  const name = fields.get("name") ?? fields.get("title");
  if (typeof name === "string") return name;
  const [from, to] = [fields.get("from"), fields.get("to")];
  return typeof from === "string" && typeof to === "string" ? fromTo(from, to) : row;
};
