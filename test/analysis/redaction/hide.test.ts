import { describe, expect, it } from "vitest";
import { type Withholding, withholding } from "../../../analysis/redaction/withholding.ts";

const keeping = (...names: string[]): Withholding => withholding({ ids: new Set(["a"]), names }, "en");

/** A name, a text, and what is left of it: `~` stands where the name stood. */
const hidden: readonly [name: string, text: string, left: string][] = [
  ["李明", "由李明主管的办公室", "由~主管的办公室"],
  ["李明", "李 明、李　明、李·明", "~、~、~"],
  ["山田 太郎", "山田太郎の部屋", "~の部屋"],
  ["ｶﾞﾙｼｱ ﾏﾘｱ", "ガルシア・マリア課", "~課"],
  ["김민수", "김민수의 사무실", "~의 사무실"],
  ["김민수", "김민수".normalize("NFD"), "~"],
  ["สมชาย ใจดี", "สำนักงานของสมชายใจดีที่นี่", "สำนักงานของ~ที่นี่"],
  ["محمد علي", "المكتب التابع لمحمد علي", "المكتب التابع ل~"],
  ["محمد علي", "وبمحمّد عليّ", "وب~"],
  ["السيد أحمد", "للسيد احمد", "~"],
  ["דוד לוי", "הלשכה של דוד לוי ושלדוד לוי", "הלשכה של ~ ושל~"],
  ["José Núñez", "Bureau de José Núñez".normalize("NFD"), "Bureau de ~"],
  ["José Núñez", "JOSE NUNEZ, jose.nunez@example.org", "~, ~@example.org"],
  ["José Núñez", "https://example.org/p/Jos%C3%A9%20N%C3%BA%C3%B1ez?x=1", "https://example.org/p/~?x=1"],
  ["José Núñez", "Jos&#233;&nbsp;N&#xFA;&#xf1;ez", "~"],
  ["José Núñez", "José\u00a0Núñez, José\u202f\u2009Núñez, José\tNúñez\nJosé\r\nNúñez", "~, ~, ~\n~"],
  ["José Núñez", "Jo\u00adsé Nú\u200bñez und José\u200bNúñez", "~ und ~"],
  ["José Núñez", "Jo\u0001sé Nú\u000bñez", "~"],
  ["José Núñez", "NÚÑEZ, José", "~"],
  ["José Núñez", "jose-nunez--holds--chief", "~--holds--chief"],
  ["Max Weiß", "BÜRO VON MAX WEISS", "BÜRO VON ~"],
  ["Max Weiß", "Büro von Max  Weiß", "Büro von ~"],
  ["Max Weiß", "Ｍａｘ Ｗｅｉß", "~"],
  ["Ödön Brümmel", "odon-brummel, oedoen-bruemmel", "~, ~"],
  ["Jean-Pierre O'Brien", "Jeanpierre OBrien; Jean‑Pierre O’Brien", "~; ~"],
  ["Ναυσικά Παππάς", "ΓΡΑΦΕΙΟ ΝΑΥΣΙΚΑ ΠΑΠΠΑΣ", "ΓΡΑΦΕΙΟ ~"],
  ["Иван Йолкин", "ИВАН ЙОЛКИН, Иван Йолкин".normalize("NFD"), "~, ~"],
  ["राम शर्मा", "राम शर्मा का कार्यालय", "~ का कार्यालय"],
  ["राम शर्मा", "रम-शरम", "~"],
  ["გიორგი ბერიძე", "ᲒᲘᲝᲠᲒᲘ ᲑᲔᲠᲘᲫᲔ", "~"],
  ["አበበ ቢቂላ", "የአበበ ቢቂላ ቢሮ", "የ~ ቢሮ"],
  ["Max Weiß", "MAX WEIẞ", "~"],
  ["Kofi Annan", "kofiannan@un.org, @KofiAnnan, annankofi", "~@un.org, @~, ~"],
  ["عبد الله", "مكتب عبدالله", "مكتب ~"],
  ["राम शर्मा", "रामशर्मा", "~"],
  ["林 薫", "林薫の事務所", "~の事務所"],
  ["허 준", "보좌관은 허 준이다", "보좌관은 ~이다"],
  ["Lê An", "Office of Le An", "Office of ~"],
  ["May Field", "signed by May Field", "signed by ~"],
  ["أمين الأمين", "مكتب أمين الأمين", "مكتب ~"],
  ["Head", "Mr Head and Head of Mission", "~ and Head of Mission"],
  ["Head", "Head", "~"],
];

/** A name, and a text that it does not touch. */
const untouched: readonly [name: string, text: string][] = [
  ["Head", "Head of Mission"],
  ["Head", "Head Office"],
  ["Vacant", "Vacant posts of the mission"],
  ["Low", "Risk: low"],
  ["Ma Li", "Mali"],
  ["Ann Lowe", "Ann Lowell, Joann Lowe"],
  ["Иван Иванов", "Кабинет Иванова Ивана"],
  ["محمد علي", "محمد عليان"],
  ["राम", "रामा"],
  ["李", "行李检查处"],
  ["Officer 1", "Officer 12"],
  ["Finance Officer", "Senior Finance Officer"],
  ["Chief Clerk", "Office of the Chief Clerk"],
];

describe("a name that is kept back", () => {
  it.each(hidden)("%s: %s", (name, text, left) => {
    expect(keeping(name).hide(text)).toBe(
      left.normalize(text.normalize("NFD") === text ? "NFD" : "NFC").replaceAll("~", "Name withheld"),
    );
  });
  it.each(untouched)("%s does not touch %s", (name, text) => {
    expect(keeping(name).hide(text)).toBe(text);
  });
});

describe("what may still point to a person", () => {
  it.each([
    ["Иван Иванов", "Кабинет Иванова Ивана"],
    ["Мария Петрова", "Поручено Марии"],
    ["Zora Quillfeather", "the Quillfeather affair"],
    ["Zora Quillfeather", "Quillfeather's desk"],
    ["José Antonio Núñez", "nunez.j@example.org"],
    ["王小明", "小明的办公室"],
    ["김민수", "민수 씨"],
    ["Γιώργος Παπαδόπουλος", "του Παπαδόπουλου"],
    ["Νίκος Παππάς", "τον Παππά"],
    ["Xi Li", "Mr Li decides"],
    ["Andrew Ng", "Ng's team"],
    ["Nguyễn Thị Hà", "Mme Hà"],
    ["王小明", "王先生"],
    ["이순신", "이 대표"],
    ["Head", "Head of Mission"],
  ])("of %s: %s", (name, text) => {
    expect(keeping(name).hide(text)).toBe(text);
    expect(keeping(name).pointsTo(text)).toBe(true);
  });
  it.each([
    ["Zora Quillfeather", "Head of Mission"],
    ["王小明", "王国办公室"],
    ["Marc Head", "Head of Mission"],
  ])("not of %s: %s", (name, text) => {
    expect(keeping(name).pointsTo(text)).toBe(false);
  });
});
