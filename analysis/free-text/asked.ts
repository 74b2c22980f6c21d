/** Words behind which a question begins that somebody puts into a sentence, English and French. */
const frames = [
  "(?:need|want|like|love|have|wish|trying|try|hope|going|try and|got) to (?:know|understand|find out|see|learn|ask|check|figure out|hear|establish|determine|clarify)",
  "(?:wanna|gotta|wan to) know",
  "(?:tell|show|remind|brief|enlighten|inform) (?:me|us)",
  "let (?:me|us) know",
  "(?:do|does|did|would) (?:you|anyone|anybody|somebody|someone) (?:happen to )?know",
  "(?:am|was|been|i'm|we're) (?:wondering|asking|unsure|curious|not sure|looking for)",
  "i (?:wonder|ask)",
  "(?:might|may|could|can) (?:one|i|we) (?:ask|enquire|inquire)",
  "(?:should|would|will|'d|i'd) be (?:very |most |so |extremely )?(?:grateful|obliged|glad|happy|pleased|interested|curious|thankful|delighted)(?: (?:for|in|about|if (?:you|someone|somebody) (?:could|would|can)(?: please)?(?: (?:tell|show|give|explain|say))?(?: (?:me|us))?|to (?:know|learn|hear|have|see|get|receive)))?",
  "(?:any|no|have no|got no) idea",
  "clear to (?:me|us)",
  "(?:my|the|our|another|one) question (?:is|would be)",
  "(?:could|can|would|will) (?:you|someone|anyone) (?:please )?(?:explain|say|check|clarify|list|name|give|find|find out|look up|describe|confirm)",
  "please (?:explain|say|check|clarify|confirm|find out)",
  "(?:veux|voudrais|voudrions|souhaite|souhaiterais|souhaiterions|aimerais|aimerions|désire|cherche à|cherchons à|besoin de|faut que je|dois) (?:savoir|comprendre|connaître|demander|identifier|déterminer|vérifier)",
  "(?:pouvez|pourriez|peux|pourrais|saurais|sauriez)[- ](?:vous|tu)(?: s'il vous plaît| svp)? (?:me |m'|nous )?(?:dire|indiquer|expliquer|préciser|rappeler|donner|lister|confirmer|montrer|énumérer)",
  "(?:dites|dis|expliquez|explique|indiquez|indique|rappelez|précisez|montrez|donnez|donne)[- ](?:moi|nous)",
  "(?:merci de|prière de|veuillez) (?:me |m'|nous )?(?:dire|indiquer|expliquer|préciser|rappeler|donner|lister|confirmer)",
  "(?:me|nous) demand(?:e|ons)",
  "(?:la|ma|notre) question est(?: de savoir)?",
  "(?:savez|sais)[- ](?:vous|tu)",
  "(?:serais|serait|serions|serions) (?:très |fort )?(?:reconnaissant|curieux|curieuse|heureux|heureuse|ravi|obligé)e?s? (?:de (?:savoir|connaître|comprendre|recevoir|voir)|que vous me disiez|pour)",
  "(?:on |nous |je )?(?:voudrait|aimerait|souhaite|souhaiterait|cherche à|aimerions) (?:bien )?(?:savoir|comprendre|connaître)",
  "(?:peut|pourrait)[- ]on (?:me |m'|nous )?(?:savoir|dire|indiquer|expliquer|préciser|rappeler)",
  "(?:éclaire|éclairez|renseigne|renseignez|informe|informez)[- ](?:moi|nous) (?:sur (?:le point de savoir)?)?",
  "(?:quelqu'un|qui) (?:sait|saurait|peut me dire|pourrait me dire|sait-il)(?= (?:si|qui|que|quel|quelle|quels|quelles|où|à qui|de qui|par qui|comment|combien))",
];

const frame = new RegExp(
  `(?<![\\p{L}'’])(?:${frames.join("|").replaceAll(" ", "\\s+").replaceAll("'", "['’]")})(?![\\p{L}])(?:\\s+(?:to me|to us|me|us|please|exactly|something|for me|s'il vous plaît|svp))*[,:]?`,
  "giu",
);

/** `whether it is so` asks what `is it so` asks. */
const whether = /^(?:about\s+)?(?:(whether|if)|(si))\s+(?:or\s+not\s+)?/iu;

/** Words that ask, with which a question begins. */
const asks =
  /^(?:(?:and|so|et|alors|ou|or|but|mais|now)[,\s]+)?(?:who|whom|whose|what|which|when|where|why|how|is|are|was|were|does|do|did|has|have|can|to whom|by whom|under whom|qui|que|qu|quel|quelle|quels|quelles|quand|où|comment|combien|pourquoi|est-ce|à qui|de qui|par qui|à quel|à quelle|de quoi|sous|avec qui)(?![\p{L}])/iu;

/** What somebody says before, behind a mark: `I am new here. Who leads it?` */
const lastPart = (text: string): readonly [said: string, question: string] => {
  const marks = [...text.matchAll(/[.:;!?–—]\s+|\s-\s+/gu)].toReversed();
  for (const { index, 0: mark } of marks) {
    const rest = text.slice(index + mark.length);
    if (asks.test(rest)) return [text.slice(0, index), rest];
  }
  return ["", text];
};

/** What is asked once more behind a question: `…, who would that be?` */
const echo =
  /[,;?.]\s*(?:who|which|what|whom|qui|lequel|quoi)\s+(?:would|could|might|is|are|was|serait|est)\s+(?:that|it|they|he|she|this|those|ce|cela|ça)(?:\s+be)?\s*\??$/iu;

/** An adverb before the question, `concrètement, …`; those of paper and practice are asked about. */
const adverb =
  /^(?!(?:in)?form|offic|nomin|réel|effectiv|actual|real|parl|gouv|govern|d[ée]p|r[eè]gl|manag|assembl|suppl|d[ée]vel|recrut|procur|instru|[ée]quip)(?:\p{L}{4,}(?:ment|ly)|en gros|en clair|en somme|au fond|in plain words|roughly speaking),\s+/iu;

/** `Tell me more` in French. */
const more = /^(?:dis|dites)[- ]m['’]en\s+(?:un peu\s+)?(?:plus|davantage)\s+(?:sur|à propos de)\s+/iu;

/** A reform that is described and named by its id in brackets is meant by its id. */
const described = /\bsi\s(?:l['’])?[^,;?()]+\(([\p{L}]+-\d\S*)\)/iu;

/** What is stated to be confirmed, `I take it that …`, asks whether it is so. */
const stated =
  /^(?:(?:and|so|but)[,\s]+)?(?:surely|presumably|i (?:take it|suppose|guess|assume|gather|believe|understand|presume|hear|thought)(?: that)?|(?:am|are) (?:i|we) right (?:that|in (?:thinking|saying|believing|assuming)(?: that)?|to (?:think|say|assume|believe)(?: that)?)|(?:is|would) it (?:be )?(?:right|correct|so|the case|fair|accurate|really true|true|safe)(?: to (?:say|assume|claim))? that|is it (?:me or does|said that|recorded that|written anywhere that|on record that)|do i understand (?:correctly |rightly )?that)\s*,?\s+/iu;
const statedFrench =
  /^(?:(?:et|alors|donc|mais)[,\s]+)?(?:est[- ](?:ce|il) (?:exact|juste|correct|avéré|établi|vrai|bien vrai|faux) qu(?:e\s+|['’])|(?:n['’])?est[- ](?:ce|il) (?:pas )?(?:exact|juste|correct|vrai) qu(?:e\s+|['’])|peut[- ]on (?:dire|affirmer|considérer|écrire) qu(?:e\s+|['’])|(?:j['’]ai cru comprendre|il paraît|il semble|on dit|on me dit|je crois|je suppose|j['’]imagine|si je comprends bien,?|si j['’]ai bien compris,?) (?:qu(?:e\s+|['’]))?|faut[- ]il (?:comprendre|en conclure) qu(?:e\s+|['’]))/iu;

/** `Need a list of`, `looking for the`: what is wanted follows. */
const wanted =
  /^(?:(?:i|we)\s+(?:just\s+)?)?(?:need|want|(?:am |are )?looking for|(?:am |are )?after)\s+(?:(?:an?|some)\s+|(?=(?:the|all|every)\s))/iu;
const wantedFrench =
  /^(?:(?:j['’]|il me |il nous |nous )(?:ai|avons|faut|faudrait|aurais|aurions)?\s*)(?:besoin\s+d(?:e\s+|['’])|(?=(?:une?|la|le|les)\s))/iu;

const plainly = (text: string): string =>
  text
    .replace(adverb, "")
    .replace(stated, "is it true that ")
    .replace(statedFrench, "est-ce que ")
    .replace(wanted, "")
    .replace(wantedFrench, "")
    .replace(more, "dis-moi tout sur ")
    .replace(described, "si $1 est appliqué");

/** The question in a text, and what stands before it. */
export type Put = { readonly before: string; readonly question: string };

/** Takes a question out of the sentence into which it is put: `I need to know who leads it`. */
export const questionPut = (text: string): Put => {
  const [said, sentence] = lastPart(plainly(text.trim()).replace(echo, "?"));
  const last = [...sentence.matchAll(frame)].at(-1);
  if (last === undefined) return { before: said, question: sentence };
  const rest = sentence.slice(last.index + last[0].length).trim();
  // nothing is asked behind `…, tell me`
  if (rest.replace(/[\s?.!]/gu, "") === "")
    return { before: said, question: sentence.slice(0, last.index).replace(/[,\s]+$/u, "") };
  const [all, english] = whether.exec(rest) ?? [];
  const question =
    all === undefined ? rest : `${english === undefined ? "est-ce que" : "does"} ${rest.slice(all.length)}`;
  return { before: `${said} ${sentence.slice(0, last.index)}`.trim(), question };
};
