import { detectors } from "../../analysis/detectors/index.ts";
import { detectorList } from "../services/detector-list.ts";
import { parameterTable } from "./parameters.ts";
import { table } from "./table.ts";

const intro = `# Detectors

Each asks one question of the record and answers with findings, or with "not
enough data" where what it would need is not recorded. \`dotted why <detector>
<node>\` walks a rule for one node. Options are set with \`--option
<detector>.<name>=<value>\`.
`;

const section = (one: (typeof detectorList)[number]): string => {
  const messages = detectors.find(({ info }) => info.id === one.id)?.info.messages ?? {};
  return [
    `## ${one.title.en} (\`${one.id}\`)`,
    `**${one.question.en}**`,
    one.why.en,
    `*What to do.* ${one.remedy.en}`,
    `*How much it matters.* ${one.severityRule.en}`,
    `*What has to be recorded.* ${one.needs.en}`,
    `*Lines it reads.* ${one.reads.map((kind) => `\`${kind}\``).join(", ")}. *Revision* ${one.revision}.`,
    parameterTable(one.options, "option"),
    table(
      ["it says", "in French"],
      Object.values(messages).map(({ en, fr }) => [en, fr]),
    ),
    one.references.map((reference) => `- ${reference}`).join("\n"),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
};

/** The page of detectors, from what each says of itself. */
export const detectorsPage = (): string => `${[intro, ...detectorList.map(section)].join("\n\n")}\n`;
