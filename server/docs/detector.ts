import { detectors } from "../../analysis/detectors/index.ts";
import type { detectorList } from "../services/detector-list.ts";
import { parameterTable } from "./parameters.ts";
import { markdownTable } from "./table.ts";

/** What one detector says of itself, as the body of its page, heading included. */
export const detectorBody = (one: (typeof detectorList)[number]): string => {
  const messages = detectors.find(({ info }) => info.id === one.id)?.info.messages ?? {};
  return [
    `# ${one.title.en}`,
    `**${one.question.en}**`,
    one.why.en,
    `*What to do.* ${one.remedy.en}`,
    `*How much it matters.* ${one.severityRule.en}`,
    `*What has to be recorded.* ${one.needs.en}`,
    `*Lines it reads.* ${one.reads.map((kind) => `\`${kind}\``).join(", ")}.`,
    `Id \`${one.id}\`, revision ${one.revision}; a revision is raised whenever the same data may give other findings.`,
    "## Options",
    parameterTable(one.options, "option") || "None.",
    "## What it says",
    markdownTable(
      ["it says", "in French"],
      Object.values(messages).map(({ en, fr }) => [en, fr]),
    ),
    "## References",
    one.references.map((reference) => `- ${reference}`).join("\n"),
  ].join("\n\n");
};
