/**
 * Forms of requests that no question about an organization has: to write or do something, an opinion, what the tool itself
 * thinks, and facts about persons and the world that a record of an organization does not hold. Without them a name that
 * stands in such a request would be taken for what is asked about.
 */

const politely =
  "(?:(?:please|pls|hey|hi|hello|ok|s'il te pla[iî]t|s'il vous pla[iî]t|bonjour),? )*(?:(?:can|could|would|will) you (?:please )?|i want you to |i'd like you to |(?:peux-tu|peux tu|pouvez-vous|pourriez-vous|pourrais-tu) )?";

const written =
  "(?:poem|haiku|limerick|song|story|joke|letter|e-?mail|speech|essay|tweet|press release|resignation|novel|po[eè]me|chanson|histoire|blague|lettre|courriel|discours|dissertation|communiqu[eé])";

const qualities =
  "(?:in)?comp[eé]tente?|corrupt|corrompue?|any good|a good (?:person|leader|boss)|good|bad|great|terrible|smart|stupid|clever|honest|lazy|nice|kind|popular|rich|handsome|beautiful|trustworthy|likeable|incompetent|evil|crazy|fair|wise|happy|tired|married|alive|dead|honn[eê]te|gentille?|stupide|intelligente?|mari[eé]e?|heureu(?:x|se)|populaire|riche|paresseu(?:x|se)|mort|morte|vivant|utile|useless|a (?:failure|success|mistake|waste(?: of \\w+)?|joke|disaster)|une? (?:[eé]checs?|r[eé]ussite|erreur|d[eé]sastre)";

const forms: readonly RegExp[] = [
  // something to be written or done
  new RegExp(
    `^${politely}(?:write|compose|invent|sing|make up|[eé]cris|[eé]crivez|[eé]crire|r[eé]dige[rz]?|compose[rz]?|invente[rz]?|chante[rz]?)(?:[- ](?:me|moi|us|nous))? (?:an?|the|some|une?|la|le|my|our) (?!lists?|overview|liste|noms?|names?)`,
    "iu",
  ),
  new RegExp(
    `\\b(?:write|draft|tell|sing|read|compose|[eé]cris|r[eé]dige|raconte|dis)[\\w-]*(?:[- ](?:me|us|moi|nous|to \\w+))? (?:an?|une?|another|some) (?:\\w+ )?${written}\\b`,
    "iu",
  ),
  new RegExp(
    `^${politely}(?:translate|traduis|traduisez|traduire|book|buy|order me|send|call|phone|e-?mail|remind (?:me|us) to|delete|erase|fire|hire|promote|r[eé]serve[rz]?|envoie|envoyez|ach[eè]te|supprime|supprimez|efface|licencie|appelle[rz]?) `,
    "iu",
  ),
  // a denial alone says of nothing that it is lacking
  /^(?:no|none|not|nobody|no one|nothing|without|zero|non|personne|rien|aucune?|sans|z[eé]ro)[ ?!.]*$/iu,
  // what the tool itself thinks or is
  /^(?:do|did|are|were) you (?!know|have|happen|see|hold|find|say|aware|sure|able)/iu,
  /\b(?:your|ton|votre) (?:opinion|favou?rite|name|age|avis pr[eé]f[eé]r[eé]|nom)\b/iu,
  /\b(?:aimes?|penses?|crois|es|[eê]tes|aimez|pensez|croyez)-(?:tu|vous)\b|\b(?:what|how) do you (?:think|feel|make of)\b/iu,
  // what somebody should do with his or her own life
  /\b(?:should|shall|must|do) (?:i|we) (?:vote|marry|eat|drink|buy|wear|invest|study|watch|visit|cook)\b/iu,
  /\b(?:devrais-je|dois-je|devrait-on|faut-il)\b.* ?(?:voter|manger|acheter|porter|investir|[eé]tudier|visiter)\b/iu,
  // how a body goes about its business: a record tells who and what, not how a vote is taken
  /^how (?:does|do|did|will|can) .+ (?:vote|elect|adopt|negotiate|debate|deliberate|campaign)(?:s|ed)?\b/iu,
  /^comment .+ (?:vote|[eé]lit|adopte|n[eé]gocie|d[eé]bat|d[eé]lib[eè]re)(?:nt)?(?:-t-(?:il|elle|ils|elles))?(?!\p{L})/iu,
  // what somebody will do or should do about a job, and who would win
  /\b(?:apply for|accept|take|get|find|quit|offered) (?:an?|the|this|that|my) (?:\w+ )?jobs?\b|\b(?:would|will|could) win\b|\b(?:va|vont|pourrait|gagnera(?:it)?)[- ]?(?:-t-il |il )?gagner?\b/iu,
  // something to be had
  /\bwhere (?:can|could|do|may) (?:i|we|one|you) (?:buy|download|order|apply)\b/iu,
  /\b(?:billets?|tickets?|visas?|vols?|flights?)\b/iu,
  // an opinion on somebody
  new RegExp(
    `^(?:is|are|was|were|isn't|wasn't) .+ (?:${qualities})(?: (?:person|leader|boss|at (?:his|her|its|their) (?:job|work)))?[ ?!.]*$`,
    "iu",
  ),
  new RegExp(`\\b(?:est|sont)[- ](?:ils?|elles?) (?:\\w+ment )?(?:${qualities})s?[ ?!.]*$`, "iu"),
  /\b(?:doing|do|does|did) an? (?:good|bad|great|poor|terrible|decent) job\b|\bfa(?:it|is)[- ](?:il|elle)?-? ?(?:du )?bon travail\b/iu,
  /\b(?:who|which|what) (?:\w+ )?(?:is|was|are|were) (?:the )?(?:smarter|smartest|nicer|nicest|best|worst|better|worse|richest|richer|taller|tallest|funniest|most beautiful|most popular|most famous|strongest)\b/iu,
  /\bqui est (?:le |la )?(?:plus (?:intelligente?|gentille?|riche|grande?|beau|belle|dr[oô]le|c[eé]l[eè]bre)|meilleure?|pire)\b/iu,
  // the world, and what a person earns or is
  /\b(?:weather|forecast|temperature|m[eé]t[eé]o|horoscope|recipe|recette|lottery|loterie|football|world cup|coupe du monde|restaurant|hotel)\b|\btemps fait[- ]il\b|\bva-t-il pleuvoir\b|\bwill it rain\b/iu,
  /\bwhat(?: i|')s the time\b|\bwhat time is it\b|\bquelle heure est[- ]il\b|\bwhat day is (?:it|today)\b/iu,
  /\b(?:salary|salaries|wage|wages|paycheck|net worth|salaires?)\b|\b(?:how much|combien) .*(?:earns?|makes?|gets? paid|gagne(?:nt)?(?:-t-(?:il|elle))?)\b/iu,
  /\bhow (?:old|tall) (?:is|are|was)\b|\bquel [aâ]ge\b|\bbirthday\b|\b(?:phone|telephone) number\b|\bnum[eé]ro de t[eé]l[eé]phone\b|\be-?mail address\b|\badresse (?:e-?mail|[eé]lectronique)\b|\b(?:was|is|were) .+ born\b|(?<!\bcomment )\best n[eé]e?\b/iu,
];

/** Whether a text asks for something that no question is about, whatever it names. */
export const hasNoQuestion = (text: string): boolean => {
  const plain = text.trim().replaceAll(/[’‘]/gu, "'").replaceAll(/\s+/gu, " ");
  return forms.some((form) => form.test(plain));
};
