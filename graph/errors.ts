/**
 * Every error a user can meet, with its stable code, HTTP status and plain title.
 * Tests hold this table against the documentation; messages may change, codes do not.
 */
export const errorCodes = {
  "bad-request": { status: 400, title: "The request cannot be understood" },
  "bad-data": { status: 422, title: "The data does not fit the model" },
  "not-found": { status: 404, title: "There is no such thing" },
  "already-exists": { status: 409, title: "Something of that name is there already" },
  "revision-conflict": { status: 409, title: "Somebody else changed this in the meantime" },
  "patch-conflict": { status: 409, title: "The patch does not apply to this dataset" },
  "query-refused": { status: 403, title: "The query is not read-only or not bounded" },
  "limit-reached": { status: 422, title: "A limit stopped this" },
  unauthenticated: { status: 401, title: "Who are you?" },
  forbidden: { status: 403, title: "Your role does not allow this" },
  "too-large": { status: 413, title: "The input is too large" },
  "too-many-requests": { status: 429, title: "Too many requests" },
  "store-unavailable": { status: 503, title: "The store cannot be reached" },
  "store-credentials": { status: 503, title: "The store refuses these credentials" },
  "store-version": { status: 503, title: "The store's version is not supported" },
  unsupported: { status: 501, title: "This store cannot do that" },
  cancelled: { status: 499, title: "Cancelled" },
  internal: { status: 500, title: "Something broke on our side" },
} as const satisfies Record<string, { status: number; title: string }>;

export type ErrorCode = keyof typeof errorCodes;

/** One fault in input data: which file, row (1-based, the header is row 1) and field, and what is wrong. */
export type Problem = {
  readonly code: string;
  readonly message: string;
  readonly file?: string | undefined;
  readonly row?: number | undefined;
  readonly field?: string | undefined;
  /** The message in French, where it is told in that language, too. */
  readonly fr?: string | undefined;
  /** How many others it stands for, where it only counts them. */
  readonly more?: number | undefined;
};

/** A sentence in every language of the product, or in English alone. */
export type Worded = string | { readonly en: string; readonly fr: string };

/** The fields of a problem that say what is wrong. */
export const saying = (words: Worded): Pick<Problem, "message" | "fr"> =>
  typeof words === "string" ? { message: words } : { message: words.en, fr: words.fr };

/** So many problems are told of one input: whoever has more mends these first. */
export const mostTold = 1_000;

/** What stands for problems that are not told. */
export const morePast = (more: number): Problem => ({
  code: "more",
  ...saying({ en: `and ${more} more`, fr: `et ${more} de plus` }),
  more,
});

/** The problems that are told: all, or the first and how many more there are. */
export const toldOf = (problems: readonly Problem[]): readonly Problem[] => {
  const said = problems.filter(({ more }) => more === undefined);
  const counted = problems.reduce((sum, { more = 0 }) => sum + more, 0);
  if (counted === 0 && said.length <= mostTold) return problems;
  const told = said.slice(0, mostTold - 1);
  return [...told, morePast(said.length - told.length + counted)];
};

/** The one error class for faults a user can cause or mend. Anything else that is thrown is a bug. */
export class DottedError extends Error {
  readonly code: ErrorCode;
  readonly problems: readonly Problem[];
  /** The message in French, where it is told in that language, too. */
  readonly fr: string | undefined;

  constructor(code: ErrorCode, words: Worded, problems: readonly Problem[] = [], cause?: unknown) {
    const { message, fr } = saying(words);
    super(message, cause === undefined ? undefined : { cause });
    this.fr = fr;
    this.name = "DottedError";
    this.code = code;
    this.problems = problems;
  }
}

/** What an error or a problem says, in the languages in which it is told. */
export const saidIn = ({ message, fr }: Pick<Problem, "message" | "fr">): Worded =>
  fr === undefined ? message : { en: message, fr };

/** A problem in one line of text: `nodes.csv:12: kind: unknown kind "unit" (unknown-kind)`. */
export const describeProblem = (problem: Problem, language: "en" | "fr" = "en"): string => {
  const message = (language === "fr" ? problem.fr : undefined) ?? problem.message;
  const place = [problem.file, problem.row].filter((part) => part !== undefined).join(":");
  return [place, problem.field, `${message} (${problem.code})`]
    .filter((part) => part !== undefined && part !== "")
    .join(": ");
};
