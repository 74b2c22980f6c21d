import { detectorList } from "../services/detector-list.ts";
import { markdownTable } from "./table.ts";

const intro = `# Detectors

Each asks one question of the record and answers with findings, or with "not
enough data" where what it would need is not recorded. \`dotted why <detector>
<node>\` walks a rule for one node. Options are set with \`--option
<detector>.<name>=<value>\`. Each has a page of its own with its rule, options,
sentences and the cases it is tested on.
`;

/** The overview of detectors, from what each says of itself; the pages it links to tell the rest. */
export const detectorsPage = (): string =>
  [
    intro,
    markdownTable(
      ["detector", "its question"],
      detectorList.map(({ id, title, question }) => [`[${title.en}](detectors/${id}.md)`, question.en]),
    ),
    "",
  ].join("\n");
