/**
 * Words that people use for the same thing when they ask about an organization, English and French side by side. A word
 * may stand for several notions; which is meant follows from the rest of the question. Longer than a usual file because it
 * is one table, read as a table.
 */

/** Notions that carry what is asked. */
export const notions = {
  superior:
    "masters, upward tie, upward ties, upward line, upward lines, maître, maîtres, line above, sous la houlette, sous la férule, under the wing, superior, boss, bosses, chief, supervisor, manager, line manager, master, next in line, hierarchical superior, supérieur, supérieur hiérarchique, chef, patron, hiérarchie, responsable hiérarchique, higher up, overseer, line managers, supérieure, supérieurs, cheffe, patronne, tutelle, autorité de tutelle, n 1, parent body, parent organization, parent organisation, parent department, higher authority, supervising authority, autorité hiérarchique, responsable direct, direct superior, immediate superior",
  report:
    "placés sous, sous tutelle, governed by, gouverné par, régi par, régie par, se trouve sous l'autorité, report in to, reporting in to, reports in to, report, report to, subordinate to, subsidiary, subsidiary of, reporting line, answer, answerable, accountable, account to, give account, reply to, takes orders from, listen to, obey, obeys, rend compte, rendre compte, répond, répondent, répondre, répond devant, rendent compte, rend des comptes, rendent des comptes, compte rendu, relève, relèvent, dépend, dépendent, redevable, accounts to, account for itself to, held accountable, hold accountable, held to account, beholden, subordinated to, subordonné à, subordonné au, subordonnée à, subordonnée au, soumis à, soumis au, rattaché, rattachée, rattachement, sous la tutelle, comptable, réfère, référer, rendre des comptes, rendu compte, compte rendu à, hiérarchiquement, have to answer to, obéit, obéir, obéissent, report back to, reports back to, responsable devant, responsables devant, sous la coupe, subordonné, subordonnée, subordonnés, subordonnées",
  subordinate:
    "downward tie, downward line, downward lines, subordinate, subordinated, direct report, underling, reportee, report into, subordonné, subalterne, collaborateur direct, reports of, those under, subordonnée, adjoints, inférieur",
  above: "above, over, higher, on top, stand above, stand over, tower over, outrank, au dessus, plus haut",
  below:
    "under, under the orders, under the command, sous les ordres, sous l'autorité, below, beneath, underneath, sous, en dessous, au dessous, placé sous, placée sous, placés sous, placé sous l'autorité, placée sous l'autorité, under the authority, under the responsibility, under the orders of, under the control, placed under, under the thumb, à ses ordres, aux ordres, sous ses ordres, sous son autorité, sous sa direction, sous son commandement, under his command, under its command, under her command, under his authority, under its authority, at the beck and call, sous la direction, sous le commandement, sous la responsabilité, placées sous, placées sous les ordres, placés sous les ordres, placé sous les ordres, placées sous l'autorité",
  supervise:
    "supervise, oversee, manage, command, supervision, oversight, superviser, encadre, encadrer, supervised, managed, monitor, superintend, in command, commanded, be the boss, boss around, control over, dirige t il, chapeaute, chapeauter, contrôle, commands, lord it over, surveille, surveiller",
  work: "work, serve, travaille, travailler, employed, employ, serving, emploie, sert",
  part: "unpack, makeup, make up of, membres, line up, lineup, anatomy, breakdown, ventilation, belongs to, part and parcel, part, belong, component, member, membership, consist, comprise, composed, made of, made up, composition, sit, seat, inside, fall under, partie, fait partie, appartient, appartenir, membre, composante, compose, siège, siéger, in the ranks, constitute, constituent, constituted, made up of, makes up, make up, joined, join, affiliated, sits, seated, seats, subdivision, branch, belonging, figure parmi, constitué, constituer, rejoint, comporte, compté, unit of, arm of, wing of, branch of, form, forms, formed, forment, forme, composent, composer, element, élément, regroupe, regroupent, rassemble, réunit",
  participate:
    "participate, participant, participation, take part, takes part, took part, taking part, involved in, participe, participer, participant, prend part, prendre part",
  head: "houlette, sous la houlette de, férule, sous la férule de, under the leadership of, sous la conduite de, head, lead, leader, chair, take the chair, takes the chair, hold the chair, holds the chair, chairman, chairperson, chairwoman, chairmanship, president, preside, in charge, at the helm, run, chief, chef, dirige, diriger, préside, présider, présidence, conduit, à la tête, tête, headed, top person, direct head, conductor, steer, steers, steering, guided, leadership, at the head, in the lead, dirigé, dirigeant, mène, mener, pilote, piloter, commande, direction, chapeauté, à sa tête, aux commandes, call the shots, calls the shots, calling the shots, pull the strings, big boss, tient les rênes, tenir les rênes, holds the reins, hold the reins, at the wheel, in the driving seat, preside over, presides over, assure la présidence, à la barre, aux manettes, helm, spearhead, spearheads, patronne, chairs",
  hat: "cumul de fonctions, hat, role, double hat, double hatted, triple hatted, multi hatted, capacity, casquette, chapeau, chapeaux, rôle, capacities, function combined, qualité, casquettes, fonctions cumulées",
  wear: "wear, combine, wearing, worn, cumulate, porte, porter, cumule, cumuler, combined, wore, don, plays, play, cumul, coiffe, coiffé, coiffer, juggle, juggles, juggling, jongle, jongler, united in, unite, unites, merged, bundled, réunit, rolled into one",
  chain:
    "voie hiérarchique, voies hiérarchiques, filière hiérarchique, échelle de commandement, chain, chain of command, chain of answering, line of command, line, line of reporting, reporting chain, chaîne, chaîne de commandement, ligne hiérarchique, ligne, ladder, hierarchy, command chain, chain up, lines of command, ligne de commandement, chaîne hiérarchique, hiérarchie, échelle, échelle hiérarchique, échelons, reporting ladder, pecking order, command structure, pyramide, pyramid, organigramme, org chart",
  end: "end, in the end, at the end of the day, in the last resort, en fin de compte, en dernier ressort, finish, terminate, stop, top, summit, ultimately, up to the top, reach the top, aboutit, aboutir, aboutissent, finit, sommet, finalement, culminate, up to the very top, final, ultimate, eventually, remonte jusqu'à, tout en haut, remonte, remonter, buck stop, the buck stop, the buck stops, buck stops, en dernier lieu, jusqu'en haut, jusqu'au bout, all the way up, all the way, right up, level by level, step by step, niveau par niveau, échelon par échelon, rung by rung, jusqu'aux organes, en bout de chaîne",
  path: "route linking, route connecting, étapes intermédiaires, étape intermédiaire, intermediate steps, intermediate step, stepping stone, maillon, maillons, in how many steps, hops, shortest, plus court, plus court chemin, degrees of separation, intermédiaires, relais, path, route, way, through whom, get from, go from, chemin, voie, parcours, passe par, pathway, itinerary, steps, passing through, via, itinéraire, passer par, passant par, trajet",
  connect:
    "tie, ties, linking, linkage, linkages, attache, attaches, rattachements, nature of the tie, état de la relation, lines between, articulation, joined up with, connect, connection, connected, link, linked, tie, relate, relation, relationship, bond, dealings, have to do, anything to do with each other, anything to do, relié, lien, relation, rapport, interact, interaction, in common with, interplay, interlinked, connects, associated, association, tied, rapport entre, liens, connexion, connecté, lié, liée, liés, unit, rattache, à voir avec, voir avec, lies between, articule, articulent",
  between: "between, entre",
  common:
    "common, same, the same, shared, share, joint, mutual, meet, commun, commune, partagé, rencontre, in common, jointly above, en commun, conjoint, conjointe, come together, comes together, se rejoignent, rejoignent, converge, converges, convergent, se retrouvent, intersect",
  both: "both, as well as, at the same time, at once, simultaneously, les deux, à la fois, en même temps, each of, both of, tous deux, toutes deux, aussi bien, tant",
  settle:
    "settle, resolve, arbitrate, mediate, arbiter, decide, trancher, tranche, arbitre, régler, règle, referee, adjudicate, break the tie, tie breaker, départage, départager, arbitrer, break a tie, break the deadlock, have the casting vote",
  dispute:
    "dispute, quarrel, disagreement, conflict, argument, row, différend, conflit, litige, désaccord, clash, fight, tussle, rivalry, querelle, discorde",
  several:
    "several, multiple, more than one, two, dual, double, many, plusieurs, deux, plus d'un, plus de un, two or more, more than a single, at least two, plural, multiples, plus qu'un, or more bosses, plus d'une",
  unity: "unity of command, unité de commandement",
  elsewhere:
    "in other people's hands, in other hands, beyond the reach, hors de portée, hors de la portée, échappe à l'autorité, outside the chain, elsewhere, somebody else, someone else, somewhere else, others, outside, ailleurs, à d'autres, other than, not to, autre que, quelqu'un d'autre, d'un autre, d'une autre, somebody other than, someone other than, another body, autre organe, un autre organe, à un autre, à une autre",
  implement:
    "implement, put into practice, put into effect, appliquer, appliqué, applique, appliquait, implementer, implementation, carry out, carries out, carried out, carrying out, execute, perform, deliver, conduct, undertake, work on, involved, needed, réalise, réaliser, met en oeuvre, mettre en oeuvre, mis en oeuvre, exécute, exécuter, exécutant, enact, enacted, adopted, in force, realise, realize, put in place, put into force, rolled out, roll out, executed, go ahead, goes ahead, go through, goes through, take up, taken up, done, met en place, mis en place, adopte, adopté, adoptée, adoptait, suivait, retenait, réalisé, organize, organise, organiser, organizes, organises, adopter, mise en oeuvre, mise en application, application, exécution",
  decide:
    "locus of decision, decision maker, decision makers, décideur, décideurs, decision power, decision making, decision rights, pouvoir de décision, pouvoir décisionnel, prise de décision, instance de décision, organe de décision, decide, decision, final say, approve, approval, vote, adopt, choose, pick, select, selection, determine, control, authority, power, authorize, authorise, rule on, sign off, last word, décide, décider, décision, approuve, approuver, vote, voter, choisit, choisir, autorise, autorité, pouvoir, contrôle, dernier mot, determined, settle on, green light, greenlight, give the nod, have a say, final word, the last word, the final word, in the hands of, endorse, endorsement, allocate, allocation, tranche sur, statue, statuer, valide, valider, accord, arrête, autorisation, entitled to decide, mot à dire, son mot à dire, voix au chapitre, have the casting vote, yes or no, prend les décisions, prendre la décision, take decisions, takes decisions, take the decision, make the decision, makes decisions, rules over",
  authority:
    "authority, authority over, say over, say in, has a say, power over, autorité sur, autorité, pouvoir, a say over, have a say over, has a say over, have a say in, has a say in, any say over, some say over, any authority over, some authority over, hold sway, holds sway, sway over, mot à dire sur, clout over",
  order:
    "guidance to, from where does guidance come, order, send directives, sends directives, instruction, instruct, directive, direct, command, tell what to do, give orders, guidance, consigne, ordre, instruction, directive, donne des ordres, orders, commanded, instructed, direction, directions, tasking, tells what to do, mandate to act, give instructions, gives instructions, instructions, commandement, directives, donne des instructions, donne des consignes, donne ses ordres, ordonne, ordonner, marching orders, orders from above, tell off, enjoin, donne ses instructions, dicte, dictate, dictates",
  conflicting:
    "contradictory, pull in different directions, pulling in different directions, conflicting, contradictory, contradict, contradiction, conflict, inconsistent, incompatible, contradictoire, contraire, clashing, at odds, mutually exclusive, opposing, diverging, divergent, contradictoires, opposés, divergents, incompatibles, contradictoirement, contredit, contredisent, contredire, se contredisent, opposite, mixed, incohérent, incohérents, incohérentes",
  coordinate:
    "coordination partner, coordination partners, coordonnerait, coopérerait, coordinate, coordination, cooperate, cooperation, collaborate, collaboration, liaise, consult, consultation, partner, partnership, exchange, share information, talk, talk to, talk with, speak to, speak with, in touch with, in contact with, parle avec, parler avec, work with, work together, team up, coordonne, coordonner, coopère, coopérer, coopération, collabore, collaborer, concerte, concerter, travaille avec, partenariat, échange, align, aligned, liaison, harmonize, harmonise, works with, working with, working together, interact with, cooperative, join up, partners, counterpart, counterparts, collaborating, coordinating, partenaire, partenaires, concertation, harmonise, liaison, dialogue, consulte, consulter, concert, consults with, consult with, in cahoots, joins forces, join forces, en lien avec, coopèrent, coordonnent",
  responsible:
    "ownership of, sur les épaules de, on the shoulders of, on whose shoulders, dans le giron, in the lap of, porteur de, porte la responsabilité, pilote de, attributaire, responsible, responsibility, own, owner, ownership, in charge, charged, look after, take care, tasked, entrusted, accountable, answer for, deal with, handle, set priorities, priority, priorities, adapt, responsable, responsabilité, chargé, chargée, propriétaire, s'occupe, carry, carries, shoulder, competent, assigned to, remit, held responsible, in the charge, deals with, taking care, looking after, lead on, compétent, compétente, compétence, incombe, incombent, assume, assumer, assure, assurer, charge, prend en charge, à charge, ressort, on the hook, job, bears, confié, confiée, confiés, confiées, charge de, se charge, se chargent, en charge, lies with, rests with, falls to, duty, onus, à la charge, échoit, answerable for, take charge, takes charge",
  do: "do, done, doing, fait, faire, does, occupied with, up to",
  task: "task, duty, activity, assignment, subtask, work, mission, tâche, devoir, activité, travail, attribution, portfolio, chore, responsibilities list, attributions, missions, tâches, besogne, assignments, plate, on the plate, homework",
  contain:
    "découpage, décomposition, broken into, broken down into, breakdown of, subdivided, recouvre, recouvrent, recouvrir, contain, include, cover, comprise, contient, contenir, comprend, comprendre, inclut, encompass, comprised, consist, comporte, comporter, englobe, renferme, prévu, prévue, prévues, prévus, prévoit, prévoir, foresee, foresees, foreseen, entail, entails, provide for, provides for, se compose, break down",
  list: "inventory, inventaire, catalogue, catalog, roster, census, recensement, tally, register of, répertoire, dénombrement, nomenclature, roll call, panorama, list, lists, liste, lister, listez, listing, enumerate, énumère, énumérer, énumérez, énumération, recense, recenser",
  supposed: "supposed, expected, meant, core, censé",
  nobody:
    "vacuum, vacuums, vide, void, gap in, nobody, no one, no, none, without, lack, lacking, missing, unowned, nothing, personne, aucun, aucune, sans, manque, manquent, rien, dépourvu, zero, not anybody, not anyone, not a single, orphan, orphaned, ownerless, unattended, unassigned, neglected, unclaimed, deprived, devoid, bare of, nobody's, leaderless, orphelin, orpheline, orphelines, orphelins, à personne, nul, nulle, sans aucun, manquant",
  not: "not, cannot, never, fail to, ne, pas, jamais, nor, neither, hardly, n't, non, nullement, point de",
  support:
    "concours, apporte son concours, apporter son concours, apportent leur concours, prête main forte, prêter main forte, vient en aide, viennent en aide, venir en aide, prête son concours, donne un coup de main, lend a hand, lends a hand, give a hand, gives a hand, come to the aid of, comes to the aid of, hold up, holds up, support, assist, assistance, help, aid, back office, appui, appuie, appuyer, soutien, soutient, soutenir, aide, assiste, aider, back up, backing, backstop, staffed by, aided, supportive, staff support, helps, sustain, épaule, épauler, secourt, appuis, seconde, soutenu, aidé, appuyé",
  fund: "purse, purses, bourse, paymaster, payeur, payeurs, payers, financing source, sources de financement, source de financement, source of funds, bailleur de, funded out of, out of whose pocket, whose pocket, budget line, prises en charge par aucun budget, pris en charge par aucun budget, couvert par aucun budget, paie la note, paye la note, règle la note, pay the bill, pays the bill, pick up the tab, picks up the tab, foot the tab, fund, funded, funding, finance, financing, financed, financial, pay, paid, payment, money, cost, bankroll, foot the bill, foots the bill, footing the bill, pick up the bill, picks up the bill, cover the cost, covers the cost, budget, finance, financer, financé, financement, paie, paye, payer, payé, argent, foot, foots, bankrolled, underwrite, sponsor, sponsored, sponsors, financially, paying, pays, funder, funders, subsidize, subsidise, resourced, bill, price tag, covers, covered, financements, subventionne, subventionner, financeur, règle la facture, facture, rémunère, paient, alimente, spent, spend, spends, dépensé, dépense, dépensent, bear the cost, bears the cost, finances, dollars",
  outside:
    "blind spot, blind spots, angle mort, angles morts, shortfall, shortfalls, lacune, lacunes, trou, trous, uncovered by, restes à charge, fall through the cracks, falls through the cracks, slip through the cracks, slips through the cracks, fall between the cracks, passe entre les mailles, passent entre les mailles, échappe à, échappent à, not pay for, ne couvre pas, outside, uncovered, unfunded, unpaid, gap, hors, non financé, not covered, beyond, falls outside, excluded, off budget, en dehors, hors de, exclu, leave out, leaves out, left out, exclut, exclude, excludes, laisse de côté, omit",
  assured: "assured, secure, reliable, certain, timely, assuré",
  use: "usager, usagers, user, users, utilisateur, utilisateurs, bénéficiaire, bénéficiaires, régime d'accès, access regime, access rights, droits d'accès, conditions d'accès, modalités d'accès, beneficiaries, beneficiary, use, access, employ, draw on, utilise, utiliser, accès, accède, accéder, using, make use of, makes use of, avail, tap, tap into, benefit from, benefits from, avails, se sert, servir, bénéficie, profite",
  beside:
    "rival, rivals, rivaux, concurrent de, twin of, parallel track, parallel tracks, beside, besides, parallel, in parallel, next to, side by side, alongside, competing, at the same time, overlap, overlapping, overlapped, chevauche, chevauchent, chevauchement, recoupe, recoupent, parallèle, en parallèle, à côté, côte à côte, concurrent, concurrently, in tandem, simultaneous, simultaneously with, running parallel, compete, competes, in competition, duplicates, duplicate, duplication, alongside of, doublon, double emploi, concurrence, concurrent, simultanément, parallèlement, parallèles",
  origin:
    "filiation, lineage, pedigree, paternité, ancestry, descent, roots, parentage, généalogie, ascendance, provenance de, authorship, racines, backstory, provenance of, write, wrote, written, author, authored, draft, produce, make, made, issue, issued, publish, create, creation, establish, set up, found, founded, founder, launch, commission, origin, trace the origin,  come from, came from, stem, behind, initiate, écrit, écrire, rédige, rédigé, auteur, produit, publie, publié, crée, créé, créer, établi, fondé, institué, lancé, origine, vient, provient, provenance, put together, set up by, established by, sets up, brought into being, birth, born, started by, drew up, drawn up, drafted, writer, creator, conceived, instituted, mandated by, mise en place, fondation, fondateur, création, rédaction, élaboré, élabore, conçu, concevoir, à l'origine, lance, lancer, publication, émane, émané, né, vu le jour, voit le jour, voir le jour, come into being, came into being, come into existence, came into existence, come about, came about, comes about, née, nés, est né, naissance, sprang, originate, originates, originated, genesis, genèse, naît",
  follow:
    "postérité, descendance, legacy, offspring, fallout, retombées, suites données, afterlife, follow, follow from, came out, come out, result, outcome, lead to, led to, aftermath, suite, suivi, résultat, consequence, upshot, ensue, in the wake, outcome of, conséquence, découle, découlé, aboutissement",
  when: "when, date, year, since when, how long ago, quand, date, année, depuis quand, at what date, what day, in which year, in what year, which year, what year, à quelle date, en quelle année, quelle année, quelle date, depuis combien de temps, since what year, from what year, depuis quelle année, from when, à partir de quand, in which month, de quand",
  big: "big, large, size, how much, amount, worth, volume, how much money, montant, taille, grand, combien d'argent, how large, how big, how much is, sum, figure, quantum, how high, somme, combien coûte, combien vaut, ampleur, quelle somme",
  appoint:
    "appoint, appointment, nominate, nomination, designate, hire, recruit, pick, nomme, nommer, nommé, nomination, désigne, désigner, appointed, appoints, appointing, names, selected by, chosen by, elects, elect, elected, élit, élu, élire, recrute, recruter, nommés",
  hold: "hold, held, holder, occupy, occupant, occupied, incumbent, fill, filled, titulaire, occupe, occupé, détient, holding, post holder, postholder, officeholder, office holder, in post, occupying, who is in, occupe le poste, tient, en poste, occupée, assure la fonction",
  state:
    "active, status, state, alive, dead, defunct, abandoned, dormant, still exist, état, statut, actif, active, running, up and running, operational, still alive, existence, extant, obsolete, actifs, en activité, en vigueur, opérationnel, toujours actif, in force, still in force, in effect, still going, alive and kicking",
  where:
    "where, located, location, based, situated, où, situé, située, lieu, in which place, whereabouts, headquartered, in which city, siège à, basé, basée, implanté, implantée, se trouve, se situe",
  applied: "applied, tried, used, appliqué, essayé",
  exist:
    "exist, existence, existed, there, existe, exister, il y a, existing, in existence, existent, existait",
  how_many:
    "upper limit, number, total number of, nombre total de, décompte, count, how often, how many times, combien de fois, à quelle fréquence, how many, number of, count of, combien, how many of, what number of, what is the number of, number, quantité, nombre de, combien d, quel nombre de",
  staff:
    "staff, employees, people, headcount, full time equivalents, fte, personnel, effectif, employés, workers, workforce, personnel size, manpower, how many people, agents, employé, effectifs",
  describe:
    "synthèse, fiche de synthèse, note de synthèse, portrait, precis, synopsis, vue d'ensemble, tour d'horizon, rappel sur, éclairage, état des lieux, sketch of, pen portrait, key facts, basics, carte d'identité, fiche signalétique, para, paragraph on, short paragraph, few lines, couple of lines, write up, blurb, one pager, crash course, refresher, quick word, intro, introduction, quelques mots sur, quelques lignes, petit mot, paragraphe sur, aperçu, point sur, faire le point, fais le point, mémo, tell, know, known, say, says, said, describe, explain, everything, profile, present, brief, briefing, info, information, learn, sait, dit, dire, disent, savoir, décrire, décris, connu, tout, summary, summarize, summarise, overview, details, introduce, background, outline, meaning, mean, means, definition, define, resume, what is said, talk about, speak, speaks, résume, résumer, présente, présenter, explique, expliquer, renseigne, parle, parler, informations, détails, description, définition, signifie, définir, raconte, savoir sur, en savoir, fill me in, fill us in, up to speed, low down, lowdown, remind, rundown, gist, nutshell, primer, snapshot, fact sheet, fiche, présentation, rappelle, rappelez, topo, en savoir plus, enlighten, renseignements, renseignement, raconter, familiarize, présentez, expliquez, décrivez, résumez, racontez, parlez, définissez, have to say, has to say, had to say",
  compare:
    "mise en regard, mise en parallèle, parallèle entre, head to head, opposition entre, contrasted, points communs, ce qui oppose, ce qui sépare, ce qui rapproche, sets apart, set apart, tell apart, compare, comparison, contrast, differ, difference, different, distinguish, distinction, versus, vs, compared, opposed, diffère, différence, différent, comparer, comparez, comparons, comparaison, distingue, distinguer, comparing, side by side, dissimilar, dissimilarity, similarities, similarity, alike, differs, differing, differ from, contrasting, set against, comparison of, differences, comparé, par rapport à, face à, opposer, oppose, similitude, ressemblance, ressemble, en regard, différencie, différencier, différencient, juxtapose, contraste, oppose à, distinguent, diffèrent, vis à vis",
  change:
    "simulation, simulate, counterfactual, hypothèse, scénario, scenario, simule, simuler, what follows if, répercussion, ripple effect, ripple effects, knock on effect, knock on effects, apport de, gain de, incidence de, portée de, be different, would be different, be otherwise, serait différent, différerait, change, happen, come of, effect, impact, difference would, alter, affect, changerait, changer, change, effet, arriverait, arrive, passerait, consequence, consequences, impacts, implications, implication, affected, difference does, outcome, repercussions, modifier, modifie, modifierait, conséquence, conséquences, incidence, répercussions, devient, deviendrait, changements, changement, gain, gains, gained, benefit, benefits, advantage, advantages, solve, solves, solved, improve, improves, improvement, bring about, brings about, achieve, achieves, apporte, apporterait, apporter, gagner, gagnerait, résout, résoudrait, résoudre, améliore, améliorerait, bénéfice, bénéfices, avantage, avantages, remedy, remedies, cure",
  would: "would, serait, aurait",
  if: "imagine that, picture, hypothèse où, dans l'hypothèse où, à supposer que, let us imagine, assume that, if, suppose, supposing, what if, assuming, si, supposons, imagine, in case, provided, let us say, let's say, say that, were to, hypothetically, imaginons, dans le cas où, à supposer, admettons, au cas où, en supposant, et si",
  recommend:
    "piste de réforme, pistes de réforme, reform idea, reform ideas, ideas for reform, pistes, axes de réforme, advice on, prescription, prescriptions, reco, recos, préco, précos, recommendation, recommend, proposal, propose, suggestion, suggest, advise, advice, recommandation, recommande, recommander, proposition, propose, suggère, recommendations, proposes, proposed, advised, suggested, reform proposal, recs, rec, préconise, préconiser, préconisé, conseil, conseille, recommandé, recommandations, suggestions, propositions, suggéré, préconisation, préconisations",
  ask: "burden placed on, burden on, charge imposée à, exigences envers, demandes faites à, requests to, asks of, ask, asked, request, requested, demand, call on, want, wanted, expect, require, urge, demande, demandé, attend, exige, told, invited, invite, invites, encouraged, encourage, urged, called upon, requires, required, asks, asking, prié, prie, invité, invite, exigé, sollicite, sollicité, requis, attendu, réclame, appelé, appelée, appelés, incited, homework",
  should:
    "should, must, ought, has to, have to, needs to, is to, are to, doit, doivent, devrait, devraient, supposed to, shall, is supposed to, are supposed to, has got to, faut il que, faudrait, est censé, devrait il, censé, tenu de",
  address:
    "adressataire, recipients, recipient, destinataires, addressed, address, addressee, directed at, aimed, destined, adresse, adressée, adressé, destinataire, directed to, target, targeted, targets, targeting, concern, aimed at, meant for, intended for, intended, directed towards, vise, visent, viser, visé, adressées, adressés, adressent, concerne, s'adresse, pour destinataire, destiné",
  mention:
    "occurrence, occurrences, apparition, apparitions, mentions, appearances, appearance,  allusion, allusions, nommément, mention, mentioned, name, named, refer, reference, appear, cite, cited, feature, occur, turn up, crop up, mentionne, mentionner, mentionné, cite, cité, nomme, nommé, figure, apparaît, apparaissent, spoken of, talks about, speaks of, talk of, figures, features, brought up, shows up, show up, come up, comes up, referred to, named in, évoque, évoqué, évoquer, question de, il est question, apparaît il, mentionnée, citée, nommée, paraît, figure t il, citent, cités, citées, citer, évoquent, évoquée, nomment, mentionnent, get a mention, gets a mention, crops up, pops up, pop up",
  most: "palmarès, league table, leaderboard, hit parade, top of the list, tête de liste, tops, topping, scoreboard, busiest of, hit list, le gros, la majorité de, most, champion, record holder, recordman, highest, rank, ranking, top, most often, busiest, classement, plus, souvent, classe, largest number of, largest number, greatest number of, greatest number, biggest number of, highest number of, biggest, largest, greatest, more than anyone, more than anybody, maximum, le plus grand nombre, plus grand nombre de, la plupart, le plus, davantage, la majorité, main, principal, principale, principaux, le plus grand nombre de, more than everyone else, the most",
  alone:
    "and no other, et aucun autre, et personne d'autre, alone, only, sole, single, solely, exclusively, by itself, seul, seule, uniquement, unique, on its own, on their own, by themselves, one single, no one else, nobody else, à lui seul, à elle seule, exclusivement, tout seul",
  together:
    "cooccurrence, cooccurrences, co occurrence, co occurrences, in the company of, voisinage, dans le voisinage, together, together with, alongside, jointly, along with, in one breath, ensemble, conjointement, en compagnie, in the same breath, side by side with, in tandem with, conjoint, côte à côte avec, de pair",
  distinguish:
    "typology, typologie, taxonomy, taxonomie, classification of, catégories de, categories of, varieties of, sortes de, flavours of, espèces de, distinguish, tell apart, kind, type, sort, notion, distingue, distinguer, type, sorte, notion",
  deny: "nie, réfute, réfutée, dément, denies, rejects, disclaimed, disavowed, says not to hold, deny, denied, denial, nie, nié, niée, niées, denying, contested, refuted, negated, rejected, negative, conteste, contesté, contestées, démenti, démentie, réfuté, rejeté, nient",
  unclear:
    "unclear, vague, ambiguous, murky, peu clair, peu claire, flou, floue, blurred, fuzzy, confusing, confused, ill defined, hazy, uncertain, obscure, imprécis, imprécise, ambigu, ambiguë, incertain, pas clair, confus, pas claire, pas claires, floues, flous, brouillé",
  happen:
    "happen, happened, occur, begin, began, begun, start, started, new, passé, commence, commencé, début, took place, take place, takes place, going on, goes on, go on, lieu, eu lieu, survenu, se passe, se déroule, se déroulent, déroule",
  date: "date, dated, date from, date back, be from, issued, published, datent, date de, daté",
  section:
    "section, chapter, endnote, note, paragraph, chapitre, paragraphe, sections, part number, section du rapport, chapitres, alinéa, note de fin",
  fail: "fail, failed, failure, wrong, go wrong, échoué, échec, collapse, collapsed, did not work, flop, échoue, échouer",
  against: "against, contre, à l'encontre",
  give: "give, gives, giving, provide, provides, hand, donne, donner, donnent, fournit, fournir, envoie, envoient, envoyer, send, sends, sent, sending, émet, émettent",
  receive:
    "receive, receives, received, receiving, get, gets, getting, take, takes, taking, reçoit, reçoivent, recevoir, reçu, reçue, reçues, reçus",
  replace:
    "replace, replaces, replaced, replacing, take the place of, takes the place of, took the place of, supersede, supersedes, superseded, succeed, succeeds, succeeded, stand in for, remplace, remplacer, remplacé, remplacée, prendre la place de, prend la place de, se substitue à, succède à, succéder à, succédé à",
  delegate:
    "delegate, delegates, delegated, delegating, delegation, délègue, déléguer, délégué, déléguée, délégation, délègue son, délèguent, délèguent leur",
  administer:
    "administer, administers, administered, administering, administration of, administre, administrer, administré, administrée, administrés, gère, gérer, géré, gérée, gèrent",
  why: "why, reason, pourquoi, raison, how come, for what reason, what for, pour quelle raison, raisons, cause",
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
  list: 0.3,
  supposed: 0.5,
  assured: 0.4,
  section: 0.5,
  give: 0.3,
  receive: 0.3,
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
  who: "des gens qui, gens qui, personnes qui, des personnes qui, people who, persons who, those who, ceux qui, celles qui, tout le monde, who, whom, who is it that, whoever, which people, which person, which persons, which ones, what people, what person, qui est ce qui, qui est ce que, c'est qui, qui c'est, lesquels, lesquelles, lequel, laquelle, quelqu'un, quiconque, whose, everyone, everybody, qui, quels acteurs, somebody, anybody, anyone, someone",
  what: "what, which, wich, whitch, what are the, auxquels, auxquelles, auquel, à laquelle, duquel, desquels, what kind of thing, what exactly, whats, quel est, qu'est ce que, qu'est ce qui, c'est quoi, de quoi, quel, quelle, quels, quelles, que, quoi, qu",
  how: "how, in what way, in which way, how exactly, comment, en quoi, de quelle façon, de quelle manière",
  to: "to, towards, toward, up to, upto, unto, à, au, aux, vers, jusqu'à, jusqu'au, devant, envers, auprès de",
  of: "of, de, du, des, d",
  by: "by, on the part of, par, de la part de, du fait de",
  from: "from, out of, off, coming from, originating from, starting from, depuis, à partir de, en provenance de, venant de",
  for: "for, on behalf of, for the sake of, for the purpose of, pour, pour le compte de",
  with: "with, along, avec",
  in: "inside, inside of, in, into, at, within, inside of, during, in the course of, throughout, dans, en, au sein de, chez, parmi, pendant, durant, lors de",
  on: "traite de, traitent de, traitait de, aborde, abordent, on, upon, about, concerning, regarding, with regard to, with respect to, with reference to, in relation to, in connection with, when it comes to, on the subject of, on the topic of, as regards, as far as, relating to, related to, pertaining to, respecting, touching, sur, as to, in the area of, in the field of, in questions of, on questions of, portent sur, porte sur, pour les questions de, pour les questions d, sur les questions de, s agissant de, s agissant du, s agissant des, pour ce qui est de, pour ce qui est des, pour ce qui concerne, en termes de, over the question of, au sujet de, à propos de, en ce qui concerne, concernant, quant à, relatif à, relative à, relatives à, relatifs à, touchant, à l'égard de, portant sur, ayant trait à",
  and: "and, et, or, ou",
};

/** What may be left out without a loss. */
export const fillers =
  "as the report paints it, as the report sees it, as the report has it, as far as recorded, en s'en tenant aux, en s'en tenant à, in the sense of, supposing there is one, if there is one, s'il y en a, s'il en existe, if they exist, hat by hat, one by one, un par un, une par une, tirée, tiré de, à travers, throughout the report, nature of, nature du, one step, two steps, rather than, drawn from, taken from, away, employed by the authors, risque de, risquent de, risquer de, at risk of, may well, might well, dossier, le dossier, relevé, le relevé, registre, le registre, base de données, database, dataset, in the dataset, in the database, in the graph, through the graph, dans le graphe, dans la base, dans le relevé, au relevé, jugé, jugée, jugées, jugés, considéré, considérée, considérées, considérés, qualifié de, qualifiée de, qualifiées de, qualifiés de, dit être, tenu pour, tenue pour, tenues pour, deemed, considered, judged, labelled, labeled, marked, marked as, regarded as, termed, described as, said to be, held to be, je vous prie, simplement, seulement dit, purely, merely, left, been left, instance of, instances of, case of, cases of, every case of, exemples de, cas de, for the record, for starters, to begin with, for a start, pour commencer, pour mémoire, finally, upwards, surely, presumably, remain, remains, kept, in any way, in some way, in any sense, directement, où que ce soit, en quelque façon, spot, spot the, the sources call, do the sources call, the report calls, does the report call, him, her, come, comes, coming, so, um, hmm, guys, folks, ah, oh, gonna, all day, all day long, at all, whatsoever, like, good for, placed, recensé, recensés, recensée, enregistré, enregistrés, enregistrée, répertorié, répertoriés, consigné, figurant, as a matter of fact, quick one, in your view, à votre avis, as far as the report goes, i wonder, i am wondering, wondering, curious, kindly, could you, can you, would you, do you happen to know, any idea, really, indeed, actually, basically, generally, usually, normally, precisely, simply, maybe, perhaps, very, quite, too, yet, already, always, ever, again, even, such, both of them, certain, various, respective, respectively, itself, themselves, himself, herself, one, ones, both of these, would, though, well, there is, there are, is there, are there, that is, which is, who is it, up, out, been, gotten, got to, going to, supposedly, apparently, of course, right, right now, at present, at the moment, presently, nowadays, in total, altogether, overall, total, été, étaient, étant, soit, sont ils, y a t il, existe t il, il y a, sera, seront, fut, furent, même, mêmes, aussi, alors, bien, très, encore, déjà, toujours, souvent, ainsi, ailleurs que, notamment, exactement, précisément, au juste, au total, en tout, en ce moment, pour l'instant, à présent, je, j, me, moi, mon, ma, mes, nous, vous, tu, nos, votre, vos, notre, lui, eux, elles mêmes, certains, certaines, divers, diverses, ceux, celui, celle, celles, dont, voudrais savoir, je voudrais savoir, j'aimerais savoir, je souhaite savoir, pouvez vous me dire, pourriez vous me dire, peux tu me dire, dites moi, savez vous, s'il te plaît, stp, document says, as per, as recorded, recorded, documented, a, an, the, is, are, was, were, be, been, being, am, does, did, got, get to, gets to, has, have, had, having, this, that, these, those, it, its, their, his, her, they, we, us, our, you, i, me, my, he, she, them, will, can, could, may, might, shall, also, just, then, so, else, any, all, each, every, some, other, own, given, different, le, la, les, l, un, une, est, sont, était, ce, cet, cette, ces, il, elle, ils, elles, on, y, se, s, t, n, c, leur, leurs, son, sa, ses, a, ont, être, avoir, peut, peuvent, tous, toutes, please, pls, plz, hey, hi, hello, thanks, thank you, ok, okay, quick question, by the way, bonjour, merci, svp, dis moi, dites moi, on file, whole, tell me, show me, show, give me, list, enumerate, find, s'il vous plaît, i want to know, i would like to know, do you know, let me know, exactly, currently, today, now, still, according to, in the report, the report, the sources, the source, the text, text, sources, the record, on record, in the record, here, there, us, is it true that, as it stands, le rapport, du rapport, dans le rapport, les sources, le texte, selon, aujourd'hui, actuellement, donc, post of, position of, office of the, poste de, in matters of, when it comes to, in terms of, matter, matters, en matière de, body called, thing, stand, three, four, five, six, seven, eight, nine, ten, twelve, trois, quatre, cinq, six, sept, huit, neuf, dix, draw, draw me, draw up, sketch, sketch out, sketch me, map, map out, chart, plot, visualize, visualise, diagram, picture, walk me, walk us, walk me through, walk me up, run me through, take me through, take me, get me, fetch, fetch me, pull up, display, print, outline for me, give us, dessine, dessiner, dessinez, dessine moi, trace, tracer, tracez, retrace, retracer, retracez, esquisse, esquisser, affiche, afficher, affichez, schématise, cartographie, montre, montrer, montrez, montre moi, montrez moi, donne moi, donnez moi, indique, indiquer, indiquez, cite moi, or more, or less, ou plus, ou davantage, ou moins, in a few words, in short, in brief, briefly, en quelques mots, en bref, brièvement, en résumé, in one sentence, en une phrase, quickly, rapidement, somewhere, anywhere, quelque part, entitled to, allowed to, permitted to, able to, in a position to, habilité à, full, complete, entire, complet, complète, correct, that's correct, isn't it, n'est ce pas, hein, entre autres, in particular, en particulier, dear, cher, chère, collègue, colleague, urgent, asap, sorry, pardon, désolé, excusez moi, excuse me, forgive me, just to be sure, for my briefing, for the minister, if possible, si possible, in this thing, in this organization, dans cette organisation, dans cette affaire, at which point, lie, lies, walk, stands, actual, real, of them, de monde, du monde, going, goes, go, put, made to, is concerned, are concerned, sont concernés, est concerné, sont concernées, est concernée, one another";

/** Words with which a question begins that wants yes or no. */
export const openers =
  "is, are, was, were, do, does, did, has, have, had, can, could, may, might, est ce que, est ce, is it true that, est il vrai que, est il exact que";

/** Other words for the sorts of notions that records tell apart. */
export const sortSynonyms: Readonly<Record<string, string>> = {
  degree: "degré",
  level: "niveau, tier",
  mode: "modalité, manner, façon",
  authority: "autorité",
};
