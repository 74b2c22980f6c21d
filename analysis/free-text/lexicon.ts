/**
 * Words that people use for the same thing when they ask about an organization, English and French side by side. A word
 * may stand for several notions; which is meant follows from the rest of the question. Longer than a usual file because it
 * is one table, read as a table.
 */

/** Notions that carry what is asked. */
export const notions = {
  superior:
    "superior, boss, bosses, chief, supervisor, manager, line manager, master, next in line, hierarchical superior, supérieur, supérieur hiérarchique, chef, patron, hiérarchie, responsable hiérarchique",
  report:
    "report, report to, subordinate to, subsidiary, subsidiary of, reporting line, answer, answerable, accountable, account to, give account, reply to, takes orders from, listen to, obey, obeys, rend compte, rendre compte, répond, répondent, répondre, répond devant, rendent compte, rend des comptes, rendent des comptes, compte rendu, relève, relèvent, dépend, dépendent, redevable",
  subordinate:
    "subordinate, subordinated, direct report, underling, reportee, report into, subordonné, subalterne, collaborateur direct",
  above: "above, over, higher, on top, stand above, stand over, tower over, outrank, au dessus, plus haut",
  below:
    "under, under the orders, under the command, sous les ordres, sous l'autorité, below, beneath, underneath, sous, en dessous, au dessous",
  supervise: "supervise, oversee, manage, command, supervision, oversight, superviser, encadre, encadrer",
  work: "work, serve, travaille, travailler",
  part: "part, belong, component, member, membership, consist, comprise, composed, made of, made up, composition, sit, seat, inside, fall under, partie, fait partie, appartient, appartenir, membre, composante, compose, siège, siéger, participate, participant, take part, participe, participer",
  head: "head, lead, leader, chair, take the chair, takes the chair, hold the chair, holds the chair, chairman, chairperson, chairwoman, chairmanship, president, preside, in charge, at the helm, run, chief, chef, dirige, diriger, préside, présider, présidence, conduit, à la tête, tête",
  hat: "hat, role, double hat, double hatted, triple hatted, multi hatted, capacity, casquette, chapeau, chapeaux, rôle",
  wear: "wear, combine, wearing, worn, cumulate, porte, porter, cumule, cumuler",
  chain:
    "chain, chain of command, chain of answering, line of command, line, line of reporting, reporting chain, chaîne, chaîne de commandement, ligne hiérarchique, ligne",
  end: "end, in the end, at the end of the day, in the last resort, en fin de compte, en dernier ressort, finish, terminate, stop, top, summit, ultimately, up to the top, reach the top, aboutit, aboutir, aboutissent, finit, sommet, finalement",
  path: "path, route, way, through whom, get from, go from, chemin, voie, parcours, passe par",
  connect:
    "connect, connection, connected, link, linked, tie, relate, relation, relationship, bond, dealings, have to do, anything to do with each other, anything to do, relié, lien, relation, rapport",
  between: "between, entre",
  common: "common, same, the same, shared, share, joint, mutual, meet, commun, commune, partagé, rencontre",
  both: "both, as well as, at the same time, at once, simultaneously, les deux, à la fois, en même temps",
  settle: "settle, resolve, arbitrate, mediate, arbiter, decide, trancher, tranche, arbitre, régler, règle",
  dispute: "dispute, quarrel, disagreement, conflict, argument, row, différend, conflit, litige, désaccord",
  several:
    "several, multiple, more than one, two, dual, double, many, plusieurs, deux, plus d'un, plus de un",
  unity: "unity of command, unité de commandement",
  elsewhere: "elsewhere, somebody else, someone else, somewhere else, others, outside, ailleurs, à d'autres",
  implement:
    "implement, put into practice, put into effect, appliquer, appliqué, applique, appliquait, implementer, implementation, carry out, carries out, carried out, carrying out, execute, perform, deliver, conduct, undertake, work on, involved, needed, réalise, réaliser, met en oeuvre, mettre en oeuvre, mis en oeuvre, exécute, exécuter, exécutant",
  decide:
    "decide, decision, final say, approve, approval, vote, adopt, choose, pick, select, selection, determine, control, authority, power, authorize, authorise, rule on, sign off, last word, décide, décider, décision, approuve, approuver, vote, voter, choisit, choisir, autorise, autorité, pouvoir, contrôle, dernier mot",
  authority:
    "authority, authority over, say over, say in, has a say, power over, autorité sur, autorité, pouvoir",
  order:
    "order, send directives, sends directives, instruction, instruct, directive, direct, command, tell what to do, give orders, guidance, consigne, ordre, instruction, directive, donne des ordres",
  conflicting:
    "conflicting, contradictory, contradict, contradiction, conflict, inconsistent, incompatible, contradictoire, contraire",
  coordinate:
    "coordinate, coordination, cooperate, cooperation, collaborate, collaboration, liaise, consult, consultation, partner, partnership, exchange, share information, talk, talk to, talk with, speak to, speak with, in touch with, in contact with, parle avec, parler avec, work with, work together, team up, coordonne, coordonner, coopère, coopérer, coopération, collabore, collaborer, concerte, concerter, travaille avec, partenariat, échange",
  responsible:
    "responsible, responsibility, own, owner, ownership, in charge, charged, look after, take care, tasked, entrusted, accountable, answer for, deal with, handle, set priorities, priority, priorities, adapt, responsable, responsabilité, chargé, chargée, propriétaire, s'occupe",
  do: "do, done, doing, fait, faire",
  task: "task, duty, job, activity, assignment, subtask, work, mission, tâche, devoir, activité, travail, attribution",
  contain: "contain, include, cover, comprise, contient, contenir, comprend, comprendre, inclut",
  supposed: "supposed, expected, meant, core, censé",
  nobody:
    "nobody, no one, no, none, without, lack, lacking, missing, unowned, nothing, personne, aucun, aucune, sans, manque, manquent, rien, dépourvu",
  not: "not, cannot, never, fail to, ne, pas, jamais",
  support:
    "support, assist, assistance, help, aid, back office, appui, appuie, appuyer, soutien, soutient, soutenir, aide, assiste, aider",
  fund: "fund, funded, funding, finance, financing, financed, financial, pay, paid, payment, money, cost, bankroll, foot the bill, foots the bill, footing the bill, pick up the bill, picks up the bill, cover the cost, covers the cost, budget, finance, financer, financé, financement, paie, paye, payer, payé, argent",
  outside: "outside, uncovered, unfunded, unpaid, gap, hors, non financé",
  assured: "assured, secure, reliable, certain, timely, assuré, sûr",
  use: "use, access, employ, draw on, utilise, utiliser, accès, accède, accéder",
  beside:
    "beside, besides, parallel, in parallel, next to, side by side, alongside, competing, at the same time, overlap, overlapping, overlapped, chevauche, chevauchent, chevauchement, recoupe, recoupent, parallèle, en parallèle, à côté, côte à côte",
  origin:
    "write, wrote, written, author, authored, draft, produce, make, made, issue, issued, publish, create, creation, establish, set up, found, founded, founder, launch, commission, origin, trace the origin,  come from, came from, stem, behind, initiate, écrit, écrire, rédige, rédigé, auteur, produit, publie, publié, crée, créé, créer, établi, fondé, institué, lancé, commandé, origine, vient, provient, provenance",
  follow:
    "follow, follow from, came out, come out, result, outcome, lead to, led to, aftermath, suite, suivi, résultat",
  when: "when, date, year, since when, how long ago, quand, date, année, depuis quand",
  big: "big, large, size, how much, amount, worth, volume, how much money, montant, taille, grand, combien d'argent",
  appoint:
    "appoint, appointment, nominate, nomination, designate, hire, recruit, pick, nomme, nommer, nommé, nomination, désigne, désigner",
  hold: "hold, held, holder, occupy, occupant, occupied, incumbent, fill, filled, titulaire, occupe, occupé, détient",
  state:
    "active, status, state, alive, dead, defunct, abandoned, dormant, still exist, état, statut, actif, active",
  where: "where, located, location, based, situated, où, situé, située, lieu",
  applied: "applied, tried, used, appliqué, essayé",
  exist: "exist, existence, existed, there, existe, exister, il y a",
  how_many: "how many, number of, count of, combien",
  staff: "staff, employees, people, headcount, full time equivalents, fte, personnel, effectif, employés",
  describe:
    "tell, know, known, say, says, said, describe, explain, everything, profile, present, brief, briefing, info, information, learn, sait, dit, dire, disent, savoir, décrire, décris, connu, tout",
  compare:
    "compare, comparison, contrast, differ, difference, different, distinguish, distinction, versus, vs, compared, opposed, diffère, différence, différent, comparer, comparez, comparons, comparaison, distingue, distinguer",
  change:
    "change, happen, come of, effect, impact, difference would, alter, affect, changerait, changer, change, effet, arriverait, arrive, passerait",
  would: "would, serait, aurait",
  if: "if, suppose, supposing, what if, assuming, si, supposons",
  recommend:
    "recommendation, recommend, proposal, propose, suggestion, suggest, advise, advice, recommandation, recommande, recommander, proposition, propose, suggère",
  ask: "ask, asked, request, requested, demand, call on, want, wanted, expect, require, urge, demande, demandé, attend, exige",
  should: "should, must, ought, has to, have to, needs to, is to, are to, doit, doivent, devrait, devraient",
  address:
    "addressed, address, addressee, directed at, aimed, destined, adresse, adressée, adressé, destinataire",
  mention:
    "mention, mentioned, name, named, refer, reference, appear, cite, cited, feature, occur, turn up, crop up, mentionne, mentionner, mentionné, cite, cité, nomme, nommé, figure, apparaît, apparaissent",
  most: "most, highest, rank, ranking, top, most often, busiest, classement, plus, souvent, classe",
  alone: "alone, only, sole, single, solely, exclusively, by itself, seul, seule, uniquement, unique",
  together:
    "together, together with, alongside, jointly, along with, in one breath, ensemble, conjointement, en compagnie",
  distinguish:
    "distinguish, tell apart, kind, type, sort, notion, distingue, distinguer, type, sorte, notion",
  deny: "deny, denied, denial, nie, nié, niée, niées",
  unclear: "unclear, vague, ambiguous, murky, peu clair, peu claire, flou, floue",
  happen:
    "happen, happened, occur, begin, began, begun, start, started, new, passé, commence, commencé, début",
  date: "date, dated, date from, date back, be from, issued, published, datent, date de, daté",
  section: "section, chapter, endnote, note, paragraph, chapitre, paragraphe",
  fail: "fail, failed, failure, wrong, go wrong, échoué, échec",
  why: "why, reason, pourquoi, raison",
} as const;

export type Notion = keyof typeof notions;

/** Notions that say less than others: a question is hardly another one without them. */
export const lighter: Partial<Record<Notion, number>> = {
  above: 0.7,
  below: 0.7,
  both: 0.7,
  between: 0.4,
  do: 0.3,
  not: 0.5,
  should: 0.5,
  work: 0.6,
  describe: 0.5,
  exist: 0.3,
  where: 0.6,
  when: 0.8,
  how_many: 0.6,
  most: 0.7,
  several: 0.8,
  if: 0.5,
  would: 0.2,
  supposed: 0.5,
  assured: 0.4,
  section: 0.5,
};

/** Words that hold a sentence together, with what they weigh: they tell who does it from to whom it is done. */
export const particles: Readonly<Record<string, number>> = {
  who: 0.5,
  what: 0.3,
  how: 0.4,
  to: 0.25,
  of: 0.25,
  by: 0.5,
  from: 0.3,
  for: 0.2,
  with: 0.25,
  in: 0.1,
  on: 0.1,
  and: 0.1,
};

/** Other ways to write particles. */
export const particleWords: Readonly<Record<string, string>> = {
  who: "who, whom, whose, everyone, everybody, qui, quels acteurs, somebody, anybody, anyone, someone",
  what: "what, which, quel, quelle, quels, quelles, que, quoi, qu",
  how: "how, comment, en quoi",
  to: "to, towards, à, au, aux, vers",
  of: "of, de, du, des, d",
  by: "by, par",
  from: "from, depuis",
  for: "for, pour",
  with: "with, avec",
  in: "in, into, at, within, dans, en",
  on: "on, upon, about, concerning, regarding, sur, as to, over the question of",
  and: "and, et, or, ou",
};

/** What may be left out without a loss. */
export const fillers =
  "a, an, the, is, are, was, were, be, been, being, am, does, did, got, get to, gets to, has, have, had, having, this, that, these, those, it, its, their, his, her, they, we, us, our, you, i, me, my, he, she, them, will, can, could, may, might, shall, also, just, then, so, else, any, all, each, every, some, other, own, given, different, le, la, les, l, un, une, est, sont, était, ce, cet, cette, ces, il, elle, ils, elles, on, y, se, s, t, n, c, leur, leurs, son, sa, ses, a, ont, être, avoir, peut, peuvent, tous, toutes, please, pls, plz, hey, hi, hello, thanks, thank you, ok, okay, quick question, by the way, bonjour, merci, svp, dis moi, dites moi, on file, whole, tell me, show me, show, give me, list, enumerate, find, s'il vous plaît, i want to know, i would like to know, do you know, let me know, exactly, currently, today, now, still, according to, in the report, the report, the sources, the source, the text, text, sources, the record, on record, in the record, here, there, us, is it true that, as it stands, le rapport, du rapport, dans le rapport, les sources, le texte, selon, aujourd'hui, actuellement, donc, post of, position of, office of the, poste de, in matters of, when it comes to, in terms of, matter, matters, en matière de, body called, thing, stand, three, four, five, six, seven, eight, nine, ten, twelve, trois, quatre, cinq, six, sept, huit, neuf, dix";

/** Words with which a question begins that wants yes or no. */
export const openers =
  "is, are, was, were, do, does, did, has, have, had, can, could, may, might, est ce que, est ce, is it true that, est il vrai que";
