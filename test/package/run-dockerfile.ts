import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { DockerfileParser, type Flag } from "dockerfile-ast";
import { z } from "zod";

/** A stage of an image, carried out in a folder that stands for the root of its file system. */
export type Stage = {
  readonly root: string;
  workdir: string;
  readonly env: Record<string, string>;
  entrypoint: readonly string[];
  command: readonly string[];
};
type Build = { readonly context: string; readonly stages: Map<string, Stage>; stage: Stage };
type Step = (build: Build, content: string, from: string | undefined) => void;

const newStage = (root: string): Stage => ({ root, workdir: "/", env: {}, entrypoint: [], command: [] });

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Copies as COPY does: the contents of a folder, or a file into a folder. */
const copy = (from: string, to: string): void => {
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, !isFolder(from) && isFolder(to) ? join(to, basename(from)) : to, { recursive: true });
};

/** Paths from the root become paths in the folder that stands for it; there is one owner of everything. */
const inRoot = (text: string, root: string): string =>
  text.replace(/(^|[\s=])\/(data|app|build)\b/g, `$1${root}/$2`).replace(/chown \S+ \S+/g, "true");

const jsonWords = (content: string): string[] => z.array(z.string()).parse(JSON.parse(content));
const ignored: Step = () => {};

const steps: Readonly<Record<string, Step>> = {
  FROM: (build, content) => {
    const name = / AS (\S+)$/i.exec(content)?.[1] ?? `stage-${build.stages.size}`;
    build.stage = newStage(join(dirname(build.stage.root), name));
    mkdirSync(build.stage.root, { recursive: true });
    build.stages.set(name, build.stage);
  },
  WORKDIR: ({ stage }, content) => {
    stage.workdir = content;
    mkdirSync(join(stage.root, content), { recursive: true });
  },
  ENV: ({ stage }, content) => {
    const [name = "", value = ""] = content.split("=");
    stage.env[name] = inRoot(value, stage.root);
  },
  COPY: ({ context, stage, stages }, content, from) => {
    const source = from === undefined ? context : (stages.get(from)?.root ?? `no stage ${from}`);
    const paths = content.split(/\s+/);
    const to = join(stage.root, stage.workdir, paths.at(-1) ?? "");
    for (const path of paths.slice(0, -1)) copy(join(source, path), to);
  },
  RUN: ({ stage }, content) => {
    execFileSync("sh", ["-ec", inRoot(content, stage.root)], {
      cwd: join(stage.root, stage.workdir),
      env: { ...process.env, ...stage.env },
      stdio: ["ignore", "ignore", "inherit"],
    });
  },
  ENTRYPOINT: ({ stage }, content) => {
    stage.entrypoint = jsonWords(content);
  },
  CMD: ({ stage }, content) => {
    stage.command = jsonWords(content);
  },
  USER: ignored,
  VOLUME: ignored,
  EXPOSE: ignored,
  HEALTHCHECK: ignored,
};

const flagsOf = (instruction: object): readonly Flag[] =>
  "getFlags" in instruction && typeof instruction.getFlags === "function" ? instruction.getFlags() : [];

/**
 * Carries out the steps of a Dockerfile in order, each stage in a folder below `folder`, with the Node that
 * runs this in the place of the base image. Gives the last stage. Throws on a step it does not know.
 */
export const runDockerfile = (text: string, context: string, folder: string): Stage => {
  const build: Build = { context, stages: new Map(), stage: newStage(join(folder, "none")) };
  for (const instruction of DockerfileParser.parse(text).getInstructions()) {
    const keyword = instruction.getKeyword();
    const step = steps[keyword];
    if (step === undefined) throw new Error(`a Dockerfile's ${keyword} is not known here`);
    const from = flagsOf(instruction)
      .find((flag) => flag.getName() === "from")
      ?.getValue();
    step(build, instruction.getArgumentsContent() ?? "", from ?? undefined);
  }
  return build.stage;
};
