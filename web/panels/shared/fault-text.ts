import type { FieldSpec } from "../../../server/contract/record-fields.ts";
import type { Speaker } from "../../words/index.ts";

const dates: readonly string[] = ["since", "until", "date"];

/** What is written in a form of its own, which the label shows. */
const forms: readonly FieldSpec["type"][] = ["citations", "dated", "identifiers"];

/** What is wrong with a text in a field, in the reader's words; what the schema says where there are none for it. */
export const faultText = (
  { name, type, optional }: FieldSpec,
  text: string,
  message: string,
  t: Speaker["t"],
): string => {
  if (text.trim() === "" && !optional) return t("fault.empty");
  if (type === "number") return t("fault.number");
  if (type === "choice" || type === "choices") return t("fault.choice", { text });
  if (forms.includes(type)) return t("fault.form");
  return dates.includes(name) ? t("fault.date") : message;
};
