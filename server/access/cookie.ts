const name = "dotted-token";

/** The token in a `Cookie` header; undefined where there is none. */
export const tokenInCookies = (header: string | undefined): string | undefined =>
  header
    ?.split(";")
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${name}=`))
    ?.slice(name.length + 1);

/**
 * A cookie that keeps a page signed in: no script can read it, no other site can send it, and it ends
 * with the browser's session. `secure` where the page came over https.
 */
export const tokenCookie = (token: string, secure: boolean): string =>
  [`${name}=${token}`, "Path=/api", "HttpOnly", "SameSite=Strict", ...(secure ? ["Secure"] : [])].join("; ");

/** A cookie that signs out. */
export const noTokenCookie = `${name}=; Path=/api; HttpOnly; SameSite=Strict; Max-Age=0`;
