import type { Line } from "../../model/line.ts";
import type { Source } from "../../model/source.ts";
import { slug } from "../../text/slug.ts";
import { baseName, type Importer, type InputFile } from "../importer.ts";
import { gradeOrder } from "../shared/grade-order.ts";
import { headerOf } from "../shared/header.ts";
import { idGiver } from "../shared/id-giver.ts";
import { bodiesOf } from "./bodies.ts";
import { builder } from "./builder.ts";
import { type OrganogramFile, organogramHalf, readOrganogram } from "./columns.ts";
import { readJuniors } from "./junior.ts";
import { organogramPosts, reference } from "./posts.ts";
import { referenceFinder } from "./references.ts";
import { readSeniors } from "./senior.ts";

type Read = OrganogramFile & { readonly path: string };

/** Files of the series, each as a source of its own; the rest are told. */
const read = (files: readonly InputFile[]) => {
  const give = idGiver();
  const organograms: Read[] = [];
  const others: InputFile[] = [];
  for (const file of files) {
    const half = organogramHalf(file);
    if (half === undefined) others.push(file);
    else {
      const source = give(file.name, slug(baseName(file), 180));
      organograms.push({ ...readOrganogram(file, half, source), path: file.name });
    }
  }
  return { organograms, others };
};

/** The day in a file's name, as the series names its files: `…-2011-09-30-senior.csv`. */
const dateIn = (files: readonly OrganogramFile[]): string | undefined =>
  files
    .flatMap(({ file }) => /\d{4}-\d{2}-\d{2}/.exec(file)?.[0] ?? [])
    .sort()
    .at(-1);

const sourceOf = ({ file, source, half }: OrganogramFile): Source => ({
  id: source,
  title: `UK government staff organogram, ${half} posts (${file})`,
  short: file,
  note: "Published by departments under the Open Government Licence. Its reporting lines are read as the paper of the department; it says nothing of their subject, nor of practice.",
});

/** References that the posts of more than one body have. */
const repeatedIn = (bodies: ReturnType<typeof bodiesOf>): ReadonlySet<string> => {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { senior } of bodies) {
    const own = new Set(senior.map((at) => at.cell(reference).toLowerCase()));
    for (const key of own) (seen.has(key) ? repeated : seen).add(key);
  }
  return repeated;
};

/** Nodes and lines of all bodies, and the references that lead nowhere. */
const build = (organograms: readonly Read[], basis: Line["basis"] | undefined) => {
  const built = builder(basis);
  const bodies = bodiesOf(organograms);
  const repeated = repeatedIn(bodies);
  for (const { name, senior, junior } of bodies) {
    const posts = organogramPosts(built, senior, (key) =>
      repeated.has(key) ? slug(name) || "body" : undefined,
    );
    const find = referenceFinder(posts);
    readSeniors(built, posts, find);
    readJuniors(built, junior, find);
  }
  return built;
};

/**
 * The UK government's staff organograms: senior posts one by one, junior posts by grade and title, in CSV as
 * published since 2010. Posts keep their reference as id, so that two dates of one department compare.
 */
export const ukOrganogram: Importer = {
  id: "uk-organogram",
  title: {
    en: "UK staff organogram (senior and junior CSV)",
    fr: "Organigramme du personnel britannique (CSV senior et junior)",
  },
  recognizes: (files) => files.some((file) => organogramHalf(file) === "senior"),
  read: (files, options) => {
    const { organograms, others } = read(files);
    const [first] = organograms;
    const header = headerOf((first?.file ?? "").replaceAll(/-senior|-junior|\.csv/gi, ""), options);
    const built = build(organograms, options.mapping?.basis);
    const date = dateIn(organograms);
    for (const other of others)
      built.gathered.warn({ file: baseName(other) }, undefined, "unread-file", {
        en: "the file is no half of an organogram and was not read",
        fr: "le fichier n'est pas la moitié d'un organigramme et n'a pas été lu",
      });
    return built.gathered.finish({
      ...header,
      ...gradeOrder(built.gathered, [header.title], first?.file ?? ""),
      ...(date === undefined ? {} : { date }),
      licence: "Open Government Licence",
      sources: organograms.map(sourceOf),
      coverage: built.coverage,
      recommendations: [],
      patches: [],
    });
  },
};
