import type { OrgView } from "../graph/index/view.ts";
import { memoized } from "../graph/memo.ts";
import type { Words } from "../graph/vocabulary.ts";
import type { Draft } from "./finding/draft.ts";
import { inIdOrder } from "./hierarchy/supervision.ts";
import { fact, type Rule, rule } from "./rule.ts";

/** What a detector would judge if it were recorded: told once, with of how many it is not. */
type NotRecorded = {
  /** Its sentence has {count} and {all}. */
  readonly message: string;
  /** Asked of one of them: yes where it is recorded. */
  readonly ask: Words;
  /** Those of whom it is asked, each once; nobody where it can be told at once that it is recorded of none. */
  readonly among: (view: OrgView) => Iterable<number>;
  /** Whether it is not recorded of one of them. */
  readonly lacks: (view: OrgView, row: number) => boolean;
  /** Set where it is told only if it is recorded of most, or of some: a record that never speaks of the sort lacks nothing. */
  readonly whereRecordedOf?: "most" | "some";
};

/** Of how many it is asked, and those of them of whom it is not recorded. */
type Asked = { readonly all: number; readonly silent: readonly number[] };

const askedOf = (view: OrgView, { among, lacks }: NotRecorded): Asked => {
  const silent: number[] = [];
  let all = 0;
  for (const row of among(view)) {
    all++;
    if (lacks(view, row)) silent.push(row);
  }
  return { all, silent };
};

const isTold = ({ all, silent }: Asked, whereRecordedOf: NotRecorded["whereRecordedOf"]): boolean => {
  if (whereRecordedOf === "most") return silent.length * 2 <= all;
  return whereRecordedOf !== "some" || silent.length < all;
};

const draftOf =
  (message: string) =>
  (view: OrgView, rows: readonly number[], all: number): Draft => ({
    message,
    severity: "low",
    status: "not-enough-data",
    subjects: inIdOrder(view, rows),
    idSubjects: 0,
    lines: [],
    numbers: { notRecorded: rows.length, all },
    values: { count: rows.length, all },
  });

/** A rule that finds nothing and says once what would have to be recorded for the others to find something. */
export const notRecorded = (question: NotRecorded): Rule<object> => {
  const { message, ask, whereRecordedOf } = question;
  const asked = memoized((view: OrgView): Asked => askedOf(view, question));
  // to explain one node takes the sets that to count all does not
  const asSets = memoized((view: OrgView) => ({
    all: new Set(question.among(view)),
    silent: new Set(asked(view).silent),
  }));
  return rule<number, object>({
    subjects: (view) => (isTold(asked(view), whereRecordedOf) ? asked(view).silent : []),
    at: (view, node) => (asSets(view).all.has(node) ? [node] : undefined),
    conditions: [
      {
        id: message,
        ask,
        test: (view, row) => fact({ yes: !asSets(view).silent.has(row), known: false }),
        unknownOfAll: {
          message,
          row: (row) => row,
          all: (view) => asked(view).all,
          allInTwin: "all",
          draft: draftOf(message),
        },
      },
    ],
  });
};
