import type { DatasetDetail } from "../../server/contract/datasets.ts";
import { isTried, type ViewState } from "../../server/contract/view-state.ts";

/** Above so many nodes an organization is first shown as an icicle. */
const boxesUpTo = 500;
/** Above so many, only the part of it that is looked at is read for boxes. */
const wholeUpTo = 1500;

type Sized = Pick<DatasetDetail, "nodes">;

/** Whether only a part of an organization is read for a picture in boxes. */
export const isReadInParts = ({ nodes }: Sized): boolean => nodes > wholeUpTo;

/** Whether an organization is shown as an icicle unless boxes are asked for. */
export const isLarge = ({ nodes }: Sized): boolean => nodes > boxesUpTo;

/** Whether something is looked at that boxes and lines show best: evidence, an answer, a line, a reform, what is near one. */
export const isAboutLines = ({
  finding,
  question,
  line,
  focus,
  shown,
  tried,
  own,
  scenario,
}: ViewState): boolean =>
  [finding, question, line, focus, scenario].some((one) => one !== undefined) ||
  shown.length + tried.length + own.length > 0;

/** Whether two dates or two datasets are compared, and no reform. */
export const isCompared = (state: ViewState): boolean =>
  !isTried(state) &&
  (state.against !== undefined || (state.since !== undefined && state.until !== undefined));

/** Whether only what changed between two dates or datasets is drawn, with its way up; all of it where that was asked for. */
export const showsOnlyChanged = (state: ViewState): boolean => isCompared(state) && !state.large;

/** Whether the picture is an icicle: where it was asked for, else where there is more than boxes can show. */
export const isIcicle = (state: ViewState, detail: Sized): boolean =>
  state.form === undefined
    ? isLarge(detail) && !isAboutLines(state) && !isCompared(state)
    : state.form === "icicle";

/**
 * Whether of an organization too large for boxes only what is looked at is drawn, with its way up: evidence, an answer, a
 * reform; all of it where boxes were asked for.
 */
export const showsOnlyLit = (state: ViewState, detail: Sized): boolean =>
  isLarge(detail) &&
  state.form === undefined &&
  state.focus === undefined &&
  !state.large &&
  !isCompared(state) &&
  isAboutLines(state);
