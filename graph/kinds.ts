/**
 * The kinds of nodes and lines: the one place that says what a kind means and how shared code may treat it. Shared code
 * asks for traits; it never branches on a kind's name, so that a new kind is one row (see CONTRIBUTING). Longer than a
 * usual file because it is one table, read as a table.
 */
import type { PrefixedTerm } from "./namespaces.ts";
import { keysOf, type Polarity, type Words } from "./vocabulary.ts";

/** What shared code may ask of a kind of node, each with what it means. */
export const nodeTraits = {
  actor: "can act, answer and be answered to",
  decides: "somebody decides there without having to be told who",
  governs: "a governing body: where chains of answering end",
  collective: "made of several people: a body, a unit, a forum",
  unit: "a part of the organization with a budget of its own",
  forum: "where others meet without being put under it",
  position: "filled by a person",
  wears: "may have several roles, each a hat",
  role: "worn beside others by one post, and drawn as a tab on it",
  person: "a person, whom redaction hides",
  heads: "can be at the head of something",
  work: "somebody has to own it: what accountability is about",
  charter: "work that gives others their authority and is carried out through its tasks",
  commissioned: "work that somebody has to ask for",
  duty: "work that can be a part of other work",
  service: "work that goes on and that others draw on",
  means: "used up or held to do work",
  money: "means that are paid out",
  plan: "sets out beforehand what is done",
  procedure: "a plan that is carried out step by step, again and again",
  text: "a plan that is written down",
  place: "where work is done: a theatre",
  houses: "something can be located there",
  proposal: "asks for a change; no part of the organization as it is",
} as const;
export type NodeTrait = keyof typeof nodeTraits;

type NodeKindRow = {
  readonly label: Words;
  /** Label in Neo4j. */
  readonly neo4j: string;
  /** Class of W3C ORG, PROV, FOAF or SKOS that its nodes are of. */
  readonly term: PrefixedTerm;
  readonly traits: readonly NodeTrait[];
  readonly actor: boolean;
  readonly work: boolean;
};

const nodeKind = (
  en: string,
  fr: string,
  neo4j: string,
  term: PrefixedTerm,
  traits: readonly NodeTrait[] = [],
): NodeKindRow => ({
  label: { en, fr },
  neo4j,
  term,
  traits,
  actor: traits.includes("actor"),
  work: traits.includes("work"),
});

export const nodeKinds = {
  body: nodeKind("governing body", "organe directeur", "Body", "org:Organization", ["actor", "decides", "governs", "collective", "heads"]),
  entity: nodeKind("entity", "entité", "Entity", "org:OrganizationalUnit", ["actor", "collective", "unit", "heads", "houses"]),
  post: nodeKind("post", "poste", "Post", "org:Post", ["actor", "decides", "position", "wears", "heads"]),
  hat: nodeKind("hat", "casquette", "Hat", "org:Role", ["actor", "decides", "position", "role", "heads"]),
  holder: nodeKind("holder", "titulaire", "Holder", "foaf:Person", ["person", "heads"]),
  mechanism: nodeKind("mechanism", "mécanisme", "Mechanism", "org:OrganizationalCollaboration", ["actor", "collective", "forum"]),
  mandate: nodeKind("mandate", "mandat", "Mandate", "prov:Plan", ["work", "charter", "commissioned"]),
  task: nodeKind("task", "tâche", "Task", "prov:Activity", ["work", "commissioned", "duty"]),
  function: nodeKind("function", "fonction", "Function", "prov:Activity", ["work", "duty", "service"]),
  fund: nodeKind("fund", "fonds", "Fund", "prov:Entity", ["means", "money"]),
  asset: nodeKind("asset", "moyen", "Asset", "prov:Entity", ["means"]),
  process: nodeKind("process", "processus", "Process", "prov:Activity", ["plan", "procedure"]),
  document: nodeKind("document", "document", "Document", "prov:Entity", ["plan", "text"]),
  recommendation: nodeKind("recommendation", "recommandation", "Recommendation", "prov:Plan", ["proposal"]),
  place: nodeKind("place", "lieu", "Place", "org:Site", ["place", "houses"]),
  concept: nodeKind("concept", "notion", "Concept", "skos:Concept"),
} as const satisfies Record<string, NodeKindRow>;

export type NodeKind = keyof typeof nodeKinds;
export const nodeKindWords = Object.fromEntries(
  Object.entries(nodeKinds).map(([id, row]) => [id, row.label]),
) as Record<NodeKind, Words>;
export const nodeKindIds = keysOf(nodeKindWords);

/** Whether nodes of a kind have a trait. */
export const nodeKindHas = (kind: NodeKind, trait: NodeTrait): boolean => nodeKinds[kind].traits.includes(trait);

/** Kinds of node with any of some traits, in the order of the table. */
export const nodeKindsWith = (...traits: readonly NodeTrait[]): NodeKind[] =>
  nodeKindIds.filter((kind) => traits.some((trait) => nodeKindHas(kind, trait)));

export const families = {
  authority: { en: "Authority", fr: "Autorité" },
  accountability: { en: "Accountability", fr: "Redevabilité" },
  structure: { en: "Structure", fr: "Structure" },
  mandate: { en: "Mandate", fr: "Mandat" },
  resources: { en: "Resources", fr: "Ressources" },
  coordination: { en: "Coordination", fr: "Coordination" },
  process: { en: "Process", fr: "Processus" },
  reform: { en: "Reform", fr: "Réforme" },
} as const;
export type Family = keyof typeof families;
/** Who answers to whom, and how things are put together: what a reader expects before asking for more. */
export const familiesAtFirst: readonly Family[] = ["authority", "accountability", "structure"];

/** A standard's property for lines of a kind, from the first end to the second, where the ends have these traits. */
export type TermBetween = { readonly term: PrefixedTerm; readonly from?: NodeTrait; readonly to?: NodeTrait };

/** Kinds of node at an end of a line: those with any of some traits, or any kind. */
type End = readonly NodeTrait[] | typeof any;
const any = "any";

const kindsAt = (end: End): readonly NodeKind[] => (end === any ? nodeKindIds : nodeKindsWith(...end));

type LineTraits = {
  /** Which end is the superior one. */
  readonly superior: "to" | "from" | "none";
  /**
   * Whether a walk up the chain of answering may use it: `answer` where somebody answers to somebody, `structure` where
   * one thing is only put inside or under another.
   */
  readonly climbs: "answer" | "structure" | "none";
  /** Its upper end is a superior in the sense of unity of command. */
  readonly reports: boolean;
  /** Who reports to somebody stands in it as well: to say so contradicts its denial. */
  readonly entailed: boolean;
  /** It puts a hat on a post: the hat is drawn as a tab, and its chain is the post's under that hat. */
  readonly wears: boolean;
  /** It says who holds a post. */
  readonly fills: boolean;
  /** The end that has a part in the work at the other end: does it, owns it, is needed for it or made by it. */
  readonly takesPart: "to" | "from" | "none";
  /** Its upper end gives the work at the other end its authority. */
  readonly issues: boolean;
  /** The work at its other end is among the work at its first. */
  readonly contains: boolean;
  /** The two are in touch over their work: a tie of the measures. */
  readonly contact: boolean;
  /**
   * Drawn in the picture of a whole organization, where it is said to hold or where it is said not to. Where a row does not
   * say, a line that is climbed is drawn where it holds, and no other.
   */
  readonly overview: readonly Polarity[];
  readonly symmetric: boolean;
};

export type LineKindRow = LineTraits & {
  readonly label: Words;
  readonly inverse: Words;
  readonly meaning: Words;
  readonly family: Family;
  readonly from: readonly NodeKind[];
  readonly to: readonly NodeKind[];
  readonly carries: { readonly authority: boolean; readonly accountability: boolean };
  /** Properties of W3C ORG, PROV or Dublin Core that mean the same: the first that fits the ends holds. Empty where none does. */
  readonly terms: readonly TermBetween[];
};

/** A line of answering goes from who answers to the superior: questions and their Cypher read it so, and only it reports. */
type Ranking =
  | { superior: "to"; climbs: "answer"; reports?: boolean }
  | { superior?: LineTraits["superior"]; climbs?: "structure" | "none"; reports?: false };

type Traits = Partial<Omit<LineTraits, keyof Ranking>> &
  Ranking & { authority?: boolean; accountability?: boolean };

const plainLine: LineTraits = {
  superior: "none",
  climbs: "none",
  reports: false,
  entailed: false,
  wears: false,
  fills: false,
  takesPart: "none",
  issues: false,
  contains: false,
  contact: false,
  overview: [],
  symmetric: false,
};

/** `label | inverse` in both languages, one sentence of meaning in both, ends, what standards call it, and traits. */
const line = (
  family: Family,
  en: string,
  fr: string,
  meaning: Words,
  ends: readonly [End, End],
  terms: readonly TermBetween[],
  { authority = false, accountability = false, ...traits }: Traits = {},
): LineKindRow => {
  const [label = "", inverse = label] = en.split(" | ");
  const [labelFr = "", inverseFr = labelFr] = fr.split(" | ");
  return {
    label: { en: label, fr: labelFr },
    inverse: { en: inverse, fr: inverseFr },
    meaning,
    family,
    from: kindsAt(ends[0]),
    to: kindsAt(ends[1]),
    carries: { authority, accountability },
    ...plainLine,
    overview: (traits.climbs ?? plainLine.climbs) === "none" ? [] : ["asserted"],
    ...traits,
    terms,
  };
};

const both = { authority: true, accountability: true };

export const lineKinds = {
  "reports-to": line("authority", "answers to | is answered to by", "rend compte à | reçoit le compte rendu de",
    { en: "The first has the second as its superior: takes direction from it and reports to it.", fr: "Le premier a le second pour supérieur : il en reçoit des directives et lui rend compte." },
    [["actor"], ["actor"]], [{ term: "org:reportsTo" }], { ...both, superior: "to", climbs: "answer", reports: true, overview: ["asserted", "denied"] }),
  "deputy-of": line("authority", "is deputy to | has as deputy", "est adjoint de | a pour adjoint",
    { en: "The first stands in for the second and works under it. A source that says only 'deputy' has not said 'reports to'.", fr: "Le premier supplée le second et travaille sous lui. « Adjoint » n'est pas encore « rend compte à »." },
    [["position"], ["position"]], [], { authority: true, superior: "to", climbs: "answer", reports: true }),
  "functional-to": line("authority", "answers functionally to | has functional authority over", "dépend fonctionnellement de | a autorité fonctionnelle sur",
    { en: "The dotted line of an organogram: the second guides the first in its field of work without being its superior.", fr: "Le trait pointillé d'un organigramme : le second guide le premier dans son domaine sans être son supérieur." },
    [["actor"], ["actor"]], [], { authority: true, superior: "to", overview: ["asserted"] }),
  directs: line("authority", "directs | is directed by", "dirige | est dirigé par",
    { en: "The first gives the second policy or operational direction, whether or not the second reports to it.", fr: "Le premier donne des orientations au second, que celui-ci lui rende compte ou non." },
    [["actor"], ["actor", "work", "means", "plan"]], [], { authority: true, superior: "from", overview: ["asserted"] }),
  "sends-directive-to": line("authority", "sends directives to | gets directives from", "adresse des directives à | reçoit des directives de",
    { en: "The first sends the second instructions. It says nothing about who its superior is.", fr: "Le premier envoie des instructions au second, sans rien dire de son supérieur." },
    [["actor"], ["actor"]], [], { authority: true, superior: "from", overview: ["asserted"] }),
  "has-authority-over": line("authority", "has authority over | is under the authority of", "a autorité sur | est sous l'autorité de",
    { en: "The first may decide about the second, in the kind of authority named.", fr: "Le premier peut décider au sujet du second, selon le type d'autorité indiqué." },
    [["actor"], ["actor", "work", "means", "plan"]], [], { authority: true, superior: "from", entailed: true, overview: ["denied"] }),
  oversees: line("authority", "oversees | is overseen by", "supervise | est supervisé par",
    { en: "The first watches over the second and may question it.", fr: "Le premier surveille le second et peut l'interroger." },
    [["actor"], ["actor", "work", "means", "plan"]], [], { authority: true, superior: "from", entailed: true }),
  "delegates-authority-to": line("authority", "delegates authority to | holds delegated authority from", "délègue son autorité à | tient son autorité de",
    { en: "The first hands part of its power to decide to the second.", fr: "Le premier confie au second une part de son pouvoir de décision." },
    [["actor"], ["actor"]], [], { authority: true, superior: "from" }),
  "grants-authority-to": line("authority", "grants authority to | is empowered by", "confère autorité à | est habilité par",
    { en: "The first gives the second its power to act, as a mandate does.", fr: "Le premier donne au second son pouvoir d'agir, comme le fait un mandat." },
    [["actor", "charter"], ["actor"]], [], { authority: true, superior: "from" }),
  "acts-for": line("authority", "acts for | is acted for by", "agit au nom de | est représenté dans l'action par",
    { en: "The first may act in the second's name.", fr: "Le premier peut agir au nom du second." },
    [["actor"], ["actor"]], [], { authority: true, superior: "to" }),
  backs: line("authority", "backs | is backed by", "soutient politiquement | a le soutien politique de",
    { en: "The first lends the second its political weight.", fr: "Le premier prête au second son poids politique." },
    [["actor"], ["actor", "work", "plan"]], []),
  "decides-on": line("authority", "decides on | is decided by", "décide de | relève de la décision de",
    { en: "The first takes the decisions about the second.", fr: "Le premier prend les décisions concernant le second." },
    [["actor"], any], [], { authority: true }),

  "accountable-to": line("accountability", "is accountable to | holds to account", "est redevable devant | demande des comptes à",
    { en: "The first must answer for what it does to the second, which can question and judge it.", fr: "Le premier doit répondre de ses actes devant le second, qui peut l'interroger et le juger." },
    [["actor", "charter"], ["actor"]], [], { accountability: true, superior: "to", climbs: "answer", entailed: true, overview: ["asserted", "denied"] }),
  "governed-by": line("accountability", "is governed by | governs", "est régi par | régit",
    { en: "The second is the governing body of the first: sets its policy and hears its reports.", fr: "Le second est l'organe directeur du premier : il fixe sa politique et entend ses rapports." },
    [["actor"], ["collective"]], [], { ...both, superior: "to", climbs: "answer" }),
  "holds-to-account": line("accountability", "is to hold to account | is to be held to account by", "doit demander des comptes à | doit rendre des comptes à",
    { en: "It falls to the first to hold the second to its commitments.", fr: "Il revient au premier d'exiger du second qu'il tienne ses engagements." },
    [["actor"], ["actor"]], [], { accountability: true, superior: "from", entailed: true }),
  "accountable-for": line("accountability", "is accountable for | has as accountable actor", "est redevable de | a pour responsable ultime",
    { en: "The first answers for the outcome of the second (the A of RACI).", fr: "Le premier répond du résultat du second (le A de RACI)." },
    [["actor"], ["work", "plan", "means"]], [], { accountability: true }),
  "responsible-for": line("accountability", "is responsible for | has as responsible actor", "est chargé de | est confié à",
    { en: "The first is the one to do or own the second (the R of RACI).", fr: "Le premier est chargé de faire ou de porter le second (le R de RACI)." },
    [["actor"], ["work", "plan", "means"]], [], { takesPart: "from" }),

  "part-of": line("structure", "is part of | has as part", "fait partie de | comprend",
    { en: "The first is a unit of the second.", fr: "Le premier est une unité du second." },
    [any, any], [
      { term: "org:postIn", from: "wears", to: "collective" },
      { term: "org:unitOf", from: "unit", to: "collective" },
      { term: "org:subOrganizationOf", from: "collective", to: "collective" },
      { term: "dcterms:isPartOf" },
    ], { superior: "to", climbs: "structure" }),
  "member-of": line("structure", "is a member of | has as member", "est membre de | a pour membre",
    { en: "The first sits in the second beside others.", fr: "Le premier siège dans le second avec d'autres." },
    [["actor", "person"], ["actor"]], [{ term: "org:memberOf" }]),
  heads: line("structure", "heads | is headed by", "est à la tête de | est dirigé par",
    { en: "The first is the head of the second.", fr: "Le premier est le chef du second." },
    [["heads"], ["actor"]], [{ term: "org:headOf" }], { authority: true, superior: "from", climbs: "structure" }),
  leads: line("structure", "leads | is led by", "conduit | est conduit par",
    { en: "The first leads the work of the second, without being said to be its head.", fr: "Le premier mène les travaux du second, sans en être dit le chef." },
    [["actor"], ["actor", "work", "plan"]], [], { authority: true, superior: "from", overview: ["asserted"] }),
  chairs: line("structure", "chairs | is chaired by", "préside | est présidé par",
    { en: "The first chairs the meetings of the second.", fr: "Le premier préside les réunions du second." },
    [["actor", "person"], ["collective"]], [], { superior: "from" }),
  "wears-hat": line("structure", "wears the hat of | is a hat of", "porte la casquette de | est une casquette de",
    { en: "The post carries this role beside others.", fr: "Le poste porte ce rôle parmi d'autres." },
    [["wears"], ["role"]], [{ term: "org:role" }], { wears: true }),
  holds: line("structure", "holds | is held by", "occupe | est occupé par",
    { en: "The person fills the post.", fr: "La personne occupe le poste." },
    [["person"], ["position"]], [{ term: "org:holds" }], { fills: true }),
  represents: line("structure", "represents | is represented by", "représente | est représenté par",
    { en: "The first speaks for the second. It does not say that the first reports to it.", fr: "Le premier parle au nom du second. Cela ne dit pas qu'il lui rende compte." },
    [["actor"], ["actor"]], []),
  supports: line("structure", "supports | is supported by", "appuie | est appuyé par",
    { en: "The first works to make the second able to do its job.", fr: "Le premier aide le second à faire son travail." },
    [["actor", "work", "means"], any], []),
  "located-in": line("structure", "is located in | houses", "est situé à | abrite",
    { en: "Where the first is.", fr: "Le lieu du premier." },
    [any, ["houses"]], [
      { term: "org:basedAt", from: "person", to: "place" },
      { term: "org:hasSite", from: "collective", to: "place" },
      { term: "prov:atLocation" },
    ]),

  authorizes: line("mandate", "authorizes | is authorized by", "autorise | est autorisé par",
    { en: "The first body issues the second: it is the second's source of authority.", fr: "Le premier organe donne le second : il en est la source d'autorité." },
    [["actor"], ["commissioned", "unit"]], [], { authority: true, issues: true }),
  establishes: line("mandate", "establishes | is established by", "établit | est établi par",
    { en: "The first brings the second into being.", fr: "Le premier crée le second." },
    [["actor", "charter", "text"], any], [], { takesPart: "to" }),
  "contains-task": line("mandate", "contains the task | is a task of", "contient la tâche | est une tâche de",
    { en: "The second is among the work the first asks for.", fr: "Le second fait partie de ce que demande le premier." },
    [["work", "text"], ["duty"]], [{ term: "dcterms:hasPart" }], { contains: true }),
  implements: line("mandate", "carries out | is carried out by", "met en œuvre | est mis en œuvre par",
    { en: "The first does the work of the second.", fr: "Le premier réalise le second." },
    [["actor"], ["work", "procedure"]], [], { takesPart: "from" }),
  "needed-for": line("mandate", "is needed for | needs", "est nécessaire à | a besoin de",
    { en: "The second cannot succeed without the first.", fr: "Le second ne peut réussir sans le premier." },
    [any, ["work", "procedure"]], [], { takesPart: "from" }),
  covers: line("mandate", "covers | is covered by", "couvre | est couvert par",
    { en: "The second falls within what the first deals with.", fr: "Le second entre dans le champ du premier." },
    [any, any], []),

  funds: line("resources", "funds | is funded by", "finance | est financé par",
    { en: "Money of the first pays for the second.", fr: "L'argent du premier paie le second." },
    [["money", "actor"], any], []),
  "contributes-to": line("resources", "pays into | is paid into by", "contribue à | reçoit les contributions de",
    { en: "The first puts money into the second.", fr: "Le premier verse de l'argent au second." },
    [["actor", "money"], ["money"]], []),
  "approves-budget": line("resources", "approves the budget of | has its budget approved by", "approuve le budget de | a son budget approuvé par",
    { en: "The first votes the second's money.", fr: "Le premier vote les crédits du second." },
    [["actor"], ["money", "unit", "procedure"]], [], { authority: true }),
  administers: line("resources", "administers | is administered by", "administre | est administré par",
    { en: "The first manages the second day to day.", fr: "Le premier gère le second au quotidien." },
    [["actor"], ["means", "procedure"]], [], { authority: true }),
  uses: line("resources", "uses | is used by", "utilise | est utilisé par",
    { en: "The first draws on the second for its work.", fr: "Le premier se sert du second pour son travail." },
    [["actor", "work"], ["means", "service", "plan"]], []),
  "pays-for": line("resources", "has to pay for | has to be paid for by", "doit payer | doit être payé par",
    { en: "The first gets the second only against payment.", fr: "Le premier n'obtient le second que contre paiement." },
    [["actor"], ["means", "service"]], []),

  "coordinates-with": line("coordination", "coordinates with", "se coordonne avec",
    { en: "The two bring their work into line with each other. No authority is implied.", fr: "Les deux accordent leur travail, sans autorité de l'un sur l'autre." },
    [["actor"], ["actor"]], [], { symmetric: true, contact: true }),
  "must-coordinate-with": line("coordination", "needs to coordinate with", "doit se coordonner avec",
    { en: "The source says these two have to work together. It does not say that they do.", fr: "La source dit que les deux doivent travailler ensemble, non qu'ils le font." },
    [["actor"], ["actor"]], [], { symmetric: true }),
  consults: line("coordination", "consults | is consulted by", "consulte | est consulté par",
    { en: "The first asks the second before deciding.", fr: "Le premier interroge le second avant de décider." },
    [["actor"], ["actor", "money"]], [], { contact: true }),
  "consulted-on": line("coordination", "is consulted on | has as consulted actor", "est consulté sur | a pour acteur consulté",
    { en: "The first is asked for its view before the second is done or decided (the C of RACI).", fr: "L'avis du premier est demandé avant que le second soit fait ou décidé (le C de RACI)." },
    [["actor"], ["work", "plan", "means"]], []),
  "informed-of": line("coordination", "is kept informed of | has as informed actor", "est tenu informé de | a pour acteur informé",
    { en: "The first is told of the second and of its outcome, without a say in it (the I of RACI).", fr: "Le premier est mis au courant du second et de son résultat, sans voix au chapitre (le I de RACI)." },
    [["actor"], ["work", "plan", "means"]], []),
  "linked-to": line("coordination", "has close links with", "a des liens étroits avec",
    { en: "The source speaks of a tie without saying what kind.", fr: "La source parle d'un lien sans dire lequel." },
    [any, any], [{ term: "org:linkedTo", from: "actor", to: "actor" }], { symmetric: true, contact: true }),
  "relates-to": line("coordination", "has a relation with", "est en relation avec",
    { en: "A relation whose content the source leaves open or calls unclear.", fr: "Une relation dont la source laisse le contenu ouvert ou dit qu'il est peu clair." },
    [any, any], [{ term: "dcterms:relation" }], { symmetric: true }),
  "participates-in": line("coordination", "takes part in | has as participant", "participe à | a pour participant",
    { en: "The first has a place in the second.", fr: "Le premier a une place dans le second." },
    [["actor"], ["collective", "procedure", "charter"]], [], { contact: true }),
  "shares-information-with": line("coordination", "shares information with", "échange des informations avec",
    { en: "The two exchange information, no more is said.", fr: "Les deux échangent des informations, sans plus." },
    [["actor"], ["actor"]], [], { symmetric: true, contact: true }),

  runs: line("process", "runs | is run by", "mène | est mené par",
    { en: "The first owns and carries the second process.", fr: "Le premier porte et conduit le second." },
    [["actor"], ["procedure", "forum"]], []),
  "aligned-with": line("process", "is aligned with", "est aligné sur",
    { en: "The two are brought into step: aims, cycles or content.", fr: "Les deux sont mis en phase : buts, cycles ou contenu." },
    [any, any], [], { symmetric: true }),
  "parallel-to": line("process", "runs beside", "se déroule à côté de",
    { en: "The two go on side by side for the same theatre or aim.", fr: "Les deux se déroulent côte à côte pour le même théâtre ou le même but." },
    [["procedure", "forum"], ["procedure", "forum"]], [], { symmetric: true }),
  replaces: line("process", "replaces | is replaced by", "remplace | est remplacé par",
    { en: "The first takes the place of the second.", fr: "Le premier prend la place du second." },
    [any, any], [{ term: "dcterms:replaces" }]),
  constrains: line("process", "constrains | is constrained by", "contraint | est contraint par",
    { en: "The first limits what the second can do or when.", fr: "Le premier limite ce que le second peut faire, ou quand." },
    [any, any], []),
  produces: line("process", "produces | is produced by", "produit | est produit par",
    { en: "The second comes out of the first.", fr: "Le second est issu du premier." },
    [any, ["plan", "service", "forum"]], []),
  informs: line("process", "informs | draws on", "alimente | s'appuie sur",
    { en: "What the first finds goes into the second.", fr: "Ce que trouve le premier entre dans le second." },
    [any, any], []),
  endorses: line("process", "endorses | is endorsed by", "approuve | est approuvé par",
    { en: "The first has given the second its approval.", fr: "Le premier a donné son approbation au second." },
    [["actor"], ["plan", "charter"]], []),
  defines: line("process", "defines | is defined in", "définit | est défini dans",
    { en: "The first says what the second is or does.", fr: "Le premier dit ce que le second est ou fait." },
    [["plan", "charter"], any], []),
  "applied-in": line("process", "is applied in | has applied to it", "est appliqué dans | connaît l'application de",
    { en: "Where or on what the first has been used.", fr: "Où ou à quoi le premier a été appliqué." },
    [any, any], []),

  "addressed-to": line("reform", "is addressed to | is asked by", "est adressé à | est saisi de",
    { en: "The recommendation asks the second to act.", fr: "La recommandation demande au second d'agir." },
    [["proposal"], ["actor"]], []),
  concerns: line("reform", "concerns | is the subject of", "concerne | est l'objet de",
    { en: "The recommendation would change something about the second.", fr: "La recommandation changerait quelque chose au second." },
    [["proposal"], any], [{ term: "dcterms:subject" }]),
} as const satisfies Record<string, LineKindRow>;

export type LineKind = keyof typeof lineKinds;
export const lineKindWords = Object.fromEntries(
  Object.entries(lineKinds).map(([id, row]) => [id, row.label]),
) as Record<LineKind, Words>;
export const lineKindIds = keysOf(lineKindWords);

/** The row of a line kind with its general type, so that callers need not narrow literal types. */
export const lineKind = (id: LineKind): LineKindRow => lineKinds[id];

/** What a kind of line is called from its other end, as a word to type: `is carried out by` becomes `carried-out-by`. */
export const inverseWord = (id: LineKind): string =>
  lineKind(id)
    .inverse.en.replace(/^is /, "")
    .replaceAll(" ", "-");

/** Relationship type in Neo4j: `reports-to` becomes `REPORTS_TO`. */
export const relationshipType = (id: LineKind): string => id.toUpperCase().replaceAll("-", "_");
