/** What stands before or behind a person's name without being a part of it, folded. */
export const formsOfAddress: ReadonlySet<string> = new Set([
  ..."mr mrs ms miss mx dr sir dame prof professor lord lady baroness hon rt phd".split(" "),
  ..."mme mlle maitre docteur professeur".split(" "),
  ..."herr herrn frau sr sra".split(" "),
]);
