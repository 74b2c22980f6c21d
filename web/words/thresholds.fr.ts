/** What each option of a detector decides, in French; in English its schema says it. */
export const thresholdsFr: Readonly<Record<string, string>> = {
  "stove-pipe.farSteps":
    "Pas jusqu'au plus proche supérieur commun à partir desquels il est trop loin pour trancher",
  "accountability-gap.shared": "Énumérer aussi le travail dont plusieurs sont redevables",
  "overloaded-post.hats": "Casquettes à partir desquelles un poste est surchargé",
  "overloaded-post.percentile":
    "Part des postes, en pour cent, dont un poste à deux casquettes ne doit pas dépasser la charge",
  "overloaded-post.fewestPosts": "Les charges ne se comparent qu'à partir de ce nombre de postes",
  "overloaded-post.posts": "Postes tenus par une personne à partir desquels c'est une surcharge",
  "dual-line.perHat": "Énumérer aussi les postes dont chaque supérieur a sa casquette ou son sujet",
  "contradictory-direction.teams":
    "Regarder aussi les équipes dont les membres sont dirigés par des filières différentes",
  "unclear-line.hats": "Énumérer aussi les casquettes sans supérieur connu alors que celui d'une autre l'est",
  "authority-mismatch.limited": "Énumérer aussi les acteurs dont l'autorité est dite limitée",
  "funding-mismatch.unrecorded":
    "Énumérer aussi les mandats dont rien ne dit comment les tâches sont financées",
  "planning-misalignment.many": "Nombre d'autres plans non alignés à partir duquel c'est élevé",
  "missing-coordination.weak": "Énumérer aussi les paires qui se coordonnent faiblement",
  "missing-coordination.sharedTasks": "Interroger aussi les paires qui réalisent la même tâche",
  "missing-coordination.mostActors":
    "Les tâches de plus d'acteurs que cela ne se comparent pas paire par paire",
  "weak-mechanism.dormant": "Énumérer aussi les enceintes qui existent mais sommeillent",
  "unowned-function.mostOwners":
    "Au-delà de ce nombre de responsables, sans redevable, ils sont trop nombreux",
  "broken-chain.outsideChains":
    "Énumérer aussi les postes et unités hors de toute filière, ou sans supérieur connu",
  "single-point.share": "Part de la hiérarchie qui doit être coupée",
  "single-point.least": "En dessous de ce nombre coupé, il n'y a pas de constat",
  "single-point.times":
    "Combien de fois une part égale entre ceux qui ont les mêmes supérieurs doit être coupée",
  "span-and-layers.mostReports": "Au-delà de ce nombre de subordonnés directs, l'éventail est large",
  "span-and-layers.groups":
    "Limites de subordonnés pour une unité avec tout ce qu'elle contient, ou pour certains grades ; la première qui convient vaut",
  "span-and-layers.layerGroups":
    "Limites de niveaux jusqu'à ceux d'une unité avec tout ce qu'elle contient, ou de certains grades ; la première qui convient à celui d'en bas vaut",
  "overloaded-post.groups":
    "Limites de casquettes pour une unité avec tout ce qu'elle contient, ou pour certains grades ; la première qui convient au poste vaut. Ni les charges ni les postes d'une même personne n'en ont : les charges se comparent à celles de tous, et une personne peut être dans plusieurs unités",
  "single-point.groups":
    "Parts pour les postes d'une unité avec tout ce qu'elle contient, ou de certains grades ; la première qui convient vaut. Ni le moindre nombre ni la part égale n'en ont : ils disent ce qui n'est nulle part un constat",
  "raci-faults.groups":
    "Limites pour le travail d'une unité avec tout ce qu'elle contient, ou de certains grades ; la première qui convient à un redevable vaut",
  "unit-head.groups":
    "Nombre de postes à partir duquel une unité et celles qu'elle contient ont besoin d'un chef ; le premier qui convient vaut",
  "remote-supervision.groups":
    "Nombre de subordonnés ailleurs à partir duquel il y a un constat, pour les supérieurs d'une unité avec tout ce qu'elle contient, ou de certains grades",
  "grade-distance.groups":
    "Limites d'un écart pour les supérieurs d'une unité avec tout ce qu'elle contient, ou de certains grades ; la première qui convient vaut",
  "unit-head.posts": "Une unité de moins de postes que cela n'a pas besoin de chef",
  "span-and-layers.mostLayers": "Au-delà de ce nombre d'échelons, sommet compris, il y en a beaucoup",
  "blocked-recommendation.least": "Moins de recommandations que cela à un destinataire ne font pas un goulot",
  "blocked-recommendation.share":
    "Part de toutes les recommandations à partir de laquelle un destinataire est un goulot",
  "raci-faults.mostConsulted": "Plus de consultés que cela ralentissent le travail",
  "committee.advisory": "Énumérer aussi les comités qui ne décident rien et à qui rien n'est demandé",
  "vacant-superior.emptyPosts": "Énumérer aussi les postes vacants à qui personne ne rend compte",
  "remote-supervision.least": "Moins de subordonnés ailleurs que cela ne font pas de constat",
  "grade-distance.scale":
    "Grades de l'organisation, le plus élevé d'abord ; à défaut, les nombres d'une même série se comparent",
  "grade-distance.mostSteps": "Plus de grades que cela entre supérieur et subordonné font un écart",
  "doubled-function.units": "Unités à partir desquelles une fonction est dite en double",
};
