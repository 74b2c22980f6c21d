import { z } from "zod";
import type { AnyQuery, Subject } from "../../../analysis/query.ts";
import { prepare } from "../../../analysis/run.ts";
import { DottedError } from "../../../graph/errors.ts";
import { type Picture, pictureByIndex } from "./answers.ts";
import type { Asked } from "./asking.ts";

/** Nobody is called so in this slice, or what is asked for has no such patch: there is no answer to compare. */
const isNoQuestion = (error: unknown): boolean =>
  error instanceof z.ZodError || (error instanceof DottedError && error.code !== "internal");

/** The picture of the answer by the index; undefined where there is nothing to compare. */
export const expectedPicture = (
  subject: Subject,
  one: AnyQuery,
  parameters: unknown,
): Picture | undefined => {
  try {
    return pictureByIndex(subject, one, parameters);
  } catch (error) {
    if (isNoQuestion(error)) return undefined;
    throw error;
  }
};

/** Whether something is on record: a line, or a node that is not one of those asked about. */
export const isTelling = (picture: Picture | undefined, parameters: Record<string, unknown>): boolean => {
  if (picture === undefined) return false;
  const asked = new Set(Object.values(parameters));
  return picture.answer.length + picture.beside.length > 0 || picture.nodes.some((id) => !asked.has(id));
};

/** As many as asked for, those first that fit: what is left over stays in its order. */
const preferring = <T>(items: readonly T[], fits: (item: T) => boolean, most: number): T[] =>
  [...items.filter(fits), ...items.filter((item) => !fits(item))].slice(0, most);

/** Of parameters of a question, those to which something is on record, before any others. */
export const tellingParameters = (
  subject: Subject,
  one: AnyQuery,
  candidates: readonly Record<string, unknown>[],
  most: number,
): Record<string, unknown>[] =>
  preferring(
    candidates,
    (parameters) => isTelling(expectedPicture(subject, one, parameters), parameters),
    most,
  );

const tells = (one: AnyQuery, { dataset, slice, parameters }: Asked): boolean =>
  isTelling(expectedPicture({ dataset, view: prepare(dataset).view(slice) }, one, parameters), parameters);

/** How often as many organizations as wanted are drawn, until enough of them have something to tell. */
const mostDraws = 10;

/**
 * Random organizations with a question, most of them such that something is on record about what is asked; every
 * fifth is whatever comes. `draw` gives as many as wanted, others each time.
 */
export const tellingOrganizations = (
  one: AnyQuery,
  draw: (time: number) => readonly Asked[],
): readonly Asked[] => {
  const first = draw(0);
  const wanted = first.length;
  const any = first.slice(0, Math.ceil(wanted / 5));
  const left = first.slice(any.length);
  const telling = left.filter((asked) => tells(one, asked));
  for (let time = 1; time < mostDraws && any.length + telling.length < wanted; time++)
    telling.push(...draw(time).filter((asked) => tells(one, asked)));
  return [...any, ...telling, ...left].slice(0, wanted);
};
