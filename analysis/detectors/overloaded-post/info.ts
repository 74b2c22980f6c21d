import type { DetectorInfo } from "../../detector.ts";

export const info = {
  id: "overloaded-post",
  revision: 7,
  title: { en: "Overloaded post", fr: "Poste surchargé" },
  question: {
    en: "Which post wears so many hats, or carries so much, that one person can hardly fill it; and who holds several posts?",
    fr: "Quel poste porte tant de casquettes, ou tant de charges, qu'une personne peut à peine le remplir ; et qui occupe plusieurs postes ?",
  },
  why: {
    en: "Hats are cheap on paper. Each brings its own superior, rules and partners to one person, and what that person cannot do is left to chance.",
    fr: "Les casquettes coûtent peu sur le papier. Chacune apporte à une seule personne son supérieur, ses règles et ses partenaires, et ce qu'elle ne peut faire est laissé au hasard.",
  },
  remedy: {
    en: "Give the post a support office, say which hat comes first when they conflict, or give a hat to somebody else.",
    fr: "Doter le poste d'un bureau d'appui, dire quelle casquette l'emporte en cas de conflit, ou confier une casquette à quelqu'un d'autre.",
  },
  severityRule: {
    en: "Medium; high where the hats bring two or more superiors; one degree lower where an office supports the post, and for hats of less than 1.25 full-time jobs. For a person: high from three posts, or where posts of one and a half full-time jobs or more have several superiors; medium from 1.25 on, and for two posts with different superiors, units or duty stations; low otherwise. A post of more than one full-time job with one holder is low: it may stand for several. Two posts of which one answers to the other are told by the broken chain.",
    fr: "Moyenne ; élevée quand les casquettes apportent deux supérieurs ou plus ; un degré de moins quand un bureau appuie le poste, et pour des casquettes de moins de 1,25 plein temps. Pour une personne : élevée à partir de trois postes, ou quand des postes d'un plein temps et demi ou plus ont plusieurs supérieurs ; moyenne à partir de 1,25, et pour deux postes de supérieurs, d'unités ou de lieux différents ; faible sinon. Un poste de plus d'un plein temps à titulaire unique est faible : il peut en représenter plusieurs. Deux postes dont l'un rend compte à l'autre sont dits par la chaîne rompue.",
  },
  needs: {
    en: "The hats of the post, and the superior of each where the sources name one. A number of hats that is only possible is reported as not certain.",
    fr: "Les casquettes du poste, et le supérieur de chacune là où les sources le nomment. Un nombre seulement possible est donné comme incertain.",
  },
  reads: [
    "wears-hat",
    "reports-to",
    "deputy-of",
    "responsible-for",
    "accountable-for",
    "implements",
    "supports",
    "accountable-to",
    "governed-by",
    "acts-for",
    "represents",
    "linked-to",
    "coordinates-with",
    "member-of",
    "heads",
    "holds",
    "part-of",
    "located-in",
  ],
  messages: {
    "many-hats": {
      en: "{post} wears {hats} hats; above them: {superiors}{support}.",
      fr: "{post} porte {hats} casquettes ; au-dessus de celles-ci : {superiors}{support}.",
    },
    "many-hats.of-group": {
      en: "{post} wears {hats} hats; for {group} {from} or more are looked at; above them: {superiors}{support}.",
      fr: "{post} porte {hats} casquettes ; pour {group}, {from} ou plus sont considérées ; au-dessus de celles-ci : {superiors}{support}.",
    },
    "more-than-full-time": {
      en: "{post} wears {hats} hats that together ask for {fte} full-time jobs.",
      fr: "{post} porte {hats} casquettes qui demandent ensemble {fte} emplois à plein temps.",
    },
    "heavy-load": {
      en: "{post} wears {hats} hats and carries a load of {load}, where {percentile} % of posts carry {limit} at most.",
      fr: "{post} porte {hats} casquettes et une charge de {load}, quand {percentile} % des postes en portent {limit} au plus.",
    },
    "person-many-posts": {
      en: "{posts}: {count} posts held by one person{spread}, {person}{asked}.",
      fr: "{posts} : {count} postes occupés par une même personne{spread}, {person}{asked}.",
    },
    "person-many-posts.pattern": {
      en: "{count} people hold many posts each: {person}; their posts: {posts}.",
      fr: "{count} personnes occupent chacune de nombreux postes : {person} ; leurs postes : {posts}.",
    },
    "person-over-full-time": {
      en: "{posts} are held by one person{spread}, {person}, and ask together for {fte} full-time jobs.",
      fr: "{posts} sont occupés par une même personne{spread}, {person}, et demandent ensemble {fte} pleins temps.",
    },
    "person-over-full-time.pattern": {
      en: "{count} people each hold posts that together ask for more than one full-time job: {person}; their posts: {posts}.",
      fr: "{count} personnes occupent chacune des postes qui demandent ensemble plus d'un plein temps : {person} ; leurs postes : {posts}.",
    },
    "person-two-posts": {
      en: "{posts} are held by one person{spread}, {person}.",
      fr: "{posts} sont occupés par une même personne{spread}, {person}.",
    },
    "person-two-posts.pattern": {
      en: "{count} people hold two posts each: {person}; their posts: {posts}.",
      fr: "{count} personnes occupent chacune deux postes : {person} ; leurs postes : {posts}.",
    },
    "one-for-several": {
      en: "{post} is given {fte} full-time equivalents and has one holder on record, {person}.",
      fr: "{post} est donné pour {fte} équivalents temps plein et n'a qu'un titulaire au relevé, {person}.",
    },
    "one-for-several.pattern": {
      en: "{count} posts are given more than one full-time equivalent and have one holder on record each: {post}.",
      fr: "{count} postes sont donnés pour plus d'un équivalent temps plein et n'ont chacun qu'un titulaire au relevé : {post}.",
    },
    "perhaps-many-hats.several": {
      en: "{told} posts may wear more hats than the record is sure of: {post}.",
      fr: "{told} postes portent peut-être plus de casquettes qu'il n'est sûr : {post}.",
    },
    "perhaps-many-hats": {
      en: "{post} may wear as many as {most} hats; the record is sure of {least}.",
      fr: "{post} porte peut-être jusqu'à {most} casquettes ; {least} sont certaines.",
    },
  },
  columns: {
    hat: { en: "Hat", fr: "Casquette" },
    superior: { en: "Superior", fr: "Supérieur" },
    tie: { en: "Other tie", fr: "Autre lien" },
    person: { en: "Person", fr: "Personne" },
    posts: { en: "Posts", fr: "Postes" },
    post: { en: "Post", fr: "Poste" },
    unit: { en: "Unit", fr: "Unité" },
    place: { en: "Duty station", fr: "Lieu d'affectation" },
    fte: { en: "FTE", fr: "ETP" },
    hats: { en: "Hats", fr: "Casquettes" },
  },
  references: [
    "Kahn et al. 1964: role overload and role conflict",
    "Rizzo, House and Lirtzman 1970: role conflict grows with the number of superiors",
    "Report 2008, sections 7 and 8, endnote 27: the multi-hatted deputy",
  ],
} as const satisfies DetectorInfo;
