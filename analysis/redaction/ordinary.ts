import { once } from "../../graph/memo.ts";
import { signsOf, signWords } from "./signs.ts";

/**
 * Words that titles and sentences are made of, folded, in the six languages of the United Nations and the two of
 * the product. A holder whose whole name is made of them ("Head", "Vacant post") cannot be told from them.
 */
const lists = [
  "a an and are as at be by for from he her his in is it its may of off on or our she that the their they this to us was we will with you",
  "acting adviser advisor affairs agency all analyst assistant associate audit auditor board body box branch budget captain case cell chair chairman chairperson chairwoman chief clerk clinical colonel commander commission commissioner committee communications consultant contract coordinator corporate council country cross data dean delegate department deputy desk development director directorate division driver economist editor engineer entity envoy ethics executive expert field finance force fund general global governor grade head headquarters high holder hr human human resources information inspector intern interim investment it job judge junior lead leader legal lawyer level liaison line logistics low manager managing marshal medium member minister ministry mission name national new no none observer office officer official operations operator organization panel partner people permanent person planning police policy political post president principal private procurement professor programme program project protection public quality regional representative research resources risk role safety science scientist secretary section sector security senior service services shared sheriff social special specialist staff strategy support surveyor system systems task team technical technician temporary training trainee treasurer unit unknown unnamed vacancy vacant vice volunteer withheld work worker",
  "au aux avec ce ces d dans de des du elle en est et il l la le les leur ne nous ou par pas pour qu que qui sa se ses son sur un une",
  "adjoint adjointe administrateur administrative administratif affaires agence agent assistante bureau cabinet cadre cellule cheffe chef chargee charge comite commissaire commission conseil conseiller conseillere coordonnateur coordonnatrice delegue departement directeur directrice direction division fonctionnaire generale general gestionnaire inspecteur ministere ministre mission nom poste presidente president principale programme projet regionale responsable secretaire secretariat section securite service specialiste superieur superviseur tresorier unite vacant vacante vice",
  "de del el la los las y asesor comision comite consejo coordinador departamento director directora division general jefa jefe ministerio ministro mision oficial oficina presidente puesto secretaria secretario seccion unidad vacante",
  "и в на по с от для департамент директор заместитель комитет министр министерство миссия начальник общий отдел офис помощник председатель представитель секретарь совет специалист управление штаб",
  "主任 主席 主管 代表 副主任 办公室 助理 司令 司长 处长 委员会 局长 干事 总干事 秘书 秘书长 经理 职位 署长 部长 部门 长官 顾问",
  "في من على إلى و إدارة الأمين العام أمين بعثة رئيس سكرتير شعبة عام عضو قسم لجنة مجلس مدير مساعد مستشار مكتب ممثل مندوب منسق موظف نائب وحدة وزارة وزير",
];

/** The words of texts; taken apart when first asked for, which takes a fifth of a second that few processes need. */
const wordsIn = (texts: readonly string[]): (() => ReadonlySet<string>) =>
  once(() => new Set(texts.flatMap((text) => signWords(signsOf(text)))));

const words = wordsIn(lists);

/** Those of them that are people's names too, as many as are known: two of these are somebody, as in "May Field". */
const alsoNames = wordsIn([
  "an case dean field judge may will",
  "de du elle la le sa son un y",
  "أمين الأمين رئيس",
]);

/** One letter or syllable, or a number, is no name by which anybody can be told. */
const isBare = (word: string): boolean => [...word].length === 1 || isNumber(word);
const isNumber = (word: string): boolean => /^\p{N}+$/u.test(word);
/** A letter or syllable that is written as a word: `林 薫`, `허 준`. */
const isLetter = (word: string): boolean => [...word].length === 1 && !isNumber(word);

/** Whether a word is one of titles and sentences. */
export const isOrdinaryWord = (word: string): boolean => words().has(word) || isBare(word);

/** Whether a name cannot be told from titles and sentences: it is made of their words, and not of two that are names. */
export const isOrdinary = (name: string): boolean => {
  const parts = signWords(signsOf(name));
  const isSomebody = parts.length > 1 && parts.every((word) => alsoNames().has(word) || isLetter(word));
  return !isSomebody && parts.every(isOrdinaryWord);
};
