import { ApiProblem } from "./problem.ts";

/** Where the server says that it lives. */
const health = "/api/health";
/** Milliseconds after which a server that says nothing counts as one that does not answer. */
const patience = 10_000;

const answers = (): Promise<boolean> =>
  fetch(health, { cache: "no-store", signal: AbortSignal.timeout(patience) }).then(
    ({ status }) => status < 500,
    () => false,
  );

/**
 * Why a request got no answer, or none that is whole: `unreachable` where the server answers nothing else either, and
 * `interrupted` where it does.
 */
export const unanswered = async (error: unknown): Promise<ApiProblem> =>
  new ApiProblem(
    (await answers()) ? "interrupted" : "unreachable",
    0,
    error instanceof Error ? error.message : String(error),
  );
