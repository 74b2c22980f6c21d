import { groupBy } from "../../group-by.ts";
import { once } from "../../memo.ts";
import type { Coverage } from "../../model/coverage.ts";
import type { Line } from "../../model/line.ts";
import { titleWords } from "../../text/acting.ts";
import { slug } from "../../text/slug.ts";
import type { DrawnLine } from "../shared/drawn-line.ts";
import { type Gather, gather } from "../shared/gather.ts";
import { type IdGiver, idGiver } from "../shared/id-giver.ts";
import { type ReadDate, staffDates } from "./dates.ts";
import { entriesOf, type StaffRow } from "./entry.ts";
import { type Find, firstThen, rowFinder, superiorFinder } from "./find.ts";
import { type Held, hasHeldDates, heldColumns, heldIn, undated } from "./held.ts";
import type { Mapping } from "./mapping.ts";
import { holdersIn } from "./people.ts";
import { citeStaffRow, postNode } from "./post-node.ts";
import { type StaffPost, staffPosts, withoutRepeated } from "./posts.ts";
import { staffShares } from "./share.ts";
import type { StaffSheet } from "./sheet.ts";
import { isPersonAlone, leftOut, superiorsIn } from "./superiors.ts";
import { placeId, unitId, unitsIn } from "./units.ts";
import { saysHead, unreadIn } from "./unread.ts";

/** A sheet with the mapping it is read by and the id of the source it is. */
export type MappedSheet = { readonly sheet: StaffSheet; readonly mapping: Mapping; readonly source: string };

/** What a list may say of a line besides its ends. */
type Said = Pick<DrawnLine, "basis" | "scopes" | "confidence"> & Held;
type Draw = (entry: StaffRow, kind: Line["kind"], from: string, to: string, more?: Said) => void;

/** Draws lines, each once for its ends, kind and basis, with the row that says it. */
const drawIn = (gathered: Gather, give: IdGiver, source: string, mapping: Mapping): Draw => {
  const columns = heldColumns(mapping);
  return (entry, kind, from, to, { basis, scopes, confidence, since, until } = {}) => {
    const wanted = `${from}--${kind}--${to}`;
    const had = gathered.lines.get(wanted);
    const isSame = had?.from === from && had.kind === kind && had.basis === (basis ?? "unspecified");
    const isWanted = had === undefined ? give.isFree(wanted) : isSame;
    const id = isWanted ? wanted : give(`line ${wanted}--${basis ?? ""}`, wanted);
    const sources = [citeStaffRow(entry, source)];
    const at =
      since === undefined && until === undefined ? entry : { file: entry.file, row: entry.row, columns };
    gathered.drawn({ id, kind, from, to, basis, scopes, confidence, since, until, sources }, at);
  };
};

/** Makes the nodes that a cell names when it is first read: many rows say the same. One that the model refuses is told of every row. */
const knownOnce = ({ nodes }: Gather, make: (cell: string, entry: StaffRow) => string[]) => {
  const known = new Map<string, readonly string[]>();
  return (cell: string, entry: StaffRow): readonly string[] => {
    const had = known.get(cell);
    if (had !== undefined) return had;
    const made = make(cell, entry);
    if (made.every((id) => nodes.has(id))) known.set(cell, made);
    return made;
  };
};

/** Puts a post into its unit, with the units around that, and at its duty station. */
const situate = (gathered: Gather, give: IdGiver, draw: Draw, { unitSeparator }: Mapping) => {
  const unitsOf = knownOnce(gathered, (path: string, entry: StaffRow): string[] =>
    unitsIn(path, unitSeparator).map(({ name, path: whole }) => {
      const id = give(`unit ${whole}`, unitId(name));
      gathered.node({ id, kind: "entity", name, classification: "unit" }, entry);
      return id;
    }),
  );
  /** The innermost unit of a path, in the units around it; the outermost is in `whole`, where it is another. */
  const unitIn = (entry: StaffRow, field: "unit" | "parentUnit", whole?: string): string | undefined => {
    let inside = whole;
    for (const id of unitsOf(entry.cell(field), entry)) {
      if (inside !== undefined && inside !== id) draw(entry, "part-of", id, inside);
      inside = id;
    }
    return inside;
  };
  const unitOf = (entry: StaffRow): string | undefined => unitIn(entry, "unit", unitIn(entry, "parentUnit"));
  const placesOf = knownOnce(gathered, (name: string, entry: StaffRow): string[] => {
    if (name === "") return [];
    const id = give(`place ${name}`, placeId(name));
    gathered.node({ id, kind: "place", name }, entry);
    return [id];
  });
  return ({ id, entries: [entry] }: StaffPost): void => {
    const unit = unitOf(entry);
    const [place] = placesOf(entry.cell("place"), entry);
    if (unit !== undefined) draw(entry, "part-of", id, unit);
    if (place !== undefined) draw(entry, "located-in", id, place);
    if (unit !== undefined && saysHead(entry.cell("head"))) draw(entry, "heads", id, unit);
  };
};

/** A superior named by name who is in no row is a person all the same: what hides people has to know the name. */
const namePerson = (gathered: Gather, give: IdGiver, { entries: [entry] }: StaffPost, name: string): void =>
  gathered.node({ id: give(`named ${name}`, `holder-${slug(name)}`), kind: "holder", name }, entry);

/** A sheet with its rows, its posts, and how the superiors that they name are found. */
type ReadSheet = MappedSheet & {
  readonly entries: readonly StaffRow[];
  readonly posts: readonly StaffPost[];
  readonly find: Find;
};

/** The posts of all sheets. A superior is looked for on the post's own sheet, then on all that are read alike. */
const readPosts = (gathered: Gather, give: IdGiver, sheets: readonly MappedSheet[]): ReadSheet[] =>
  [...groupBy(sheets, ({ mapping }) => mapping).values()].flatMap((alike) => {
    const read = alike.map((one) => {
      const entries = entriesOf(one.sheet, one.mapping);
      return { ...one, entries, posts: staffPosts(entries, one.mapping, gathered, give) };
    });
    const findAnywhere = superiorFinder(read.flatMap(({ posts }) => posts));
    return read.map((one) => {
      const byRow = rowFinder(one.entries, one.posts);
      // of a single sheet, anywhere is here: its posts are listed once
      const onSheet = read.length === 1 ? byRow : firstThen(superiorFinder(one.posts), byRow);
      return { ...one, find: firstThen(onSheet, findAnywhere) };
    });
  });

const readSheet = (gathered: Gather, give: IdGiver, read: ReadSheet): Coverage[] => {
  const { entries, posts, mapping, source } = read;
  const draw = drawIn(gathered, give, source, mapping);
  const dateOf = staffDates(entries, mapping, gathered);
  const shareOf = staffShares(entries, mapping);
  const place = situate(gathered, give, draw, mapping);
  const titles = once(() => new Set(entries.map((entry) => titleWords(entry.cell("title")))));
  for (const post of posts) {
    gathered.node(postNode(post, source, { mapping, dateOf, shareOf, titles }), post.entries[0]);
    place(post);
  }
  const postAt = new Map<number, string>();
  for (const { id, entries: rows } of posts) for (const { row } of rows) postAt.set(row, id);
  const postOf = (entry: StaffRow): string | undefined => postAt.get(entry.row);
  const undatedHeld = drawHolders(read, gathered, give, { draw, dateOf, postOf });
  return [...undatedHeld, ...toldOfPosts(read, gathered, give, draw)];
};

/** Draws who holds the posts, dated where the list says since when; gives the dates that were left out. */
const drawHolders = (
  { entries, posts, mapping, source }: ReadSheet,
  gathered: Gather,
  give: IdGiver,
  { draw, dateOf, postOf }: { draw: Draw; dateOf: ReadDate; postOf: (entry: StaffRow) => string | undefined },
): Coverage[] => {
  const told = withoutRepeated(entries, posts);
  const areDated = hasHeldDates(mapping);
  const held = new Map<StaffRow, Held>();
  for (const { entry, id, name, sure } of holdersIn(told, mapping, gathered, give)) {
    gathered.node({ id, kind: "holder", name }, entry);
    const post = postOf(entry);
    if (post === undefined) continue;
    const dates = areDated ? heldIn(entry, dateOf) : {};
    if (areDated) held.set(entry, dates);
    draw(entry, "holds", id, post, { confidence: sure ? "stated" : "inferred", ...dates });
  }
  return areDated ? undated(told, { held, postOf }, { mapping, source, gathered, give }) : [];
};

/** Draws the lines from posts to their superiors, and gives what the list says of each post and was left out. */
const toldOfPosts = (
  { posts, find, mapping, source }: ReadSheet,
  gathered: Gather,
  give: IdGiver,
  draw: Draw,
): Coverage[] => {
  // each fault is said once, so that nobody asks for its id again by what it says
  const freshId = (_fault: string, wanted: string): string => give.fresh(wanted);
  const unreadOf = unreadIn(source, mapping, gathered, freshId);
  const superiorsOf = superiorsIn(find, mapping, gathered, (entry, from, to, { kind, basis, scopes, sure }) =>
    draw(entry, kind, from, to, { basis, scopes: [...scopes], confidence: sure ? "stated" : "inferred" }),
  );
  const told: Coverage[] = [];
  for (const post of posts) {
    for (const unread of unreadOf(post)) told.push(unread);
    for (const left of superiorsOf(post)) {
      if (isPersonAlone(left)) namePerson(gathered, give, post, left.value);
      told.push(leftOut(freshId, post, source, left));
    }
  }
  return told;
};

/** Nodes and lines of all sheets, and where a chain is known to go on and does not. */
export const buildStaffLists = (sheets: readonly MappedSheet[]) => {
  const gathered = gather();
  const give = idGiver((id) => gathered.lines.has(id));
  const coverage = readPosts(gathered, give, sheets).flatMap((sheet) => readSheet(gathered, give, sheet));
  return { gathered, give, coverage };
};
