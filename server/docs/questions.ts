import { cypherOfQuestion } from "../../analysis/cypher/text.ts";
import { queries } from "../../analysis/queries/index.ts";
import type { AnyQuery } from "../../analysis/query.ts";
import { questionList } from "../services/question-list.ts";
import { fencedCypher } from "./cypher.ts";
import { parameterTable } from "./parameters.ts";

const intro = `# Questions

\`dotted ask <question> --<parameter> …\` answers with a sentence, how far the
sources carry it (stated, inferred or not stated), and where to look. A node may
be named by id, short form, name or alias.

Every question can also be asked in Cypher where the store is a Neo4j: a page
each, commented, with the question's own parameters. Each row is a line with its
ends, or a node alone: \`answer\` rows carry the answer, \`beside\` rows are worth
seeing beside it, \`about\` rows are what it is about.
\`dotted ask <question> … --cypher\` prints it with a \`:param\` line for each
parameter, to paste into Neo4j Browser; \`--json\` and the API give it as
\`cypher\`, with the parameters for \`dotted cypher '<query>' --parameters\`.
`;

/** Where its Cypher is, and what that leaves out. */
const cypherLine = (id: string): string => {
  const one = queries.find(({ info }) => info.id === id);
  const link =
    one === undefined || cypherOfQuestion(one) === undefined ? "none" : `[in full](questions/${id}.md)`;
  const note = one?.info.twinNote?.en;
  return [`Cypher: ${link}.`, ...(note === undefined ? [] : [note])].join(" ");
};

const section = ({ id, title, question, parameters }: (typeof questionList)[number]): string =>
  [`## ${title.en} (\`${id}\`)`, question.en, parameterTable(parameters, "parameter"), cypherLine(id)]
    .filter((part) => part !== "")
    .join("\n\n");

/** The page of named questions, from what each says of itself. */
export const questionsPage = (): string => `${[intro, ...questionList.map(section)].join("\n\n")}\n`;

const cypherPage = ({ info }: AnyQuery, cypher: string): string =>
  [
    `# ${info.title.en} (\`${info.id}\`), in Cypher`,
    `${info.question.en} See [questions](../questions.md) for its parameters.`,
    ...(info.twinNote === undefined ? [] : [info.twinNote.en]),
    fencedCypher(cypher),
  ].join("\n\n");

/** The Cypher of each question that has one, as it is asked. */
export const questionCypherPages = queries.flatMap((one) => {
  const cypher = cypherOfQuestion(one);
  if (cypher === undefined) return [];
  return [{ path: `docs/questions/${one.info.id}.md`, make: (): string => `${cypherPage(one, cypher)}\n` }];
});
