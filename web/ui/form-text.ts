/** What stands in a field of a filled form, without space around it; nothing where the form has no such field. */
export const formText = (data: Pick<FormData, "get">, name: string): string =>
  String(data.get(name) ?? "").trim();
