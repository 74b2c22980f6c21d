import type { ProblemDetails, ProblemFault } from "../../server/contract/problem.ts";

/** What went wrong with a request, in the server's words where it had any. */
export class ApiProblem extends Error {
  readonly code: string;
  readonly status: number;
  readonly problems: readonly ProblemFault[];
  /** The message in French, where the server has it. */
  readonly fr: string | undefined;
  constructor(
    code: string,
    status: number,
    message: string,
    problems: readonly ProblemFault[] = [],
    fr: string | undefined = undefined,
  ) {
    super(message);
    this.code = code;
    this.status = status;
    this.problems = problems;
    this.fr = fr;
  }
}

const isProblem = (body: unknown): body is ProblemDetails =>
  typeof body === "object" && body !== null && "code" in body && "detail" in body;

/** The code of a problem with a file of the reader's own, whose message is the file's name. */
export const unreadableFile = "unreadable-file";

/** The problem in a response that is not fine. */
export const problemOf = async (response: Response): Promise<ApiProblem> => {
  const body: unknown = await response.json().catch(() => undefined);
  if (isProblem(body)) return new ApiProblem(body.code, body.status, body.detail, body.problems, body.fr);
  return new ApiProblem("unreadable", response.status, `${response.status} ${response.statusText}`);
};

/** Whether the same request may well succeed a moment later. */
export const isPassing = ({ status }: ApiProblem): boolean => status === 0 || status === 429 || status >= 500;

/** Anything thrown, as a problem: what is none of a request's is told in its own words. */
export const asProblem = (error: unknown): ApiProblem =>
  error instanceof ApiProblem
    ? error
    : new ApiProblem("fault", 0, error instanceof Error ? error.message : String(error));
