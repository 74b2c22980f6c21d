import type { OrgView } from "../../graph/index/view.ts";
import { askedAsWhether, askedAsWhich } from "./existence.ts";
import { withoutHead, withoutTail } from "./tail.ts";

/** A text in other words; `doubted` where words are left out that may say something. */
export type Wording = { readonly text: string; readonly doubted: boolean };

/** A text without remarks before and behind it, the fullest first. */
const barer = (view: OrgView, text: string): Wording[] => {
  const whole: Wording = { text, doubted: false };
  const headless = withoutHead(view, text);
  const some = headless === undefined ? [whole] : [whole, { text: headless, doubted: true }];
  return some.flatMap((one) => {
    const { rest, heard } = withoutTail(view, one.text);
    return rest === undefined ? [one] : [one, { text: rest, doubted: one.doubted || !heard }];
  });
};

/**
 * Other ways to say what a text asks: without what is said beside it, `is there anybody who` as `who`, and a statement as the
 * question whether it is so.
 */
export const wordingsOf = (view: OrgView, text: string): Wording[] =>
  barer(view, text)
    .flatMap((one) => [
      one,
      ...[askedAsWhich(one.text), askedAsWhether(one.text)].flatMap((other) =>
        other === undefined ? [] : [{ ...one, text: other }],
      ),
    ])
    .slice(1);
