import { i32 } from "../../graph/index/at.ts";
import type { OrgView } from "../../graph/index/view.ts";
import { memoized } from "../../graph/memo.ts";
import { keysOf, type Words } from "../../graph/vocabulary.ts";

/**
 * What a title or name says of what somebody does, in English, French, Spanish and German. A hint, never more: whatever
 * rests on it is inferred, and says so.
 */
export const functionWords = {
  finance: { en: "finance", fr: "finances" },
  personnel: { en: "human resources", fr: "ressources humaines" },
  procurement: { en: "procurement", fr: "achats" },
  technology: { en: "information technology", fr: "informatique" },
  communications: { en: "communications", fr: "communication" },
  legal: { en: "legal affairs", fr: "affaires juridiques" },
  security: { en: "security", fr: "sécurité" },
  planning: { en: "planning", fr: "planification" },
  evaluation: { en: "evaluation", fr: "évaluation" },
} as const satisfies Record<string, Words>;
export type FunctionName = keyof typeof functionWords;
export const functionNames = keysOf(functionWords);

/** Steps of spending money that are in different hands where they are kept apart. */
export const spendingSteps = {
  approve: { en: "approving", fr: "approuver" },
  order: { en: "ordering", fr: "commander" },
  receive: { en: "receiving", fr: "réceptionner" },
  pay: { en: "paying", fr: "payer" },
} as const satisfies Record<string, Words>;
export type SpendingStep = keyof typeof spendingSteps;
export const spendingStepNames = keysOf(spendingSteps);

const words = (text: string): string =>
  `(?<![\\p{L}\\p{N}])(?:${text
    .split(";")
    .map((word) => word.trim().replaceAll("*", "\\p{L}*"))
    .join("|")})(?![\\p{L}\\p{N}])`;

const spent = "(?:purchase|order|requisition|payment|invoice|expenditure|contract)s?";
const spentFr = "(?:achat|commande|paiement|facture|dépense)s?";
const spentEs = "(?:compra|pedido|pago|factura|gasto|contrato)s?";
const spentDe =
  "(?:beschaffung|bestellung|einkauf|einkäuf|rechnung|zahlung|ausgabe|auftrag|aufträg|vertrag|verträg)\\p{L}*";

/**
 * Regular expressions by what they find; `*` ends a word in any way. Read in any letter case by the detectors and, as
 * they stand, by their Cypher twins.
 */
export const namePatterns = {
  finance: words("financ*; budget*; accounting; comptab*; haushalt*; finanz*; contabilidad"),
  personnel: words(
    "human resources?; hr; personnel; ressources humaines; rh; recursos humanos; personalabteilung",
  ),
  procurement: words(
    "procurement; purchas*; achats?; approvisionnement*; adquisiciones; beschaffung*; einkauf",
  ),
  technology: words(
    "information technology; it; ict; digital services?; informatique; systèmes? d['’]information; informatik; informática",
  ),
  communications: words(
    "communications?; press; media relations; presse*; öffentlichkeitsarbeit; comunicación",
  ),
  legal: words("legal; juridique*; jurídic*; rechtsabteilung; rechtsdienst; justiziariat"),
  security: words("security; sûreté; seguridad; sicherheit"),
  planning: words("planning; planifications?; planificación; planung"),
  evaluation: words("evaluations?; évaluations?; evaluación; evaluierung"),
  control: words(
    "internal audit*; audit; auditors?; auditing; oversight; inspectors? general; inspections? générales?; inspecteurs? généra(?:l|ux); inspectrices? générales?; ethics; integrity; " +
      "investigations?; ombuds*; auditeurs?; auditrices?; vérificat*; déontolog*; éthique; innenrevision; revision; ethik*; " +
      "anti-?corruption; corruption prevention; lutte contre la corruption; korruptionsbeauftragte*; korruptionsprävention*; antikorruption*; " +
      "anticorrupción; auditor[ií]as?; ética; contralor[ií]a; prüfungsaussch[uü]ss*; rechnungsprüfung*; innenprüfung",
  ),
  audited: words(
    "financ*; budget*; treasur*; administrati*; procurement; purchas*; supply; commercial; human resources?; comptab*; " +
      "trésor*; achats?; finanz*; haushalt*; kämmer*; verwaltung*; beschaffung*; einkauf; personalabteilung; compras; tesorer[ií]a; " +
      "contabilidad; adquisiciones; recursos humanos",
  ),
  // what a description says, in its words, that somebody manages; not what policy or advice is on
  managing:
    "(?<!\\p{L})(?:responsible for|in charge of|(?:chargée?s?|responsables?) (?:de|du|des|d['’])|verantwortlich für|zuständig für)" +
    "(?:(?!polic|polit|advi|audit)[^.;:]){0,40}?(?<!\\p{L})(?:financial(?:,? (?:&|and|[\\p{L}-]+)){0,3} management|finances?|accounting|procurement|purchasing|" +
    "human resources|gestion financière|comptabilité|achats|ressources humaines|gestión financiera|finanzas|compras|" +
    "finanzen|haushalt|beschaffung)(?!\\p{L})",
  assisting: words(
    "deputy; deputies; vice; assistante?s?; secretary; secretaries; secrétaires?; adjointe?s?; private office; " +
      "cheff?e?s? de cabinet; chiefs? of staff; special advis[eo]rs?; sekret*; stellvertret*; asistentes?; adjunt[oa]s?",
  ),
  serving: words(
    "(?:shop|store|sales|retail|teaching|classroom|research|care|health ?care|nursing|medical|dental|lab|laboratory|library|museum|gallery|" +
      "kitchen|warehouse|field|production|veterinary|pharmacy) assistants?; assistante?s? (?:sociale?s?|maternelles?|de vente|dentaires?|" +
      "de recherche|d['’](?:enseignement|éducation)); asistentes? (?:social(?:es)?|de (?:venta|tienda|laboratorio|investigación)s?)",
  ),
  attending:
    words(
      "lecturers?; professors?; teachers?; tutors?; trainers?; drivers?; chauffeurs?; receptionists?; librarians?; cooks?; cleaners?; " +
        "gardeners?; messengers?; enseignante?s?; professeure?s?; formateurs?; formatrices?; conduct(?:eur|rice)s?; réceptionnistes?; " +
        "bibliothécaires?; profesor[ae]?s?; docentes?; conductor[ae]?s?; ch[oó]fer(?:es)?; dozent*; lehrer*; fahrer*; " +
        "(?:private|personal) (?:secretary|assistant); (?:data|structural|asset|pipeline|network|signal) integrity; revision of",
    ) + "|['’]s (?:secretar|assistant)\\p{L}*",
  approve:
    `^(?:approv|authori[sz]|certif|validat)\\p{L}* .*\\b${spent}|^sign(?:ing)?(?: off)?(?: on)? .*\\b${spent}|` +
    `^(?:approuver|autoriser|certifier|valider|viser|engager|ordonnancer|mandater|signer) .*${spentFr}|` +
    `^(?:aprobar|autorizar) .*${spentEs}|^(?:genehmigung|freigabe|bewilligung) .*${spentDe}|` +
    `${spentDe}.* (?:genehmigen|bewilligen|freigeben)$`,
  order:
    "^(?:order|purchase|procure|buy|(?:plac|rais|issu|mak|prepar|creat|send)(?:e|ing)? (?:out )?(?:the )?(?:purchase |supply )?orders?|" +
    "commander(?! (?:une? |la |le |les |l['’])?(?:unité|détachement|compagnie|brigade|bataillon|escadr|navire|équipe|poste|opération|force|troupe|section|peloton))|acheter|(?:passer|émettre|établir) (?:les |des )?(?:bons? de )?commandes?|bestellen|beschaffen|" +
    "comprar|pedir|adquirir|(?:hacer|realizar|emitir) (?:los |las )?(?:pedidos?|órdenes de compra))(?!\\p{L})|" +
    "(?:geräte?|material|waren?|güter|möbel|ausstattung|ausrüstung|fahrzeuge|bedarf) (?:bestellen|beschaffen|einkaufen)$|" +
    "(?:bestellung|auftrag|aufträge)(?:en)? (?:auslösen|aufgeben|erteilen|vergeben|tätigen)$",
  receive:
    "^(?:receiv|accept|inspect|check|verif|confirm|record|tak)\\p{L}* .*(?:goods|deliver(?:y|ies)|services (?:received|rendered))|^receiv\\p{L}* services?$|" +
    "^(?:réceptionner |(?:recevoir|contrôler|vérifier) .*(?:marchandise|livraison|fourniture|colis|matériel|commande|biens)|" +
    "(?:certifier|attester|constater) (?:le |du )?service fait)|" +
    "^(?:recibir|recepcionar|aceptar|inspeccionar) .*(?:bienes|mercanc|entrega|suministro|servicio|material)|" +
    "(?:wareneingang|wareneingänge|waren?|güter|lieferung|lieferungen|leistungen) (?:bestätigen|annehmen|entgegennehmen|abnehmen|prüfen)$",
  pay:
    "^(?:pay(?! (?:attention|heed|tribute|respects?|homage|(?:out )?(?:staff )?(?:salar|wage|pension|allowance)))|disburse|(?:releas|process|mak|execut|issu|effect|authori[sz]e and releas)(?:e|ing)? (?:(?:the|supplier|vendor) )?payments?|" +
    "(?:settl|clear)(?:e|ing)? (?:(?:the|supplier|vendor) )?(?:invoices?|bills?)|(?:transfer|remit|releas)(?:e|r?ing)? (?:the )?(?:funds|money)|" +
    "payer|régler|verser|(?:exécuter|effectuer|émettre) (?:les |des )?paiements?|procéder aux paiements?|bezahlen|auszahlen|" +
    "pagar|abonar|desembolsar|(?:procesar|efectuar|realizar|ejecutar|emitir) (?:los )?pagos?)(?!\\p{L})|" +
    "rechnung(?:en)? (?:bezahlen|zahlen|begleichen)$|(?:zahlung|auszahlung)(?:en)? (?:leisten|ausführen|anweisen|tätigen|veranlassen)$",
} as const satisfies Readonly<
  Record<
    FunctionName | SpendingStep | "control" | "audited" | "managing" | "assisting" | "serving" | "attending",
    string
  >
>;
export type NamePattern = keyof typeof namePatterns;

/** What a name must not speak of beside: who teaches ethics or drives the auditor general examines nobody, a shop assistant assists no head. */
export const nameExceptions: Partial<Record<NamePattern, NamePattern>> = {
  control: "attending",
  audited: "attending",
  assisting: "serving",
};

/** What a pattern finds and more: without what may not stand before and after, which is slow to ask of every letter. */
const loosely = (pattern: string): string =>
  pattern.replace(/^\(\?<!.*?\)/, "").replace(/\(\?![^()]*\)$/, "");

const compiled = new Map(
  Object.entries(namePatterns).map(([name, pattern], place) => [
    name,
    { bit: 1 << place, pattern: new RegExp(pattern, "iu"), loose: new RegExp(loosely(pattern), "iu") },
  ]),
);

/** What names of a view have been read for, and what they speak of, as bits by node: each is read once for each. */
const readingsOf = memoized((view: OrgView) => ({
  asked: new Int32Array(view.nodeCount),
  spoken: new Int32Array(view.nodeCount),
}));

const speaksOf = (view: OrgView, node: number, sort: NamePattern): boolean => {
  const except = nameExceptions[sort];
  return hasWords(view, node, sort) && !(except !== undefined && hasWords(view, node, except));
};

const hasWords = (view: OrgView, node: number, sort: NamePattern): boolean => {
  const { asked, spoken } = readingsOf(view);
  const { bit = 0, pattern, loose } = compiled.get(sort) ?? {};
  if ((i32(asked, node) & bit) === 0) {
    asked[node] = i32(asked, node) | bit;
    const { name } = view.node(node);
    if (loose?.test(name) && pattern?.test(name)) spoken[node] = i32(spoken, node) | bit;
  }
  return (i32(spoken, node) & bit) !== 0;
};

/** The functions that the name of a node speaks of. */
export const functionsIn = (view: OrgView, node: number): FunctionName[] =>
  functionNames.filter((one) => speaksOf(view, node, one));

/** The step of spending that a task is, by the beginning of its name; undefined for all other work. */
export const spendingStepIn = (view: OrgView, node: number): SpendingStep | undefined =>
  spendingStepNames.find((step) => speaksOf(view, node, step));

/** Whether a name says that its bearer examines others: audit, oversight, ethics, investigation. */
export const isControl = (view: OrgView, node: number): boolean => speaksOf(view, node, "control");

/** Whether a name says that its bearer manages what is audited first: money, purchases, staff. */
export const isAudited = (view: OrgView, node: number): boolean =>
  speaksOf(view, node, "audited") && !isControl(view, node);

/** Whether the description on record, in its own words, makes it responsible for what is audited first, though its name does not. */
export const isSaidToManage = (view: OrgView, node: number): boolean => {
  const { note } = view.node(node);
  if (note === undefined || compiled.get("managing")?.pattern.test(note) !== true) return false;
  return !isAudited(view, node) && !isControl(view, node);
};

/** Whether a name says that its bearer stands in for or assists the superior: no layer and no span of its own kind. */
export const isAssisting = (view: OrgView, node: number): boolean => speaksOf(view, node, "assisting");
