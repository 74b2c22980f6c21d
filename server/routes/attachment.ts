const encoded = (name: string): string =>
  encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/**
 * The value of `content-disposition` that has an answer saved under a name: where the name is beyond ASCII, also as it is
 * (RFC 6266, section 5), as what reads no more than ASCII would save it under a row of codes.
 */
export const attachment = (name: string): string => {
  const plain = name.replaceAll(/[^ -~]|["\\%]/g, "_");
  const exact = plain === name ? "" : `; filename*=UTF-8''${encoded(name)}`;
  return `attachment; filename="${plain}"${exact}`;
};
