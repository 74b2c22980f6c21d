import type { ErrorCode } from "../../graph/errors.ts";

type Help = { readonly when: string; readonly todo: string };

/** When each code comes up, and what whoever meets it can do. The documentation's page is made from it. */
export const errorHelp: Readonly<Record<ErrorCode, Help>> = {
  "bad-request": {
    when: "An option, parameter, body or slice is not one that can be asked for; each fault names its field.",
    todo: "Correct the fields named. `--help` and `/docs` list what may be given.",
  },
  "bad-data": {
    when: "Files to be imported do not hold a dataset; each fault names file, row, field and a code of its own.",
    todo: "Correct the rows named; all faults are told at once, and nothing was stored.",
  },
  "not-found": {
    when: "There is no dataset, node, line, finding, patch or document of that id, or no such address.",
    todo: "Look the id up: `dotted datasets`, `dotted show`, or the search of the explorer.",
  },
  "already-exists": {
    when: "A folder to be written holds other files.",
    todo: "Name a new or empty folder.",
  },
  "revision-conflict": {
    when: "Somebody wrote the same dataset or document after you read it, or it is there and you sent no revision.",
    todo: "Read it again, put your change over what is there now, and send its revision in `If-Match`.",
  },
  "patch-conflict": {
    when: "A step of a reform does not fit the dataset: what it changes is gone, or what it adds is there.",
    todo: "Each fault names the step and the precondition that fails; correct the step, or the base it was made over.",
  },
  "query-refused": {
    when: "A Cypher query would write, reach outside the database, or has no bound. The fault names the layer that refused.",
    todo: "Ask with MATCH, WITH and RETURN and bounded paths; named questions need no Cypher.",
  },
  "limit-reached": {
    when: "A query ran longer or gave more than its limits allow; the fault names the limit.",
    todo: "Ask for less: a narrower match, fewer hops, a LIMIT.",
  },
  unauthenticated: {
    when: "This server wants a token, or does not know the one sent.",
    todo: "Send `Authorization: Bearer <token>`; whoever runs the server makes one with `dotted access add`.",
  },
  forbidden: {
    when: "Your role does not reach what the route needs, or the request came from a page of another site.",
    todo: "Ask for a token of the role named; on your own machine start with `--local-role`.",
  },
  "too-large": {
    when: "A request, or what a zip file unpacks to, is larger than the server takes.",
    todo: "Import on the command line, which has no such limit.",
  },
  "too-many-requests": {
    when: "One address asked more often in a minute than the server allows; or the database still works on earlier queries that did not stop in time.",
    todo: "Wait for the time in `Retry-After`, or until the database is done.",
  },
  "store-unavailable": {
    when: "The database cannot be reached, or its file cannot be opened.",
    todo: "Start it or correct `--store`; the server recovers by itself when it is back.",
  },
  "store-credentials": {
    when: "The database does not accept the user or password.",
    todo: "Give them in the address or in NEO4J_USERNAME and NEO4J_PASSWORD.",
  },
  "store-version": {
    when: "The database is of a version that is not supported.",
    todo: "Use Neo4j 5.26 or later.",
  },
  unsupported: {
    when: "The store in use cannot do this: ad-hoc Cypher needs Neo4j.",
    todo: "Use `--store neo4j://…`, or ask a named question.",
  },
  cancelled: {
    when: "You or the server stopped the work before it was done.",
    todo: "Nothing of it was stored; start it again.",
  },
  internal: {
    when: "Something we did not foresee; the server's log holds it.",
    todo: "Please report it with the log.",
  },
};
