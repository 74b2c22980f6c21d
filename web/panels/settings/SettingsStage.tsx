import { type FormEvent, useState } from "react";
import type { Settings } from "../../../graph/model/settings.ts";
import { keysOf, levels, scopes, type Words } from "../../../graph/vocabulary.ts";
import { paths } from "../../api/paths.ts";
import { useRead } from "../../api/queries.ts";
import { useEditing, wrote } from "../../state/editing.ts";
import { useRecord } from "../../state/record.ts";
import { useWriting } from "../../state/use-writing.ts";
import { Failure } from "../../ui/Failure.tsx";
import { Field } from "../../ui/Field.tsx";
import { Loaded } from "../../ui/Loaded.tsx";
import { useWords } from "../../words/index.ts";
import { StageHead } from "../shared/StageHead.tsx";
import { beyondFields, faultsByField } from "./faults-by-field.ts";
import { optionsOf } from "./options.ts";
import { type SettingsTexts, settingsIn, textsOfSettings } from "./settings-text.ts";
import { LinesField, Thresholds } from "./Thresholds.tsx";

type Read = { readonly revision: number; readonly settings: Settings };
type Form = { readonly texts: SettingsTexts; readonly write: (name: string, text: string) => void };

type NamesProps = Form & {
  readonly title: string;
  readonly prefix: string;
  readonly words: readonly (readonly [string, Words])[];
};

/** Own names for words of a vocabulary; the usual ones stand where none is given. */
const Names = ({ title, prefix, words, texts, write }: NamesProps) => {
  const { lang } = useWords();
  return (
    <fieldset className="settings-names">
      <legend>{title}</legend>
      {words.map(([id, usual]) => (
        <Field
          key={id}
          label={usual[lang]}
          name={`${prefix}.${id}`}
          placeholder={usual[lang]}
          maxLength={200}
          value={texts[`${prefix}.${id}`] ?? ""}
          onChange={(event) => write(`${prefix}.${id}`, event.target.value)}
        />
      ))}
    </fieldset>
  );
};

/** What is typed into the settings, and writing them over the revision that was read. */
const useSettingsForm = (read: Read) => {
  const { dataset, detectors } = useRecord();
  const [, setEditing] = useEditing();
  const rules = [...detectors.values()];
  const options = rules.flatMap(optionsOf);
  const [texts, setTexts] = useState(() => textsOfSettings(read.settings, options));
  const [stored, setStored] = useState(false);
  const { busy, problem, send } = useWriting(dataset);
  const write = (name: string, text: string): void => {
    setStored(false);
    setTexts((old) => ({ ...old, [name]: text }));
  };
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const body = settingsIn(read.settings, options, texts);
    const made = await send(paths.settings(dataset), { method: "PUT", body, revision: read.revision });
    if (made === undefined) return;
    wrote(dataset, made);
    setStored(true);
    setEditing({ said: "saved" });
  };
  return { rules, form: { texts, write }, save, busy, problem, stored };
};

/** Own names of lanes and subjects, and the words in which grades and pillars are given. */
const OwnWords = ({ texts, write }: Form) => {
  const { t } = useWords();
  return (
    <>
      <Names
        title={t("settings.lanes")}
        prefix="lane"
        words={keysOf(levels).map((id) => [id, levels[id]] as const)}
        texts={texts}
        write={write}
      />
      <Names
        title={t("settings.scopes")}
        prefix="scope"
        words={keysOf(scopes).map((id) => [id, scopes[id]] as const)}
        texts={texts}
        write={write}
      />
      <div className="choices">
        {(["grades", "pillars"] as const).map((name) => (
          <LinesField
            key={name}
            label={t(`settings.${name}`)}
            text={texts[name] ?? ""}
            onWrite={(text) => write(name, text)}
          />
        ))}
      </div>
    </>
  );
};

const Desk = ({ read }: { read: Read }) => {
  const { session } = useRecord();
  const { t } = useWords();
  const { rules, form, save, busy, problem, stored } = useSettingsForm(read);
  const faults = problem === undefined ? {} : faultsByField(problem, t);
  return (
    <form className="form settings" onSubmit={save}>
      <OwnWords {...form} />
      <Thresholds rules={rules} faults={faults} {...form} />
      {problem !== undefined && <Failure problem={beyondFields(problem, faults)} />}
      <div className="import-foot">
        <button type="submit" className="primary" disabled={busy || !session.may.import}>
          {t("edit.save")}
        </button>
        <span role="status">{stored && t("edit.saved")}</span>
      </div>
    </form>
  );
};

/** What a record says in its own words, and how it wants to be judged. */
const SettingsStage = () => {
  const { dataset, session } = useRecord();
  const { t } = useWords();
  return (
    <section className="console settings-stage" aria-label={t("settings.title")}>
      <StageHead title={t("settings.title")} />
      <p className="about">{t(session.may.import ? "settings.what" : "import.who")}</p>
      <Loaded query={useRead<Read>(paths.settings(dataset))}>
        {(read) => <Desk key={read.revision} read={read} />}
      </Loaded>
    </section>
  );
};
export default SettingsStage;
