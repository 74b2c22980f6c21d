import type { FunctionName, SpendingStep } from "./title-words.ts";

const words = (text: string): string =>
  `(?<![\\p{L}\\p{N}])(?:${text
    .split(";")
    .map((word) => word.trim().replaceAll("*", "\\p{L}*"))
    .join("|")})(?![\\p{L}\\p{N}])`;

const spent = "(?:purchase|order|requisition|payment|invoice|expenditure|contract)s?";
const spentFr = "(?:achat|commande|paiement|facture|dépense|contrat(?!s? de travail)|marchés? public)s?";
const spentEs = "(?:compra|pedido|pago|factura|gasto|contrato(?!s? (?:de trabajo|laboral)))s?";
const spentDe =
  "(?:beschaffung|bestellung|einkauf|einkäuf|rechnung|zahlung|ausgabe|auftrag|aufträg|vertrag|verträg)\\p{L}*";

/** Before the one who leads, as in `assistante du directeur`; not before what is done, as in `assistante de la paie`. */
const offices =
  "(?:du|de la|de l['’]|des|auprès du|auprès de la|auprès de l['’]) ?(?:sous-)?(?:direct(?:eur|rice|ion)|cheff?e?|ministre|présiden|secrétaire|représentant|commissaire|préfet|préfète|maire|responsable|dg)*";

/**
 * Regular expressions by what they find; `*` ends a word in any way. Read in any letter case by the detectors and, as
 * they stand, by their Cypher twins.
 */
export const namePatterns = {
  finance: words("financ*; budget*; accounting; comptab*; haushalt*; finanz*; contabilidad; presupuest*"),
  personnel: words(
    "human resources?; hr; personnel; ressources humaines; rh; recursos humanos; personalabteilung",
  ),
  procurement: words(
    "procurement; purchas*; achats?; approvisionnement*; adquisiciones; compras; beschaffung*; einkauf",
  ),
  technology: words(
    "information technology; it; ict; digital services?; informatique; systèmes? d['’]information; informatik; informática",
  ),
  communications: words(
    "communications?; press; media relations; presse*; öffentlichkeitsarbeit; comunicaci(?:ón|ones); prensa",
  ),
  legal: words("legal; juridique*; jurídic*; rechtsabteilung; rechtsdienst; justiziariat"),
  security: words("security; sûreté; seguridad; sicherheit"),
  planning: words("planning; planifications?; planificación; planung"),
  evaluation: words("evaluations?; évaluations?; evaluación; evaluierung"),
  control: words(
    "internal audit*; audit; auditor(?:es|as?|in|innen|s)?; auditing; oversight; inspector(?:es|as?|s)? general(?:es)?; inspecci(?:ón|ones) (?:general(?:es)?|de servicios); inspections? générales?; inspecteurs? généra(?:l|ux); inspectrices? générales?; ethics; integrity; " +
      "investigations?; ombuds*; auditeurs?; auditrices?; vérificat*; déontolog*; éthique; intégrité; innenrevis*; revision; revisions(?:abteilung|leit|stelle)*; revisor(?:in|innen|en)?; ethik*; integritäts*; " +
      "anti-?corruption; corruption prevention; lutte contre la corruption; korruptionsbeauftragte*; korruptionsprävention*; antikorruption*; " +
      "anticorrupción; auditor[ií]as?; ética; integridad; contralor(?:es|as?|[ií]as?)?; intervenci(?:ón|ones) (?:general(?:es)?|delegadas?); interventor(?:es|as?)? (?:general(?:es)?|delegad[oa]s?); control interno; prüfungsaussch[uü]ss*; rechnungsprüf*; innenprüf*",
  ),
  audited: words(
    "financ*; budget*; treasur*; (?<!conseils? d['’])administrati*; procurement; purchas*; supply; commercial; human resources?; hr; personnel; comptab*; " +
      "trésor*; achats?; ressources humaines; d?rh; moyens généraux; intendance; marchés publics; finanz*; kaufmännische*; comptroller*; haushalt*; kämmer*; verwaltung(?!s?rat|sgericht)*; beschaffung*; einkauf; " +
      "personal(?:abteilung|wesen|referat|leit|chef|verwaltung|management|amt|dezernat)*; leit(?:er|erin|ung) (?:des |der )?personals?; compras; tesorer(?:[oa]s?|[ií]as?); " +
      "contabilidad; presupuest*; gestión económica; (?<!consejos? de )administraci(?:ón|ones); adquisiciones; contrataci(?:ón|ones); recursos humanos; " +
      "(?:direc|subdirec|jef|geren|gest|servici|departament)* (?:general )?de personal; oficial(?:[ií]a)? mayor; corporate services; zentralen? dienste; zentralabteilung",
  ),
  // what a description says, in its words, that somebody manages; not what policy or advice is on
  managing:
    "(?<!\\p{L})(?:responsible for|in charge of|(?:chargée?s?|responsables?) (?:de|du|des|d['’])|verantwortlich für|zuständig für)" +
    "(?:(?!polic|polit|advi|audit)[^.;:]){0,40}?(?<!\\p{L})(?:financial(?:,? (?:&|and|[\\p{L}-]+)){0,3} management|finances?|accounting|procurement|purchasing|" +
    "human resources|gestion financière|comptabilité|achats|ressources humaines|gestión financiera|finanzas|compras|" +
    "finanzen|haushalt|beschaffung)(?!\\p{L})",
  // deputies, and who assists one person: a Finance Assistant assists none, and an adjoint administratif is of a grade called so
  assisting: words(
    "deputy; deputies; vice; stellvertret*; adjunt[oa]s?; adjointe?s?(?! (?:administrati|techni|territoria|d['’]animation|du patrimoine|de sécurité)); " +
      "private office; cheff?e?s? de cabinet; chiefs? of staff; special advis[eo]rs?; aides?[ -]de[ -]camp; " +
      "(?:personal|private|executive|special|staff) assistants?; assistants? (?:to|of)(?! (?:the )?(?:board|committee|council|commission)); ^assistante?s?$; " +
      "(?:personal|private|confidential|diary) secretar(?:y|ies); ^secretar(?:y|ies)(?=$|[ ]?[(]); " +
      "^secretar(?:y|ies) (?:to|of)(?!.{0,60}(?:state|treasury|board|committee|council|commission|cabinet|conference|assembly|defen[cs]e|war|education|health|interior|labou?r)); " +
      "^pas?(?=$| to| for| ?[-–/,(])|pas? to|(?<=[-–/,(] ?)pa$; " +
      "assistante?s? (?:de direction|personnel(?:le)?s?|particuli[eè]re?s?); " +
      `assistante?s? (?:${offices}); secrétaires? (?:particuli[eè]re?s?|de direction|${offices}); ^secrétaires?(?=$| ?[(]); ` +
      "asistentes? (?:personal(?:es)?|ejecutiv[oa]s?|de dirección|del? (?:la )?(?:director|jef|president|ministr)*); " +
      "secretari[oa]s? (?:particular(?:es)?|personal(?:es)?|de dirección); " +
      "vorzimmer*; (?:chef|direktions|abteilungs)?sekret(?:är|ariat)*; persönliche?[rn]? (?:referent|assistent|mitarbeiter)*; assistenz de[rs]",
  ),
  // titles of who leads a unit; a chief economist or a head of a project leads none by that
  leading:
    "^(?:acting |interim )?(?:head|chief|director|manager)(?=$|,| ?[(]| of(?! (?:staff|cabinet|projects?|party)(?!\\p{L}))| general)|" +
    "^(?:cheff?e? (?:de|du|des|d['’])(?! ?(?:projets?|cabinet|produits?|chantiers?|file|équipe)(?!\\p{L}))|(?:directeur|directrice|responsable)(?!\\p{L})(?! (?:de|du|d['’]) ?(?:projets?|produits?)))|" +
    "^(?:jef[ea]|directora?) (?:de|del)(?! (?:proyecto|gabinete))(?!\\p{L})|" +
    "(?<!\\p{L})(?!projekt|team|kurs|stellv)\\p{L}*leit(?:ung|er|erin)(?!\\p{L})",
  // words for looking into what others did, in the name of a committee
  judging: words(
    "review*; oversight; supervisory; monitoring; appeals?; grievances?; complaints?; disciplinary; contrôle; examen; revue; surveillance; " +
      "recours; plaintes?; disciplinaires?; revisión; supervisión; apelaci(?:ón|ones); disciplinari[oa]s?; prüfung*; kontroll*; aufsicht*; beschwerde*; *prüfungsausschuss",
  ),
  attending:
    words(
      "lecturers?; professors?; teachers?; tutors?; trainers?; drivers?; chauffeurs?; receptionists?; librarians?; cooks?; cleaners?; " +
        "gardeners?; messengers?; enseignante?s?; professeure?s?; formateurs?; formatrices?; conduct(?:eur|rice)s?; réceptionnistes?; " +
        "bibliothécaires?; profesor[ae]?s?; docentes?; conductor[ae]?s?; ch[oó]fer(?:es)?; dozent*; lehrer*; fahrer*; " +
        "(?:private|personal) (?:secretary|assistant); (?:data|structural|asset|pipeline|network|signal) integrity; intégrité des (?:données|structures|réseaux|ouvrages); " +
        "integridad de (?:los )?(?:datos|ductos|activos); revision of; audit liaison*; " +
        // an auditor of something technical, of taxes or by night examines no organization
        "(?:energy|night|quality|environment(?:al)?|safety|technical|clinical|medical|tax|carbon|web|accessibility)(?: (?:and|&) \\p{L}+)? audit*; " +
        "(?:audit(?:eur|rice)?s?|vérificat(?:eur|rice)s?) (?:(?:de|en) (?:la )?)?(?:énergétique|énergie|qualité|environnement|thermique|technique|clinique|médica|fisca|sécurité)*; " +
        "auditor(?:es|as?|[ií]as?)? (?:(?:de|en) (?:la )?)?(?:energ|calidad|ambiental|medioambiental|médic|nocturn|técnic|clínic|fiscal|tributari|seguridad)*",
    ) + "|['’]s (?:secretar|assistant)\\p{L}*",
  approve:
    `^(?:approv|authori[sz]|certif|validat)\\p{L}* .*\\b${spent}|^sign(?:ing)?(?: off)?(?: on)? .*\\b${spent}|` +
    `^(?:approuver|autoriser|certifier|valider|viser|engager|liquider|ordonnancer|ordonner|mandater|signer) .*${spentFr}|^émettre (?:le |les )?mandats? de paiement|` +
    `^(?:aprobar|autorizar|visar|validar|certificar|conformar|disponer|comprometer|firmar) .*${spentEs}|^ordenar (?:el |los )?(?:pago|gasto)s?(?!\\p{L})|` +
    `^reconocer (?:la |las )?obligaci(?:ón|ones)|^(?:genehmigung|freigabe|bewilligung|anordnung) .*${spentDe}|` +
    `${spentDe}.* (?:genehmigen|bewilligen|freigeben|anordnen)$`,
  order:
    "^(?:order|purchase|procure|buy|(?:plac|rais|issu|mak|prepar|creat|send)(?:e|ing)? (?:out )?(?:the )?(?:purchase |supply )?orders?|award(?:ing)? (?:of )?(?:the )?(?:supply |procurement )?contracts?|" +
    "commander(?! (?:une? |la |le |les |l['’])?(?:unité|détachement|compagnie|brigade|bataillon|escadr|navire|équipe|poste|opération|force|troupe|section|peloton))|acheter|(?:passer|émettre|établir|lancer) (?:la |les |des |une )?(?:bons? de )?commandes?|(?:passer|attribuer|conclure|notifier) (?:le |les |des )?(?:marchés?|contrats?(?! de travail))|bestellen|beschaffen|" +
    "comprar|pedir|adquirir|(?:hacer|realizar|emitir|formalizar|tramitar|cursar|lanzar|ordenar) (?:el |la |los |las )?(?:pedidos?|compras?|órden(?:es)? de compra|orden de compra)|(?:adjudicar|formalizar) (?:el |los )?contratos?(?! (?:de trabajo|laboral)))(?!\\p{L})|" +
    "(?:geräte?|material|waren?|güter|möbel|ausstattung|ausrüstung|fahrzeuge|bedarf) (?:bestellen|beschaffen|einkaufen)$|" +
    "(?:bestellung|auftrag|aufträge)(?:en)? (?:auslösen|aufgeben|erteilen|vergeben|tätigen)$|(?:zuschlag|zuschläge) erteilen$",
  receive:
    "^(?:receiv|accept|inspect|check|verif|confirm|record|tak)\\p{L}* .*(?:goods|deliver(?:y|ies)|services (?:received|rendered))|^receiv\\p{L}* services?$|" +
    "^(?:réceptionner |(?:recevoir|contrôler|vérifier) .*(?:marchandise|livraison|fourniture|colis|matériel|commande|biens)|" +
    "(?:certifier|attester|constater) (?:le |du |la |les )?(?:service fait|livraisons?|réceptions?))|" +
    "^(?:recibir|recepcionar|aceptar|inspeccionar) .*(?:bienes|mercanc|entrega|suministro|servicio|material)|" +
    "(?:wareneingang|wareneingänge|waren?|güter|lieferung|lieferungen|leistungen) (?:bestätigen|annehmen|entgegennehmen|abnehmen|prüfen)$",
  pay:
    "^(?:pay(?! (?:attention|heed|tribute|respects?|homage|(?:out )?(?:staff )?(?:salar|wage|pension|allowance)))|disburse|(?:releas|process|mak|execut|issu|effect|authori[sz]e and releas)(?:e|ing)? (?:(?:the|supplier|vendor) )?payments?|" +
    "(?:settl|clear)(?:e|ing)? (?:(?:the|supplier|vendor) )?(?:invoices?|bills?)|(?:transfer|remit|releas)(?:e|r?ing)? (?:the )?(?:funds|money)|" +
    "payer|mandater et payer|décaisser|virer(?=$| (?:(?:les|des|aux|le|la) |l['’])?(?:fonds|somme|montant|fournisseur|paiement|facture|argent|avance|subvention))|" +
    "régler(?! (?:la |le |les |l['’]|des )?(?:litige|conflit|différend|circulation|problème|question))|verser(?! .*(?:dossier|archive))|" +
    "(?:exécuter|effectuer|émettre|faire|traiter|réaliser) (?:le |les |des )?(?:paiement|virement)s?|procéder aux? (?:paiement|virement)s?|mettre en paiement|bezahlen|auszahlen|überweisen|" +
    "pagar|abonar|desembolsar|(?:procesar|tramitar|cursar|librar|efectuar|hacer|realizar|ejecutar|emitir) (?:el |los )?(?:pagos?|desembolsos?|transferencias bancarias)|(?:transferir|girar) (?:los )?(?:fondos|pagos|recursos))(?!\\p{L})|" +
    "^(?:disbursements?|décaissements?|desembolsos?|auszahlung(?:en)?)(?= (?:of|to|de|des|du|al?|der|des|an) |$)|" +
    "rechnung(?:en)? (?:bezahlen|zahlen|begleichen|überweisen)$|(?:gelder?|mittel|beträge?|zuwendung(?:en)?) (?:auszahlen|überweisen|anweisen)$|" +
    "(?:zahlung|auszahlung|überweisung)(?:en)? (?:leisten|ausführen|anweisen|tätigen|veranlassen|abwickeln|vornehmen)$",
} as const satisfies Readonly<
  Record<
    | FunctionName
    | SpendingStep
    | "control"
    | "audited"
    | "managing"
    | "assisting"
    | "leading"
    | "judging"
    | "attending",
    string
  >
>;
export type NamePattern = keyof typeof namePatterns;

/** What a name must not speak of beside: who teaches ethics or drives the auditor general examines nobody. */
export const nameExceptions: Partial<Record<NamePattern, NamePattern>> = {
  control: "attending",
  audited: "attending",
};
