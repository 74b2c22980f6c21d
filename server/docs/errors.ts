import { errorHelp } from "../contract/error-help.ts";
import { errorRows } from "../contract/problem.ts";

const intro = `# Errors

Every error has a code that does not change. The API answers with
\`application/problem+json\` and the status below; the command line says the
sentence and the faults on standard error, prints nothing on standard output
and exits with 2. \`problems\` holds each fault with its own code and, where it
has a place, file, row and field.
`;

/** The page of error codes. */
export const errorsPage = (): string =>
  [
    intro,
    ...errorRows.map(({ code, status, title }) => {
      const { when, todo } = errorHelp[code];
      return `## ${code}\n\n${title} (${status}).\n\n- ${when}\n- ${todo}\n`;
    }),
  ].join("\n");
