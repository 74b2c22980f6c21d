import { CommanderError } from "commander";
import { DottedError, describeProblem } from "../../graph/errors.ts";
import type { Language } from "../../graph/language.ts";
import { hintsOn } from "./hints.ts";
import type { Io } from "./io.ts";

/** What the exit status says. */
export const exit = { fine: 0, findings: 1, wrong: 2 } as const;

const mostProblems = 50;

const moreOf = { en: (count: number) => `and ${count} more`, fr: (count: number) => `et ${count} de plus` };

const explain = (error: DottedError, language: Language): string[] => {
  const shown = error.problems
    .slice(0, mostProblems)
    .map((problem) => `  ${describeProblem(problem, language)}`);
  const more = error.problems.length - shown.length;
  const rest = more > 0 ? [`  … ${moreOf[language](more)}`] : [];
  const message = (language === "fr" ? error.fr : undefined) ?? error.message;
  return [message, ...shown, ...rest, ...hintsOn(error.problems, language)];
};

/** Says what went wrong and gives the exit status. Faults that are ours show where in the program they arose. */
export const statusOf = (error: unknown, io: Io, language: Language = "en"): number => {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exit.fine : exit.wrong;
  if (error instanceof DottedError) io.err(explain(error, language).join("\n"));
  else io.err(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return exit.wrong;
};
