import type { OrgView } from "../graph/index/view.ts";
import { memoized } from "../graph/memo.ts";
import type { Words } from "../graph/vocabulary.ts";
import type { Draft } from "./finding/draft.ts";
import { inIdOrder } from "./hierarchy/supervision.ts";
import { fact, type Rule, rule, type Told } from "./rule.ts";

/** What a detector would judge if it were recorded: told once, with of how many it is not. */
type NotRecorded = {
  /** Its sentence has {count} and {all}. */
  readonly message: string;
  /** The same where it is asked of one alone. */
  readonly ofOneAlone?: string;
  /** Asked of one of them: yes where it is recorded. */
  readonly ask: Words;
  /** Those of whom it is asked, each once; nobody where it can be told at once that it is recorded of none. */
  readonly among: (view: OrgView) => readonly number[] | Int32Array;
  /** Whether it is not recorded of one of them. */
  readonly lacks: (view: OrgView, row: number) => boolean;
  /** Set where it is told only if it is recorded of most, or of some: a record that never speaks of the sort lacks nothing. */
  readonly whereRecordedOf?: "most" | "some";
  /** What its sentence says beside {count} and {all}, from the view, or from the numbers of a twin where one told of it. */
  readonly beside?: (view: OrgView, rows: readonly number[], told?: Told) => Draft["values"];
};

/** Of how many it is asked, and those of them of whom it is not recorded; nobody where that is not told. */
type Asked = { readonly all: number; readonly silent: readonly number[] };

/** Of how many of all it may at most not be recorded, for that to be told. */
const mostSilent = (all: number, whereRecordedOf: NotRecorded["whereRecordedOf"]): number => {
  if (whereRecordedOf === "most") return all / 2;
  return whereRecordedOf === "some" ? all - 1 : all;
};

const askedOf = (view: OrgView, { among, lacks, whereRecordedOf }: NotRecorded): Asked => {
  const rows = among(view);
  const silent: number[] = [];
  const most = mostSilent(rows.length, whereRecordedOf);
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place] ?? -1;
    if (lacks(view, row)) silent.push(row);
    if (silent.length > most) return { all: rows.length, silent: [] };
  }
  return { all: rows.length, silent };
};

/** What is not recorded of some of all, as it is told once for them. */
export const notRecordedDraft =
  ({ message, ofOneAlone, beside }: Pick<NotRecorded, "message" | "ofOneAlone" | "beside">) =>
  (view: OrgView, rows: readonly number[], all: number, told?: Told): Draft => ({
    message,
    ...(all === 1 && ofOneAlone !== undefined ? { wording: ofOneAlone } : {}),
    severity: "low",
    status: "not-enough-data",
    subjects: inIdOrder(view, rows),
    idSubjects: 0,
    lines: [],
    numbers: { notRecorded: rows.length, all },
    values: { count: rows.length, all, ...beside?.(view, rows, told) },
  });

/** A rule that finds nothing and says once what would have to be recorded for the others to find something. */
export const notRecorded = (question: NotRecorded): Rule<object> => {
  const { message, ask, lacks } = question;
  const asked = memoized((view: OrgView): Asked => askedOf(view, question));
  // to explain one node takes a set that to count all does not
  const all = memoized((view: OrgView) => new Set(question.among(view)));
  return rule<number, object>({
    subjects: (view) => asked(view).silent,
    at: (view, node) => (all(view).has(node) ? [node] : undefined),
    conditions: [
      {
        id: message,
        ask,
        test: (view, row) => fact({ yes: !lacks(view, row), known: false }),
        unknownOfAll: {
          message,
          row: (row) => row,
          all: (view) => asked(view).all,
          allInTwin: "all",
          draft: notRecordedDraft(question),
        },
      },
    ],
  });
};
