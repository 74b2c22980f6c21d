import { DottedError } from "../../../graph/errors.ts";
import type { InputFile } from "../../../graph/importers/importer.ts";
import { type Dataset, withoutRows } from "../../../graph/model/dataset.ts";
import { likelyDuplicates } from "../../../graph/record/duplicates.ts";
import { joinLayers } from "../../../graph/record/join-layers.ts";
import type { StoredLayer } from "../../../graph/record/layer.ts";
import { withNumbersOf } from "../../../graph/record/numbered-posts.ts";
import { type Aside, putOnTop } from "../../../graph/record/put-on-top.ts";
import type { RowChange } from "../../../graph/record/revision.ts";
import { rowChanges, rowKey } from "../../../graph/record/rows.ts";
import { sha256 } from "../../../graph/sha256.ts";
import type { Store } from "../../../graph/store/store.ts";
import type { Duplicate, SetAside } from "../../contract/layers.ts";
import { keptByHand } from "./kept-by-hand.ts";
import { firstLayer, layersOfRecord, presentOf } from "./layers-of.ts";
import { succession } from "./succession.ts";
import { idsOfChange } from "./wanted.ts";

/* Longer than a usual file because each step of a plan needs what the steps before it found. */

/** How files are to be brought into a record. */
export type LayerOptions = {
  readonly layer?: string | undefined;
  readonly left?: "remove" | "end" | undefined;
  /** Nodes of the files that are nodes of other layers. */
  readonly joins?: Readonly<Record<string, string>> | undefined;
  readonly importer?: string | undefined;
  readonly mapping?: unknown;
  readonly files?: readonly InputFile[] | undefined;
  /** The day that counts as the files' date where they say none: what is new begins then, what left ends before. */
  readonly day: string;
};

/** What an import would make of a record, and over which revision. */
export type ImportPlan = {
  readonly dataset: Dataset;
  readonly revision: number;
  readonly present: Dataset | undefined;
  readonly layer: StoredLayer;
  readonly rows: readonly RowChange[];
  /** What was changed by hand and stands: as the files have it, and as it is. */
  readonly kept: readonly RowChange[];
  readonly asides: readonly Aside[];
  readonly twins: readonly Duplicate[];
};

const fileOf = ({ name, bytes }: InputFile) => ({
  name,
  bytes: bytes.length,
  sha256: sha256(bytes),
});

const layerFrom = (dataset: Dataset, wish: LayerOptions, before: StoredLayer | undefined): StoredLayer => ({
  about: {
    name: wish.layer ?? firstLayer,
    revision: 1,
    at: "",
    by: "",
    importer: wish.importer,
    files: (wish.files ?? []).map(fileOf),
    date: dataset.date,
    mapping: wish.mapping,
    joins: { ...before?.about.joins, ...wish.joins },
    asides: [],
    nodes: dataset.nodes.length,
    lines: dataset.lines.length,
  },
  dataset,
});

/** Files of another kind are no later edition of a layer: taken for one, they would remove all that it brought. */
const checkKind = (before: StoredLayer | undefined, { layer, importer }: LayerOptions): void => {
  const had = before?.about.importer;
  if (layer !== undefined || had === undefined || importer === undefined || had === importer) return;
  throw new DottedError(
    "bad-request",
    `The record holds what was read as ${had}, and these files are ${importer}: say that they are another list, beside those that are there, or which of these they replace.`,
    [{ code: "other-kind", message: `the list that is there is called "${before?.about.name}"` }],
  );
};

/** Nodes that are said to be one have to be there, those of the files and those of the record. */
const checkJoins = ({ nodes }: Dataset, present: Dataset | undefined, { joins = {} }: LayerOptions): void => {
  const asked = Object.entries(joins);
  if (asked.length === 0) return;
  const theirs = new Set(nodes.map(({ id }) => id));
  const ours = new Set(present?.nodes.map(({ id }) => id));
  const problems = asked.flatMap(([their, our]) => [
    ...(theirs.has(their) ? [] : [{ code: "dangling-id", message: `the files hold no node "${their}"` }]),
    ...(ours.has(our) ? [] : [{ code: "dangling-id", message: `the record has no node "${our}"` }]),
  ]);
  if (problems.length > 0)
    throw new DottedError("bad-request", "Nodes that are to be one are not there.", problems);
};

/** Where one layer stood, the new one stands; else it comes last. */
const withLayer = (
  layers: readonly StoredLayer[],
  layer: StoredLayer,
): readonly [StoredLayer, ...StoredLayer[]] => {
  const isIt = ({ about }: StoredLayer): boolean => about.name === layer.about.name;
  const [first, ...more] = layers.some(isIt)
    ? layers.map((one) => (isIt(one) ? layer : one))
    : [...layers, layer];
  return [first ?? layer, ...more];
};

const dismissedIn = async (store: Store, id: string): Promise<ReadonlySet<string>> =>
  new Set((await store.documents(id, "set-aside")).map((one) => one.id));

/** Changes that earlier imports of a layer did not put on top and nobody settled: their ground may be back. */
const openAsides = async (
  store: Store,
  id: string,
  before: StoredLayer | undefined,
): Promise<RowChange[]> => {
  if (before === undefined || before.about.asides.length === 0) return [];
  const dismissed = await dismissedIn(store, id);
  return before.about.asides.filter(
    ({ stands }, place) => stands !== true && !dismissed.has(asideId(before.about.revision, place)),
  );
};

const asideOf = ({ row: { table, id, before, after }, why, stands }: Aside) => ({
  table,
  id,
  before: before === undefined ? undefined : { ...before },
  after: after === undefined ? undefined : { ...after },
  why,
  ...(stands === true ? { stands } : {}),
});

/** Names a change that an import set aside. */
export const asideId = (revision: number, place: number): string => `${revision}-${place + 1}`;

/** Changes that an import sets aside, as the API tells them. */
export const asidesOf = (asides: readonly Aside[], revision: number): SetAside[] =>
  asides.map(({ row: { id: row, ...change }, why }, place) => ({
    id: asideId(revision, place),
    revision,
    row,
    ...change,
    why,
  }));

/** Heading of a record that was begun by hand: what it is called does not come from files. */
const keptHeading = (next: Dataset, present: Dataset, isFirst: boolean): Dataset =>
  isFirst ? { ...next, title: present.title, settings: present.settings ?? next.settings } : next;

/** Files that say no title are called by the id of the record: it stays what it is called. */
const titled = (given: Dataset, present: Dataset): Dataset =>
  given.title === given.id ? { ...given, title: present.title } : given;

const duplicatesOf = (dataset: Dataset, others: readonly StoredLayer[], name: string): Duplicate[] => {
  if (others.length === 0) return [];
  const known = new Set(others.flatMap((one) => one.dataset.nodes.map(({ id }) => id)));
  const own = new Set(dataset.nodes.map(({ id }) => id).filter((id) => !known.has(id)));
  return likelyDuplicates(dataset, own).map(({ node, other }) => ({
    node: node.id,
    other: other.id,
    name: node.name,
    layer: name,
  }));
};

const fresh = (given: Dataset, layer: StoredLayer): ImportPlan => ({
  dataset: given,
  revision: 0,
  present: undefined,
  layer,
  rows: [],
  kept: [],
  asides: [],
  twins: [],
});

/**
 * What a record would be with files as one of its layers: the layers joined, what was changed by hand on top. Nothing
 * is stored. Throws DottedError bad-data where a layer of the store cannot be read, bad-request where no layer is named
 * and files of another kind would take the place of the first.
 */
export const planImport = async (store: Store, files: Dataset, wish: LayerOptions): Promise<ImportPlan> => {
  const found = await presentOf(store, files.id);
  checkJoins(files, found?.dataset, wish);
  if (found === undefined) return fresh(files, layerFrom(files, wish, undefined));
  const { dataset: present, revision } = found;
  const layers = await layersOfRecord(store, present, revision);
  const name = wish.layer ?? layers[0]?.about.name ?? firstLayer;
  const before = layers.find(({ about }) => about.name === name);
  const named = titled(files, present);
  const given = before === undefined ? named : withNumbersOf(before.dataset, named);
  checkKind(before, wish);
  const brought =
    wish.left === "end" && before !== undefined ? succession(before.dataset, given, wish.day) : given;
  const layer = layerFrom(brought, { ...wish, layer: name }, before);
  const next = keptHeading(joinLayers(withLayer(layers, layer)), present, layers.length === 0);
  const [first, ...more] = layers;
  const base = first === undefined ? withoutRows(present) : joinLayers([first, ...more]);
  const edits = rowChanges(base, present);
  const edited = new Set(edits.map(rowKey));
  const asidesBefore = await openAsides(store, given.id, before);
  // what was changed again since it was set aside stands as it was changed last
  const changes = [...edits, ...asidesBefore.filter((row) => !edited.has(rowKey(row)))];
  const hand = [...citedBy(changes, present, next), ...changes];
  const { dataset, asides } = putOnTop(next, hand);
  return {
    dataset,
    revision,
    present,
    layer: { ...layer, about: { ...layer.about, asides: asides.map(asideOf) } },
    rows: rowChanges(present, dataset),
    kept: keptByHand(changes, next, dataset),
    asides,
    twins: duplicatesOf(
      dataset,
      layers.filter((one) => one !== before),
      name,
    ),
  };
};

/** Sources that changes by hand cite and the files no longer bring. */
const citedBy = (changes: readonly RowChange[], present: Dataset, next: Dataset): RowChange[] => {
  const cited = new Set(changes.flatMap(({ after }) => idsOfChange(after)));
  const settled = new Set([
    ...next.sources.map(({ id }) => id),
    ...changes.flatMap(({ table, id }) => (table === "sources" ? [id] : [])),
  ]);
  return present.sources
    .filter(({ id }) => cited.has(id) && !settled.has(id))
    .map((source) => ({ table: "sources", id: source.id, after: source }));
};
