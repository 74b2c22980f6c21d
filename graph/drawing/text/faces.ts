import { createRequire } from "node:module";
import type * as fontkit from "fontkit";

/** Weights that texts are set in. */
export const weights = ["regular", "medium", "bold"] as const;
export type Weight = (typeof weights)[number];

/** A typeface: its family name, the scripts it is taken for, and its files. */
export type Face = {
  readonly family: string;
  readonly scripts: RegExp;
  readonly files: Readonly<Record<Weight, string>>;
};

const packages = "@expo-google-fonts";

/** Files of a family as its package names them: `noto-sans-thai/400Regular/NotoSansThai_400Regular.ttf`. */
const face = (family: string, stem: string, scripts: RegExp, bold: "600SemiBold" | "700Bold"): Face => {
  const folder = `${packages}/${family.toLowerCase().replaceAll(/\s+/g, "-")}`;
  const file = (weight: string): string => `${folder}/${weight}/${stem}_${weight}.ttf`;
  return {
    family,
    scripts,
    files: { regular: file("400Regular"), medium: file("400Regular"), bold: file(bold) },
  };
};

/** The typeface of briefings (SIL Open Font License): Latin, Greek, Cyrillic. */
export const inter: Face = {
  family: "Inter",
  scripts: /[\p{scx=Latin}\p{scx=Greek}\p{scx=Cyrillic}]/u,
  files: {
    regular: `${packages}/inter/400Regular/Inter_400Regular.ttf`,
    medium: `${packages}/inter/500Medium/Inter_500Medium.ttf`,
    bold: `${packages}/inter/600SemiBold/Inter_600SemiBold.ttf`,
  },
};

const japanese = face("M PLUS 1p", "MPLUS1p", /[\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Han}]/u, "700Bold");
const chinese = face(
  "Noto Sans SC",
  "NotoSansSC",
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{P}\p{S}]/u,
  "600SemiBold",
);

/** Faces for the other scripts, all under the SIL Open Font License; read only when a text needs them. */
const others: readonly Face[] = [
  face("IBM Plex Sans Arabic", "IBMPlexSansArabic", /\p{scx=Arabic}/u, "600SemiBold"),
  face("Noto Sans Hebrew", "NotoSansHebrew", /\p{scx=Hebrew}/u, "600SemiBold"),
  face("Noto Sans Devanagari", "NotoSansDevanagari", /\p{scx=Devanagari}/u, "600SemiBold"),
  face("Noto Sans Thai", "NotoSansThai", /\p{scx=Thai}/u, "600SemiBold"),
  face("Noto Sans Georgian", "NotoSansGeorgian", /\p{scx=Georgian}/u, "600SemiBold"),
  face("Noto Sans Ethiopic", "NotoSansEthiopic", /\p{scx=Ethiopic}/u, "600SemiBold"),
  face("Nanum Gothic", "NanumGothic", /\p{scx=Hangul}/u, "700Bold"),
  face("Noto Emoji", "NotoEmoji", /\p{Extended_Pictographic}|\p{Emoji_Component}/u, "600SemiBold"),
  chinese,
];

export const faces: readonly Face[] = [inter, japanese, ...others];

const resolver = createRequire(import.meta.url);

/** Path of the font file of a face in a weight. */
export const fontFile = (one: Face, weight: Weight): string => resolver.resolve(one.files[weight]);

const opened = new Map<string, fontkit.Font>();

const open = (one: Face, weight: Weight, use: "letters" | "outlines"): fontkit.Font => {
  const key = `${use} ${one.files[weight]}`;
  const known = opened.get(key);
  if (known !== undefined) return known;
  const { openSync }: typeof fontkit = resolver("fontkit");
  const font = openSync(fontFile(one, weight));
  if (!("glyphForCodePoint" in font)) throw new Error(`${one.family} is a collection of fonts`);
  opened.set(key, font);
  return font;
};

/** The font of a face in a weight, opened once. Outlines are taken from `glyphOutline`. */
export const fontOf = (one: Face, weight: Weight): fontkit.Font => open(one, weight, "letters");

/**
 * The outline of a glyph, from a font of its own: one that has drawn a letter made of parts no longer knows what those
 * parts stand for by themselves, as the base of an Arabic letter with dots.
 */
export const glyphOutline = (one: Face, weight: Weight, { id }: fontkit.Glyph): fontkit.Path =>
  open(one, weight, "outlines").getGlyph(id).path;

const known = new Map<string, Face | undefined>();
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

const search = (sign: string, isJapanese: boolean): Face | undefined => {
  const code = sign.codePointAt(0) ?? 0;
  const order = [inter, ...(isJapanese ? [japanese] : []), ...others];
  return order.find(
    (one) => (one === inter || one.scripts.test(sign)) && fontOf(one, "regular").hasGlyphForCodePoint(code),
  );
};

/** Whether a text is set in a Japanese face where Chinese and Japanese write a letter differently. */
export const isJapanese = (text: string): boolean => kana.test(text);

/** The face that has a letter; undefined where none has it. */
export const faceOf = (sign: string, japaneseText: boolean): Face | undefined => {
  const key = japaneseText ? `j${sign}` : sign;
  if (known.has(key)) return known.get(key);
  const found = search(sign, japaneseText);
  known.set(key, found);
  return found;
};
