import type { Session } from "../../server/contract/session.ts";
import type { Company } from "../api/use-company.ts";

/** What the server calls whoever has no token. */
export const nobodyKnown = "anonymous";

/**
 * Those who have a record open of whom it is told. Where there are no tokens, whoever has one's own name sits at this
 * machine, with a second window: of that nobody has to be told.
 */
export const toldCompany = (
  others: Company,
  { signIn, actor: own }: Pick<Session, "signIn" | "actor">,
): Company => others.filter(({ actor }) => signIn || actor !== own);
