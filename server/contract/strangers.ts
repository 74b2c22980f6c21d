import { isTried, type ViewState } from "./view-state.ts";

/** What an id in an address may be that of. */
type Thing = "node" | "line" | "patch" | "question" | "detector" | "dataset";

/** Whether there is something of an id; left out where it is not known what there is. */
export type KnownThings = Readonly<Partial<Record<Thing, (id: string) => boolean>>>;

/** Fields of a state that name something, and what. What a reform, a scenario or a finding names is told where it is read. */
const naming = {
  node: ["node"],
  line: ["line"],
  focus: ["node"],
  branch: ["node"],
  about: ["node"],
  expanded: ["node"],
  collapsed: ["node"],
  pins: ["node"],
  shown: ["node", "line"],
  rival: ["patch"],
  question: ["question"],
  rules: ["detector"],
  against: ["dataset"],
} as const satisfies Partial<Record<keyof ViewState, readonly Thing[]>>;

export type NamingField = keyof typeof naming;
export const namingFields = Object.keys(naming) as readonly NamingField[];

/** An id in an address that names nothing, and what it should have been. */
export type Stranger = {
  readonly field: NamingField;
  readonly id: string;
  readonly things: readonly Thing[];
};

/** The ids of a field. */
const idsIn = (state: ViewState, field: NamingField): readonly string[] => {
  if (field === "pins") return state.pins.map(({ id }) => id);
  const value = state[field];
  if (value === undefined) return [];
  return typeof value === "string" ? [value] : value;
};

/** Whether what is drawn may hold things that the record does not: those of a reform, or of what it is compared with. */
const holdsOthers = (state: ViewState): boolean =>
  isTried(state) || state.against !== undefined || state.since !== undefined;

const isOfRecord = (thing: Thing): boolean => thing === "node" || thing === "line";

/** Ids in a state that name nothing. What a reform adds, or another dataset holds, is not looked for. */
export const strangersIn = (
  state: ViewState,
  known: KnownThings,
  fields: readonly NamingField[] = namingFields,
): Stranger[] =>
  fields.flatMap((field) => {
    const things: readonly Thing[] = naming[field];
    if (things.some((thing) => known[thing] === undefined)) return [];
    if (things.some(isOfRecord) && holdsOthers(state)) return [];
    return idsIn(state, field)
      .filter((id) => !things.some((thing) => known[thing]?.(id)))
      .map((id) => ({ field, id, things }));
  });

/** What of a state changes where these are left out of it. */
export const withoutStrangers = (state: ViewState, strangers: readonly Stranger[]): Partial<ViewState> => {
  const gone = (field: NamingField): ReadonlySet<string> =>
    new Set(strangers.filter((one) => one.field === field).map(({ id }) => id));
  const changes = [...new Set(strangers.map(({ field }) => field))].map((field) => {
    const ids = gone(field);
    if (field === "pins") return { pins: state.pins.filter(({ id }) => !ids.has(id)) };
    const value = state[field];
    return { [field]: typeof value === "object" ? value.filter((id) => !ids.has(id)) : undefined };
  });
  return Object.assign({}, ...changes);
};
