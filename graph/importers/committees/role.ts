import { plainWords } from "../../text/slug.ts";

/** What somebody is in a committee. */
export type SeatRole = "chair" | "secretary" | "members";

const chair =
  /^(?:co )?(?:chair\p{L}*|convener|president\p{L}*|vorsitz\p{L}*)(?! (?:of|de|du|des|d|del|der)\b)(?: |$)/u;
const secretary =
  /^(?:secretar\p{L}*|sekretar\p{L}*|schriftfuhr\p{L}*)(?! (?:of|de|du|des|d|del|der)\b)(?: |$)/u;

/** What a cell says somebody is in a committee; whoever neither chairs it nor serves it is a member. */
export const roleIn = (cell: string): SeatRole => {
  const said = plainWords(cell);
  if (chair.test(said)) return "chair";
  return secretary.test(said) ? "secretary" : "members";
};
