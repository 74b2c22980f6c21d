import { type FormEvent, useState } from "react";
import { sendJson } from "../api/client.ts";
import { paths } from "../api/paths.ts";
import { type ApiProblem, asProblem } from "../api/problem.ts";
import { useWords } from "../words/index.ts";
import { Field } from "./Field.tsx";
import { formText } from "./form-text.ts";

/** Everything read so far was read as somebody else: the page begins anew, at the same place. */
const beginAnew = (): void => window.location.reload();

/** Signs out: the server takes its cookie back. */
export const signOut = (): Promise<void> => sendJson(paths.session, { method: "DELETE" }).then(beginAnew);

/** A token is given once; the server keeps it in a cookie that no script can read, until the browser closes. */
export const SignIn = () => {
  const { t } = useWords();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | undefined>(undefined);
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const token = formText(new FormData(event.currentTarget), "token");
    setBusy(true);
    sendJson(paths.session, { body: { token } }).then(beginAnew, (error: unknown) => {
      setBusy(false);
      setProblem(asProblem(error));
    });
  };
  const wrong = problem?.code === "unauthenticated" ? t("sign-in.unknown") : problem?.message;
  return (
    <form className="form sign-in" onSubmit={send} aria-label={t("sign-in.title")}>
      <p>{t("sign-in.what")}</p>
      <Field label={t("sign-in.token")} name="token" type="password" required maxLength={500} />
      <button type="submit" className="primary" disabled={busy}>
        {t("sign-in.do")}
      </button>
      {wrong !== undefined && (
        <p className="failure" role="alert">
          {wrong}
        </p>
      )}
    </form>
  );
};
