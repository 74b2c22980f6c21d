import type { Layer } from "../../../graph/record/layer.ts";
import { leftChoices } from "../../../server/contract/datasets.ts";
import { paths } from "../../api/paths.ts";
import { useRead } from "../../api/queries.ts";
import { Choice } from "../../ui/Choice.tsx";
import { Loaded } from "../../ui/Loaded.tsx";
import { useWords } from "../../words/index.ts";
import type { Importing } from "./use-import.ts";

/** A layer that is not there yet. */
const another = "+";

type Props = { readonly layers: readonly Layer[]; readonly importing: Importing };

const Choices = ({ layers, importing }: Props) => {
  const { t } = useWords();
  const { wish, setWish } = importing;
  const known = layers.map(({ name, files }): [string, string] => [
    name,
    t("import.layer.again", { name: files.map((file) => file.name).join(", ") || name }),
  ]);
  const chosen = wish.beside ? another : (wish.layer ?? layers[0]?.name ?? another);
  const choose = (name: string): void =>
    setWish({ ...wish, beside: name === another, layer: name === another ? undefined : name });
  return (
    <>
      <Choice
        label={t("import.layer")}
        value={chosen}
        options={[...known, [another, t("import.layer.beside")]]}
        onChoose={choose}
      />
      {!wish.beside && (
        <Choice
          label={t("import.left")}
          value={wish.left}
          options={leftChoices.map((one) => [one, t(`import.left.${one}`)])}
          onChoose={(left) => setWish({ ...wish, left })}
        />
      )}
    </>
  );
};

/** Of a record that is there: which of its lists the files are the next version of, and what becomes of what left. */
export const LayerChoices = ({ dataset, importing }: { dataset: string; importing: Importing }) => (
  <Loaded query={useRead<readonly Layer[]>(paths.layers(dataset))}>
    {(layers) => <Choices layers={layers} importing={importing} />}
  </Loaded>
);
