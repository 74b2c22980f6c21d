import { slug } from "../../../graph/text/slug.ts";
import { fc } from "../../random.ts";

/** A script with letters to make names of, and what its writers do with a name that others do not. */
export type Script = {
  readonly script: string;
  readonly letters: string;
  /** Letters of a given and of a family name. */
  readonly long: readonly [least: number, most: number];
  /** What stands between family and given name. */
  readonly between: string;
  /** Texts that hold a name in a way of their own; `~` stands for it. */
  readonly own: readonly string[];
};

export const scripts: readonly Script[] = [
  {
    script: "Latin",
    letters: "abcdefghijklmnopqrstuvwxyzäöüßéèñçøåčłđşőœþ",
    long: [4, 8],
    between: " ",
    own: ["'~'s desk'"],
  },
  { script: "Greek", letters: "αβγδεζηθικλμνξοπρστυφχψωάέήίόύώς", long: [4, 8], between: " ", own: [] },
  { script: "Cyrillic", letters: "абвгдежзиклмнопрстуфхцчшщыэюяйёїґ", long: [4, 8], between: " ", own: [] },
  {
    script: "Arabic",
    letters: "بتثجحخدذرزسشصضطظعغفقكلمنهوي",
    long: [4, 7],
    between: " ",
    own: ["ل~", "وال~", "وب~"],
  },
  {
    script: "Hebrew",
    letters: "אבגדהוזחטיכלמנסעפצקרשת",
    long: [4, 7],
    between: " ",
    own: ["ל~", "וש~", "ה~"],
  },
  {
    script: "Devanagari",
    letters: "कखगघचछजझटठडढतथदधनपफबभमयरलवशसह",
    long: [4, 6],
    between: " ",
    own: ["~ का"],
  },
  {
    script: "Han",
    letters: "張偉芳娜敏靜麗強磊軍洋勇艷傑娟濤超霞",
    long: [2, 3],
    between: "",
    own: ["由~主管的办公室", "~主任"],
  },
  {
    script: "Kana",
    letters: "カキクケコサシスセソタチツテトナニヌネノガギグゴ",
    long: [3, 4],
    between: " ",
    own: ["この~の部屋"],
  },
  {
    script: "Hangul",
    letters: "김박최정강조윤장임한민수지영현우준서",
    long: [2, 3],
    between: "",
    own: ["~에게", "우리~의"],
  },
  {
    script: "Thai",
    letters: "กขคงจชซดตถทนบปผพฟมยรลวสหอ",
    long: [4, 6],
    between: " ",
    own: ["สำนักงานของ~ที่นี่"],
  },
  { script: "Khmer", letters: "កខគឃងចឆជឈញដឋឌឍណតថទធន", long: [4, 6], between: " ", own: ["ការិយាល័យ~នៅ"] },
  { script: "Georgian", letters: "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ", long: [4, 8], between: " ", own: [] },
  { script: "Ethiopic", letters: "ሀለሐመሠረሰሸቀበተቸነአከወዘየደገጠጸፈ", long: [4, 6], between: " ", own: ["የ~"] },
];

const wordOf = ({ letters, long: [least, most] }: Script): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...letters), { minLength: least, maxLength: most })
    .map((word) => word.join(""))
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1));

/** A person's name in a script. */
export const nameIn = (script: Script): fc.Arbitrary<string> =>
  fc.tuple(wordOf(script), wordOf(script)).map((words) => words.join(script.between));

const spaced = (name: string, space: string): string => name.replaceAll(" ", space);
const inside = (name: string, sign: string): string =>
  `${[...name].slice(0, 2).join("")}${sign}${[...name].slice(2).join("")}`;
const escaped = (name: string): string =>
  [...name].map((sign) => `&#x${(sign.codePointAt(0) ?? 0).toString(16)};`).join("");

/** Ways of writing a name that leave it readable, or to be read by a program. */
const manners: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  (name) => name.normalize("NFD"),
  (name) => name.normalize("NFKD"),
  (name) => name.normalize("NFC"),
  (name) => spaced(name, "  "),
  (name) => spaced(name, "\u00a0"),
  (name) => spaced(name, "\u202f\u2009"),
  (name) => spaced(name, "\u3000"),
  (name) => spaced(name, "\t"),
  (name) => spaced(name, "-"),
  (name) => spaced(name, "_"),
  (name) => spaced(name, "\u200b"),
  (name) => inside(name, "\u00ad"),
  (name) => inside(name, "\u200b"),
  (name) => inside(name, "\u2060"),
  (name) => inside(name, "\u0007"),
  (name) => name.split(" ").reverse().join(", "),
  (name) => `(${name})`,
  (name) => `Mr ${name}`,
  slug,
  encodeURIComponent,
  (name) => spaced(name, "+"),
  escaped,
];

/** A name as it may stand in a text. */
export const writtenOf = (script: Script, name: string): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom(...manners).map((manner) => manner(name)),
    fc.constantFrom("~", ...script.own).map((text) => text.replaceAll("~", name)),
  );

/** What people are called, and texts that hold their names in all manners, given out one after the other. */
export type Given = {
  readonly names: readonly string[];
  readonly aliases: readonly string[];
  readonly texts: readonly string[];
};

/** Two people of one script, and a dozen texts that hold their names and aliases in one way or another. */
export const peopleOf = (script: Script): fc.Arbitrary<Given> =>
  fc
    .tuple(nameIn(script), nameIn(script), nameIn(script))
    .filter(([a, b, c]) => a !== b && b !== c && a !== c)
    .chain(([one, other, alias]) =>
      fc
        .array(
          fc.constantFrom(one, other, alias).chain((name) => writtenOf(script, name)),
          { minLength: 12, maxLength: 40 },
        )
        .map((texts) => ({ names: [one, other], aliases: [alias], texts })),
    );
