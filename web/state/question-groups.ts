import type { QuestionDescription } from "../../server/contract/questions.ts";

/** The groups in which questions stand, in their order, with the questions of each; what is in none comes last. */
export const questionGroups = {
  lines: [
    "superiors",
    "subordinates",
    "most-reports",
    "whether",
    "relation",
    "chain",
    "path",
    "common-superior",
    "answers-to-both",
    "several-superiors",
    "elsewhere",
    "hats",
    "heads",
    "members",
  ],
  work: [
    "who-decides",
    "directions",
    "coordination",
    "responsible",
    "work-of",
    "tasks",
    "unowned",
    "support",
  ],
  money: ["funding", "unfunded", "access"],
  record: [
    "about",
    "fact",
    "compare",
    "which",
    "list",
    "lines",
    "section",
    "dated",
    "terms",
    "trace",
    "beside",
  ],
  reform: [
    "what-if",
    "recommendation",
    "recommendations",
    "recommendations-on",
    "addressed",
    "addressees",
    "named-in",
    "together",
  ],
} as const;

export type QuestionGroup = keyof typeof questionGroups | "other";

const groupOf = new Map<string, QuestionGroup>(
  (Object.keys(questionGroups) as (keyof typeof questionGroups)[]).flatMap((group) =>
    questionGroups[group].map((id): [string, QuestionGroup] => [id, group]),
  ),
);

/** Questions in their groups, in the order in which the server gives them; groups without any are left out. */
export const questionsInGroups = (
  questions: readonly QuestionDescription[],
): readonly (readonly [group: QuestionGroup, questions: readonly QuestionDescription[]])[] => {
  const groups = new Map<QuestionGroup, QuestionDescription[]>(
    [...Object.keys(questionGroups), "other"].map((group) => [group as QuestionGroup, []]),
  );
  for (const question of questions) groups.get(groupOf.get(question.id) ?? "other")?.push(question);
  return [...groups].filter(([, rows]) => rows.length > 0);
};

const folded = (text: string): string => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLocaleLowerCase();

/** Words that join others and mean no question by themselves. */
const joining = new Set(
  "a an and by does for in is of on the to what which who whom whose with au aux d de des du en est et l la le les par pour qu que quel quelle qui un une".split(
    " ",
  ),
);

const wordsOf = (text: string): readonly string[] => {
  const all = folded(text)
    .split(/[\s'’?]+/)
    .filter(Boolean);
  const meaning = all.filter((word) => !joining.has(word));
  return meaning.length === 0 ? all : meaning;
};

/** Whether a question is meant by some words: each stands in what it asks or in other words for it, in either language. */
export const means = ({ title, question, asked }: QuestionDescription, words: string): boolean => {
  const text = folded([title, question, asked].flatMap(({ en, fr }) => [en, fr]).join(" "));
  return wordsOf(words).every((word) => text.includes(word));
};
