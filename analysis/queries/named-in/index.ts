import { z } from "zod";
import { query } from "../../query.ts";
import { naming, placesOf } from "../shared/naming.ts";
import { nodeMeant, nodeParameter } from "../shared/parameters.ts";
import { namesValue } from "../shared/phrases.ts";
import {
  formParameter,
  idsOf,
  recommendationColumns,
  recommendationRows,
  recommendationTable,
} from "../shared/recommendations.ts";
import { when } from "../shared/sentence.ts";
import { placesText } from "../shared/table.ts";
import { phrasings } from "./phrasings.ts";

/** Where somebody is named: in which recommendations, by which notes, from which places. Being addressed is another question. */
export const namedIn = query({
  info: {
    id: "named-in",
    title: { en: "Where is X named?", fr: "Où X est-il nommé ?" },
    question: {
      en: "Which recommendations name {node}, whatever part they give it, and where else is it named?",
      fr: "Quelles recommandations nomment {node}, à quelque titre que ce soit, et où est-il nommé ailleurs ?",
    },
    asked: {
      en: "mentioned in; named in; which recommendations name; where is it mentioned; how often is it named",
      fr: "mentionné dans; nommé dans; quelles recommandations nomment; où est-il mentionné",
    },
    messages: {
      answer: {
        en: "Recommendations that name {node}, by our wording of them: {count} of {all} – {ids}.",
        fr: "Recommandations qui nomment {node}, selon nos termes : {count} sur {all} – {ids}.",
      },
      none: {
        en: "None of the {all} recommendations names {node}, by our wording of them.",
        fr: "Aucune des {all} recommandations ne nomme {node}, selon nos termes.",
      },
      addressed: {
        en: "Addressed to it among these: {count} – {ids}.",
        fr: "Dont adressées à lui : {count} – {ids}.",
      },
      about: {
        en: "In other words, about it: {count} – {ids}.",
        fr: "En d'autres termes, à son sujet : {count} – {ids}.",
      },
      notes: {
        en: "Notes on record that name it stand at: {at}.",
        fr: "Les notes au relevé qui le nomment se trouvent à : {at}.",
      },
      places: {
        en: "What is on record about it comes from: {places}.",
        fr: "Ce qui est relevé à son sujet vient de : {places}.",
      },
    },
    columns: recommendationColumns,
    twinNote: {
      en: "Who is named in words is read from texts, which plain Cypher does not take apart.",
      fr: "Qui est nommé en toutes lettres se lit dans des textes, que Cypher seul ne découpe pas.",
    },
  },
  phrasings,
  parameters: z.strictObject({
    node: nodeParameter({ en: "Who or what", fr: "Qui ou quoi" }),
    form: formParameter,
  }),
  answer: (subject, { node: asked, form }) => {
    const { view, dataset } = subject;
    const node = nodeMeant(view, asked);
    const { id } = view.node(node);
    const all = dataset.recommendations.filter((one) => form === undefined || one.form === form);
    const { recommendations, notes } = naming(subject, [node]);
    const found = recommendations.filter((one) => all.includes(one));
    const addressed = found.filter((one) => one.addressees.includes(id));
    const about = all.filter((one) => one.concerns.includes(id) && !found.includes(one));
    const at = notes.flatMap((note) => (note.node === undefined || note.node === node ? [] : [note.node]));
    const places = placesOf(view, node);
    return {
      sentences: [
        ...when(found.length, "answer", {
          node: namesValue(view, [node]),
          count: found.length,
          all: all.length,
          ids: idsOf(found),
        }),
        ...when(found.length === 0, "none", { node: namesValue(view, [node]), all: all.length }),
        ...when(addressed.length, "addressed", { count: addressed.length, ids: idsOf(addressed) }),
        ...when(about.length, "about", { count: about.length, ids: idsOf(about) }),
        ...when(at.length, "notes", { at: namesValue(view, at) }),
        ...when(places.size, "places", { places: placesText(subject, places) }),
      ],
      lines: [],
      nodes: [node, ...recommendationRows(subject, found)],
      status: found.length + at.length > 0 ? "stated" : "not-stated",
      table: recommendationTable(found),
    };
  },
});
