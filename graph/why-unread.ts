const reasons: ReadonlyMap<string, string> = new Map([
  ["ENOENT", "there is no such file or folder"],
  ["EACCES", "you may not read it"],
  ["EPERM", "you may not read it"],
  ["EISDIR", "it is a folder"],
  ["ENOTDIR", "a part of the path is a file and no folder"],
  ["ENAMETOOLONG", "its name is too long"],
  ["ELOOP", "it is a link that leads in a circle"],
  ["ERR_FS_FILE_TOO_LARGE", "it is larger than two gigabytes"],
]);

const codeOf = (cause: unknown): string =>
  cause instanceof Error && "code" in cause ? String(cause.code) : "";

/** That a file cannot be read and, as far as the system says, why: `staff.csv cannot be read: there is no such file or folder`. */
export const whyUnread = (what: string, cause: unknown): string => {
  const code = codeOf(cause);
  const reason = reasons.get(code) ?? code;
  return `${what} cannot be read${reason === "" ? "" : `: ${reason}`}`;
};
