import type { DetectorInfo } from "../../detector.ts";

export const info = {
  id: "vacant-superior",
  revision: 6,
  title: { en: "Vacant superior", fr: "Supérieur vacant" },
  question: {
    en: "Who answers to a post that nobody holds, or that somebody holds only for the time being?",
    fr: "Qui rend compte à un poste que personne n'occupe, ou qui n'est assuré que par intérim ?",
  },
  why: {
    en: "Those who answer to an empty post answer to whoever is near; decisions wait, or are taken by those who have no right to.",
    fr: "Qui rend compte à un poste vide rend compte à qui se trouve là ; les décisions attendent, ou sont prises par qui n'en a pas le droit.",
  },
  remedy: {
    en: "Fill the post, name in writing who acts for it and with which powers, or have its reports answer to the next level.",
    fr: "Pourvoir le poste, désigner par écrit qui en assure l'intérim et avec quels pouvoirs, ou rattacher ses subordonnés au niveau suivant.",
  },
  severityRule: {
    en: "Medium where a vacant post has others under it; low where it has a deputy, where somebody acts for it, and for vacant posts without anybody under them. A post said to be vacant of which a holder is on record is told as that, low, and counted as held.",
    fr: "Moyenne quand un poste vacant a d'autres sous lui ; faible s'il a un adjoint, si quelqu'un en assure l'intérim, et pour les postes vacants sans personne sous eux. Un poste dit vacant dont le relevé connaît le titulaire est signalé comme tel, faible, et compté comme occupé.",
  },
  needs: {
    en: "Who holds each post, or that it is vacant or held by somebody acting; reporting lines on paper. What the title of a post alone says of it is inferred.",
    fr: "Qui occupe chaque poste, ou qu'il est vacant ou assuré par intérim ; les lignes de compte rendu sur le papier. Ce que l'intitulé d'un poste est seul à en dire est déduit.",
  },
  reads: ["reports-to", "deputy-of", "holds"],
  messages: {
    "vacant-superior": {
      en: "{superior} is vacant; answering to it: {reports}.",
      fr: "{superior} est vacant ; lui rendant compte : {reports}.",
    },
    "acting-superior": {
      en: "{superior} is held by somebody acting; answering to it: {reports}.",
      fr: "{superior} est assuré par intérim ; lui rendant compte : {reports}.",
    },
    "vacant-superior.and-bodies": {
      en: "{superior} is vacant; answering to it: {reports}; and of committees and other bodies: {bodies}.",
      fr: "{superior} est vacant ; lui rendant compte : {reports} ; et parmi les comités et autres organes : {bodies}.",
    },
    "vacant-superior.of-bodies": {
      en: "{superior} is vacant; of committees and other bodies answering to it: {bodies}.",
      fr: "{superior} est vacant ; comités et autres organes lui rendant compte : {bodies}.",
    },
    "acting-superior.and-bodies": {
      en: "{superior} is held by somebody acting; answering to it: {reports}; and of committees and other bodies: {bodies}.",
      fr: "{superior} est assuré par intérim ; lui rendant compte : {reports} ; et parmi les comités et autres organes : {bodies}.",
    },
    "acting-superior.of-bodies": {
      en: "{superior} is held by somebody acting; of committees and other bodies answering to it: {bodies}.",
      fr: "{superior} est assuré par intérim ; comités et autres organes lui rendant compte : {bodies}.",
    },
    "vacant-superior.pattern": {
      en: "{count} posts to which others answer are vacant: {superior}.",
      fr: "{count} postes auxquels d'autres rendent compte sont vacants : {superior}.",
    },
    "vacant-superior.by-title": {
      en: "By their titles, {count} posts to which others answer are vacant: {superior}.",
      fr: "D'après leurs intitulés, {count} postes auxquels d'autres rendent compte sont vacants : {superior}.",
    },
    "acting-superior.pattern": {
      en: "{count} posts to which others answer are held by somebody acting: {superior}.",
      fr: "{count} postes auxquels d'autres rendent compte sont assurés par intérim : {superior}.",
    },
    "acting-superior.by-title": {
      en: "By their titles, {count} posts to which others answer are held by somebody acting: {superior}.",
      fr: "D'après leurs intitulés, {count} postes auxquels d'autres rendent compte sont assurés par intérim : {superior}.",
    },
    "vacant-superior.twice": {
      en: "{superior} are most likely one post, listed more than once, which is vacant; answering to it: {reports}.",
      fr: "{superior} ne sont sans doute qu'un poste, inscrit plus d'une fois, qui est vacant ; lui rendant compte : {reports}.",
    },
    "acting-superior.twice": {
      en: "{superior} are most likely one post, listed more than once, which is held by somebody acting; answering to it: {reports}.",
      fr: "{superior} ne sont sans doute qu'un poste, inscrit plus d'une fois, qui est assuré par intérim ; lui rendant compte : {reports}.",
    },
    "vacant-posts": {
      en: "One post under {superior} is vacant: {reports}.",
      fr: "Un poste sous {superior} est vacant : {reports}.",
    },
    "vacant-posts.several": {
      en: "Several posts under {superior} are vacant: {reports}.",
      fr: "Plusieurs postes sous {superior} sont vacants : {reports}.",
    },
    "vacant-posts.pattern": {
      en: "{posts} posts to which nobody answers are vacant, under {count} superiors: {reports}.",
      fr: "{posts} postes auxquels personne ne rend compte sont vacants, sous {count} supérieurs : {reports}.",
    },
    "held-though-vacant": {
      en: "{post} is said to be vacant, and the record names who holds it: {person}.",
      fr: "{post} est dit vacant, et le relevé nomme qui l'occupe : {person}.",
    },
    "held-though-vacant.pattern": {
      en: "{count} posts are said to be vacant, and the record names who holds them: {post}.",
      fr: "{count} postes sont dits vacants, et le relevé nomme qui les occupe : {post}.",
    },
    "holder-not-recorded": {
      en: "For {count} of {all} posts to which others answer nothing says who holds them; whether they are vacant cannot be told.",
      fr: "Pour {count} des {all} postes auxquels d'autres rendent compte, rien ne dit qui les occupe ; on ne peut dire s'ils sont vacants.",
    },
  },
  columns: {
    superior: { en: "Superior", fr: "Supérieur" },
    vacant: { en: "Vacant", fr: "Vacants" },
    reports: { en: "Answering to it", fr: "Lui rendant compte" },
  },
  references: ["W3C ORG, org:Post: a post exists whether or not somebody fills it"],
} as const satisfies DetectorInfo;
