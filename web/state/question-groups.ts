import type { QuestionDescription } from "../../server/contract/questions.ts";

/** The groups in which questions stand, in their order, with the questions of each; what is in none comes last. */
export const questionGroups = {
  lines: [
    "superiors",
    "subordinates",
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

/** Whether a question is meant by some words: each stands in what it asks or in other words for it, in either language. */
export const means = ({ title, question, asked }: QuestionDescription, words: string): boolean => {
  const text = folded([title, question, asked].flatMap(({ en, fr }) => [en, fr]).join(" "));
  return folded(words)
    .split(/\s+/)
    .filter(Boolean)
    .every((word) => text.includes(word));
};
