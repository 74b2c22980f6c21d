import { cliPage } from "../../server/docs/cli.ts";
import { detectorsPage } from "../../server/docs/detectors.ts";
import { errorsPage } from "../../server/docs/errors.ts";
import { questionCypherPages, questionsPage } from "../../server/docs/questions.ts";
import { detectorPages } from "./detector-page.ts";
import { reformsPage } from "./reforms-page.ts";

/** Pages of documentation that are made from the program; `npm run docs` writes them, a test holds them to it. */
export const pages: readonly { readonly path: string; readonly make: () => string }[] = [
  { path: "docs/errors.md", make: errorsPage },
  { path: "docs/cli.md", make: cliPage },
  { path: "docs/detectors.md", make: detectorsPage },
  { path: "docs/questions.md", make: questionsPage },
  { path: "docs/reforms.md", make: reformsPage },
  ...detectorPages,
  ...questionCypherPages,
];
