import { questionList } from "../services/question-list.ts";
import { parameterTable } from "./parameters.ts";

const intro = `# Questions

\`dotted ask <question> --<parameter> …\` answers with a sentence, how far the
sources carry it (stated, inferred or not stated), and where to look. A node may
be named by id, short form, name or alias.
`;

const section = ({ id, title, question, parameters }: (typeof questionList)[number]): string =>
  [`## ${title.en} (\`${id}\`)`, question.en, parameterTable(parameters, "parameter")]
    .filter((part) => part !== "")
    .join("\n\n");

/** The page of named questions, from what each says of itself. */
export const questionsPage = (): string => `${[intro, ...questionList.map(section)].join("\n\n")}\n`;
