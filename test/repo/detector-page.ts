import { cypherOfDetector } from "../../analysis/cypher/text.ts";
import { detectors } from "../../analysis/detectors/index.ts";
import { fencedCypher } from "../../server/docs/cypher.ts";
import { detectorBody } from "../../server/docs/detector.ts";
import { detectorList } from "../../server/services/detector-list.ts";
import type { DetectorCase } from "../analysis/case.ts";

const casesOf = async (id: string): Promise<readonly DetectorCase[]> => {
  const file: { cases: readonly DetectorCase[] } = await import(`../analysis/detectors/${id}.cases.ts`);
  return file.cases;
};

const plain = (name: string): string => name.replace(/^(near miss|not enough data): /, "");

const list = (heading: string, cases: readonly DetectorCase[], tail: (one: DetectorCase) => string): string =>
  [`### ${heading}`, ...cases.map((one) => `- ${plain(one.name)}${tail(one)}`)].join("\n");

const said = (ids: readonly string[]): string =>
  ids.length === 0 ? "" : ` (${ids.map((id) => `\`${id.split(":")[0]}\``).join(", ")})`;

/** The cases a detector is tested on, in plain words: when it speaks, when it just does not, when it cannot tell. */
const casesText = (cases: readonly DetectorCase[]): string => {
  const speaks = cases.filter(({ found }) => found.length > 0);
  const untold = cases.filter(({ found, unknown = [] }) => found.length === 0 && unknown.length > 0);
  const silent = cases.filter((one) => !speaks.includes(one) && !untold.includes(one));
  return [
    "## Cases it is tested on",
    list("It speaks", speaks, ({ found }) => said(found)),
    list("It is silent", silent, () => ""),
    list("It cannot tell", untold, ({ unknown = [] }) => said(unknown)),
  ].join("\n\n");
};

/** The comments of a twin, each run of comment lines as one; the first says what it finds, the second how it is asked. */
const commentsIn = (cypher: string): string[] => {
  const runs: string[] = [];
  let open = false;
  for (const line of cypher.split("\n")) {
    const said = /^\s*\/\/ ?(.*)$/.exec(line)?.[1]?.trim() ?? "";
    if (said === "") open = false;
    else if (open) runs.push(`${runs.pop()} ${said}`);
    else {
      runs.push(said);
      open = true;
    }
  }
  return runs;
};

const sentence = (words: string): string =>
  `${words.charAt(0).toUpperCase()}${words.slice(1)}${/[.:]$/.test(words) ? "" : "."}`;

/** What the twin does, step by step, as its own comments say it. */
const twin = (id: string): string => {
  const one = detectors.find(({ info }) => info.id === id);
  const cypher = one === undefined ? undefined : cypherOfDetector(one);
  if (cypher === undefined) return "";
  const [what = "", , ...steps] = commentsIn(cypher);
  return [
    "\n\n## In Cypher",
    `The same rule for Neo4j Browser. \`dotted why ${id} <node> --cypher\` prints it with its parameters set, and \`dotted analyze --detector ${id} --engine neo4j\` runs it inside the database. A test compares the two on every case above, on random organizations and on the report.`,
    sentence(what),
    steps.map((one) => `- ${sentence(one)}`).join("\n"),
    fencedCypher(cypher),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
};

const seedFindings = "seeds/un-integrated-missions-2008/golden/findings.md";

/** The page of each detector: what it says of itself, its options, and its cases. */
export const detectorPages = await Promise.all(
  detectorList.map(async (one) => {
    const cases = await casesOf(one.id);
    return {
      path: `docs/detectors/${one.id}.md`,
      make: (): string =>
        `${detectorBody(one)}\n\n${casesText(cases)}\n\nWhat it finds in the report of 2008: [findings](../../${seedFindings}).${twin(one.id)}\n`,
    };
  }),
);
