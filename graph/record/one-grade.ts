type Graded = { readonly grade?: unknown; readonly classification?: unknown };

/** The grade and the classification that a row has, whatever else it is. */
const gradedIn = (row: object): Graded => {
  const fields = new Map<string, unknown>(Object.entries(row));
  return { grade: fields.get("grade"), classification: fields.get("classification") };
};

/**
 * A node whose grade was changed, with the classification that follows it: lists give what they call a grade as both, and
 * where the two were one, the old grade says nothing any more. Where they differed, or both were changed, each stands.
 */
export const withOneGrade = <Row extends object>(before: object, after: Row): Row => {
  const [was, is] = [gradedIn(before), gradedIn(after)];
  if (was.grade === undefined || was.grade !== was.classification) return after;
  if (is.grade === undefined || is.grade === was.grade || is.classification !== was.classification)
    return after;
  return { ...after, classification: is.grade };
};
