import { z } from "zod";
import { holdTogether } from "../../../graph/index/period.ts";
import { query } from "../../query.ts";
import { ended, endedMessage } from "../shared/ended.ts";
import { actorMeant, actorPair } from "../shared/parameters.ts";
import { namesValue } from "../shared/phrases.ts";
import { answeringToNobody, nobodyMessages } from "../shared/reasons.ts";
import { when } from "../shared/sentence.ts";
import { statusOfConclusion } from "../shared/status.ts";
import { lineTable } from "../shared/table.ts";
import { atLeast } from "../shared/ways.ts";
import { nearestMeeting } from "./meeting.ts";
import { phrasings } from "./phrasings.ts";

/** The nearest common superior of two, and how far a matter has to rise to be settled there. */
export const commonSuperior = query({
  info: {
    id: "common-superior",
    title: { en: "Who is above both X and Y?", fr: "Qui est au-dessus de X et de Y ?" },
    question: {
      en: "Who is the nearest common superior of {first} and {second}, and how far up?",
      fr: "Quel est le plus proche supérieur commun de {first} et de {second}, et à quelle hauteur ?",
    },
    asked: {
      en: "common superior; common boss; who can settle a dispute between; lowest common superior; who is above both; escalation",
      fr: "supérieur commun; qui tranche un différend entre; au-dessus des deux",
    },
    messages: {
      answer: {
        en: "Nearest above both {first} and {second}: {superior}.",
        fr: "Le plus proche au-dessus de {first} et de {second} : {superior}.",
      },
      itself: {
        en: "Of {first} and {second}, the one is under the other: {superior} is above.",
        fr: "De {first} et {second}, l'un est sous l'autre : au-dessus, {superior}.",
      },
      steps: {
        en: "Steps a matter has to rise to get there: {escalation}.",
        fr: "Pas qu'une question doit remonter pour y arriver : {escalation}.",
      },
      ...nobodyMessages,
      ...endedMessage,
      apart: {
        en: "The two chains do not hold at the same time, by the dates on record: on no one day are both under it.",
        fr: "Les deux chaînes ne valent pas en même temps, d'après les dates au relevé : aucun jour tous deux n'en relèvent.",
      },
      unsaid: {
        en: "No common superior of {first} and {second} is on record.",
        fr: "Le relevé ne contient aucun supérieur commun à {first} et {second}.",
      },
    },
    twinNote: {
      en: "It gives all equally near superiors and all shortest ways to them, where the question tells one.",
      fr: "Il donne tous les supérieurs aussi proches et tous les plus courts chemins, là où la question en dit un.",
    },
  },
  phrasings,
  parameters: z.strictObject(actorPair),
  answer: (subject, parameters) => {
    const { view } = subject;
    const [first, second] = [actorMeant(view, parameters.first), actorMeant(view, parameters.second)];
    const said = nearestMeeting(atLeast(view, "inferred"), first, second);
    const meeting = said ?? nearestMeeting(view, first, second);
    const { superior = -1, escalation = 0, lines = [] } = meeting ?? {};
    const apart = !holdTogether(view.columns, lines);
    const nobody = answeringToNobody(view, meeting === undefined ? [first, second] : []);
    const itself = superior === first || superior === second;
    const values = {
      first: namesValue(view, [first]),
      second: namesValue(view, [second]),
      superior: namesValue(view, meeting ? [superior] : []),
    };
    return {
      sentences: [
        ...when(said === undefined, "unsaid", values),
        ...nobody.sentences,
        ...when(meeting !== undefined, itself ? "itself" : "answer", values),
        ...when(meeting !== undefined, "steps", { escalation }),
        ...when(apart, "apart"),
        ...(apart ? [] : ended(view, lines)),
      ],
      lines,
      nodes: [first, second, ...(meeting ? [superior] : [])],
      status:
        said === undefined || apart
          ? nobody.sentences.length > 0
            ? nobody.status
            : "not-stated"
          : statusOfConclusion(view, lines),
      table: lineTable(subject, lines),
    };
  },
});
