import { roles, type Session } from "../../../server/contract/session.ts";
import { nobodyKnown } from "../../state/told-company.ts";
import { SignIn, signOut } from "../../ui/SignIn.tsx";
import { useWords } from "../../words/index.ts";

/** Who one is here and what one may do, and the way to be somebody else where there are tokens. */
export const Account = ({ session }: { session: Session }) => {
  const { t, say } = useWords();
  const named = session.actor !== nobodyKnown;
  return (
    <section className="account">
      <h3>{t("account.title")}</h3>
      <p className="about">
        {t("account.you", {
          name: named ? session.actor : t("account.nobody"),
          may: say(roles[session.role]),
        })}
      </p>
      {session.signIn &&
        (named ? (
          <button type="button" className="quiet" onClick={() => void signOut()}>
            {t("sign-out.do")}
          </button>
        ) : (
          <SignIn />
        ))}
      <p className="foot">{t("account.store", { store: session.store, version: session.version })}</p>
    </section>
  );
};
