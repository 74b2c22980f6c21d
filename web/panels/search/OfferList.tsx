import type { Offer } from "../../state/search-results.ts";
import { useWords } from "../../words/index.ts";
import { OfferRow } from "./OfferRow.tsx";

const keyOf = (offer: Offer): string => {
  if (offer.kind === "name") return `name ${offer.node.id}`;
  if (offer.kind === "findings") return `findings ${offer.of.detector}`;
  if (offer.kind === "finding") return `finding ${offer.finding.id}`;
  if (offer.kind === "reform") return `reform ${offer.patch.id}`;
  return offer.kind === "question" ? `question ${offer.question.id}` : "ask";
};

type Props = {
  readonly id: string;
  readonly offers: readonly Offer[];
  /** Which of the offers is marked. */
  readonly at: number;
  readonly shown: boolean;
  /** Whether names could not be read. */
  readonly failed: boolean;
  readonly onTake: (offer: Offer) => void;
};

/** The list of a combobox; its options have the ids `id-0`, `id-1` … */
export const OfferList = ({ id, offers, at, shown, failed, onTake }: Props) => {
  const { t } = useWords();
  return (
    <div id={`${id}-list`} role="listbox" aria-label={t("search.results")} hidden={!shown}>
      {failed && (
        // biome-ignore lint/a11y/useFocusableInteractive: says that there is nothing to choose
        <div role="option" aria-selected="false" aria-disabled="true">
          {t("search.failed")}
        </div>
      )}
      {offers.map((offer, i) => (
        // biome-ignore lint/a11y/useFocusableInteractive: a combobox keeps the focus and points at its options
        // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the combobox
        <div
          key={keyOf(offer)}
          id={`${id}-${i}`}
          role="option"
          aria-selected={i === at}
          data-offer={offer.kind}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onTake(offer)}
        >
          <OfferRow offer={offer} />
        </div>
      ))}
    </div>
  );
};
