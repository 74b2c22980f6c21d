import type { Diagram } from "../diagram/diagram.ts";
import { allNotes, setting, tableOfFigures, tableOfLines } from "../diagram/findings.ts";
import { word } from "../words.ts";
import { type Block, heading, paragraph, quiet } from "./block.ts";
import { type Teller, teller } from "./finding.ts";
import { inShort } from "./in-short.ts";
import { reformBlocks } from "./reform.ts";

/** A note in its parts: what stands before the picture, and what is looked up after it. */
export type BriefingNote = {
  readonly words: readonly Block[];
  readonly lines: readonly Block[];
  readonly sources: readonly Block[];
};

const figures = (diagram: Diagram): Block[] => {
  const rows = tableOfFigures(diagram);
  return rows.length === 0 ? [] : [heading(1, word("figures", diagram.language)), { block: "table", rows }];
};

/** Findings with pictures in full; a finding that is the whole subject has the note's own title. */
const pictured = (diagram: Diagram, { tell }: Teller): Block[] => {
  const [only, ...others] = diagram.findings;
  if (only === undefined) return [];
  if (others.length === 0 && only.title === diagram.title)
    return tell(only, { titled: false, remedied: true });
  return [
    heading(1, word("findings", diagram.language)),
    ...diagram.findings.flatMap((finding) => tell(finding, { titled: true, remedied: true })),
  ];
};

const others = ({ others, language }: Diagram, telling: Teller): Block[] =>
  others === undefined
    ? []
    : [
        heading(1, `${word("otherFindings", language)} (${others.findings.length})`),
        ...inShort(others.findings, { last: "notes", leads: ["why", "remedy"] }, language, telling),
      ];

const findings = (diagram: Diagram): Block[] => {
  const telling = teller(diagram.language);
  return [...pictured(diagram, telling), ...others(diagram, telling)];
};

/** What the picture says under its title; not what the findings below say again. */
const lead = (diagram: Diagram): string => {
  const said = diagram.reform !== undefined || diagram.findings.some(({ why }) => why === diagram.subtitle);
  return said ? "" : diagram.subtitle;
};

const lines = (diagram: Diagram): Block[] =>
  diagram.lines.length === 0
    ? []
    : [heading(1, word("lines", diagram.language)), { block: "table", rows: tableOfLines(diagram) }];

const sources = (diagram: Diagram): Block[] => {
  const notes = allNotes(diagram);
  if (notes.length === 0) return [];
  return [
    heading(1, word("sources", diagram.language)),
    ...diagram.works.flatMap(({ short, text, url }) =>
      paragraph(url === "" ? text : `${text}. ${url}`, short),
    ),
    { block: "notes", items: notes },
  ];
};

/** What a note says of a diagram, under its title. */
export const noteOf = (diagram: Diagram): BriefingNote => ({
  words: [
    ...paragraph(lead(diagram)),
    ...quiet(setting(diagram)),
    ...figures(diagram),
    ...(diagram.reform === undefined ? findings(diagram) : reformBlocks(diagram)),
  ],
  lines: lines(diagram),
  sources: sources(diagram),
});
