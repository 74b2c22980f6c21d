import { nodeKinds } from "../../../graph/kinds.ts";
import type { FoundNode } from "../../../server/contract/nodes.ts";
import { nodesNamedBy } from "../../state/findings-order.ts";
import { useRecord } from "../../state/record.ts";
import type { Offer } from "../../state/search-results.ts";
import { type Speaker, useWords } from "../../words/index.ts";
import { namesTogether } from "../../words/names.ts";
import { spoken } from "../../words/sentence.ts";

type Row = {
  readonly name: string;
  /** What else is known of it. */
  readonly about?: string | undefined;
  /** Of what sort it is. */
  readonly sort?: string | undefined;
};

const rowOfNode = ({ name, short, kind, holds }: FoundNode, { t, say }: Pick<Speaker, "t" | "say">): Row => {
  const posts = namesTogether(holds.map((post) => post.name));
  const long = short === undefined ? "" : name;
  const about = posts === "" ? long : t("search.holds", { posts });
  return { name: short ?? name, about, sort: say(nodeKinds[kind].label) };
};

/** The words of an offer. */
const useRowOf = (): ((offer: Offer) => Row) => {
  const record = useRecord();
  const { t, say } = useWords();
  return (offer) => {
    if (offer.kind === "ask") return { name: t("search.ask"), about: offer.text };
    if (offer.kind === "name") return rowOfNode(offer.node, { t, say });
    if (offer.kind === "findings") {
      const { title, found, unsure } = offer.of;
      const sort = found > 0 ? t("search.findings", { n: found }) : t("search.unsure", { n: unsure });
      return { name: title, sort };
    }
    if (offer.kind === "finding") {
      const { detector, message } = offer.finding;
      const about = spoken(message, nodesNamedBy(offer.finding), record);
      return { name: say(record.detectors.get(detector)?.title), about, sort: t("search.finding") };
    }
    if (offer.kind === "reform")
      return { name: offer.patch.id, about: offer.patch.title, sort: t("search.reform") };
    return { name: say(offer.question.title), sort: t("search.question") };
  };
};

/** What one row of the search box offers: what it is called, what else is known of it, and of what sort it is. */
export const OfferRow = ({ offer }: { offer: Offer }) => {
  const { name, about, sort } = useRowOf()(offer);
  return (
    <>
      <strong>{name}</strong>
      {about !== undefined && <span>{about}</span>}
      {sort !== undefined && <small>{sort}</small>}
    </>
  );
};
