import type { Words } from "../vocabulary.ts";

/** One rank of a published order of grades: what it is called there, and how lists write it. */
type Rank = readonly [name: string, written: RegExp];

/** An order of grades that somebody published. */
export type GradeLadder = {
  readonly words: Words;
  /** Highest first. Grades of other series are left out: they stand beside these, neither above nor below. */
  readonly ranks: readonly Rank[];
  /**
   * Grades that are commonly held for one kind of post, highest first, as regular expressions of grades without signs and in
   * small letters: where an order changes track, steps of pay are no steps of rank. Without them each rank is one.
   */
  readonly levels?: readonly string[];
  /** Each has to fit a grade of the list: what tells this order from others that use the same letters. */
  readonly marks: readonly RegExp[];
  /** What some name, header or title of the list has to say besides, where letters alone are not enough. */
  readonly hint?: RegExp;
};

const numbered = (series: string, from: number, to: number): Rank[] =>
  Array.from({ length: from - to + 1 }, (_, place): Rank => {
    const number = from - place;
    return [`${series}-${number}`, new RegExp(`^${series}[\\s.-]?${number}(?!\\d)`, "i")];
  });

const word = (name: string, others = ""): Rank => [
  name,
  new RegExp(`(?<![\\p{L}\\d])(?:${name}${others})(?![\\p{L}\\d])`, "iu"),
];

const scs = (band: number): Rank => [
  `SCS${band}`,
  new RegExp(`^scs\\s*(?:pay\\s*band|pb|band)?\\s*${band}$`, "i"),
];

/** A level as a regular expression: a grade that is none of its letters or numbers more. */
const level = (grades: string): string => `(?<![\\p{L}\\d])(?:${grades})(?!\\d)`;

/**
 * Published orders of grades, by id. United Nations: staff regulation 3.1 and annex I, categories of the common system
 * (P-6 and P-7 of some agencies are of the ranks of D-1 and D-2, and left out). United Kingdom: grades of the Civil
 * Service below the Senior Civil Service and the pay bands of it. NATO: grades A of the civilian personnel regulations.
 * Germany: orders A and B of the Bundesbesoldungsgesetz, without B 1, which overlaps A 15 and A 16. France: categories of
 * the Code général de la fonction publique, article L411-2, with the usual A+ above.
 *
 * Levels of Germany: secretaries of state, heads of directorates-general, of directorates and of divisions (B 2, B 3, A 15,
 * A 16), then the careers of section 17 of the Bundesbeamtengesetz; orders R and W by their amounts, groups E of the TVöD beside
 * the careers whose work they have. Levels of the other orders join what is held for one kind of post: the two appointed
 * ranks and the two of entry of the United Nations, A 1 and A 2 of NATO, Grades 6 and 7 and AO and AA of the United Kingdom.
 */
export const gradeLadders = {
  "un-common-system": {
    words: { en: "the grades of the UN common system", fr: "les grades du régime commun des Nations Unies" },
    ranks: [word("USG"), word("ASG"), ...numbered("D", 2, 1), ...numbered("P", 5, 1)],
    levels: ["usg|asg", "d2", "d1", "p5", "p4", "p3", "p[12]"].map(level),
    marks: [/^p[\s.-]?[1-5]$/i, /^(?:d[\s.-]?[12]|asg|usg)$/i],
  },
  "uk-civil-service": {
    words: { en: "the grades of the UK Civil Service", fr: "les grades de la fonction publique britannique" },
    ranks: [
      ...[4, 3, 2, 1].map(scs),
      word("G6", "|grade 6"),
      word("G7", "|grade 7"),
      ...["SEO", "HEO", "EO", "AO", "AA"].map((name) => word(name)),
    ],
    levels: [
      ...[4, 3, 2, 1].map((band) => `scs(?:(?:pay)?band|pb)?${band}`),
      ...["(?:g|grade)[67]", "seo", "heo", "eo", "a[oa]"],
    ].map(level),
    marks: [/\b(?:scs|heo|seo)/i],
  },
  nato: {
    words: { en: "NATO's civilian grades", fr: "les grades civils de l'OTAN" },
    ranks: numbered("A", 7, 1),
    levels: ["a7", "a6", "a5", "a4", "a3", "a[12]"].map(level),
    marks: [/^a[\s.-]?[1-7]$/i],
    hint: /(?<!\p{L})(?:nato|otan)(?!\p{L})/iu,
  },
  "german-federal-pay": {
    words: { en: "the German pay orders A and B", fr: "les grilles allemandes A et B" },
    ranks: [...numbered("B", 11, 2), ...numbered("A", 16, 3)],
    levels: [
      ...["b1[01]|r10", "b[789]|r[789]", "b[456]|r[456]", "b[23]|r[123]|a1[56]|w3"],
      ...["a14|a13(?!g)|e1[345]ü?|w[12]", "a13g|a1[012]|a9(?!m)|e1[012]|e9(?!a)"],
      ...["a9m|a[678]|e9a|e[5678]", "a[2345]|e[1234]"],
    ].map(level),
    marks: [/^a[\s.-]?(?:9|1[0-6])(?!\d)/i],
    hint: /besoldung|planstelle|vorgesetz|dienst|referat|abteilung/i,
  },
  "french-categories": {
    words: {
      en: "the categories of the French civil service",
      fr: "les catégories de la fonction publique française",
    },
    ranks: [
      ["A+", /^a\s?\+$/i],
      ["A", /^(?:cat[ée]gorie )?a$/i],
      ["B", /^(?:cat[ée]gorie )?b$/i],
      ["C", /^(?:cat[ée]gorie )?c$/i],
    ],
    marks: [/^(?:cat[ée]gorie )?a$/i, /^(?:cat[ée]gorie )?c$/i],
    hint: /cat[ée]gorie|hi[ée]rarchi|titulaire|intitul|rattachement/i,
  },
} as const satisfies Readonly<Record<string, GradeLadder>>;
export type GradeLadderId = keyof typeof gradeLadders;

export const gradeLadderIds = Object.keys(gradeLadders).filter(
  (id): id is GradeLadderId => id in gradeLadders,
);

/** The level of an order in which a grade, without signs and in small letters, is: 0 the highest; undefined where it is in none. */
export const levelOfGrade = (id: GradeLadderId, grade: string): number | undefined => {
  const { levels = [] }: GradeLadder = gradeLadders[id];
  const found = levels.findIndex((written) => new RegExp(written, "u").test(grade));
  return found < 0 ? undefined : found;
};
