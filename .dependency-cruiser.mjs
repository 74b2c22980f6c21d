import { roomRules } from "./.rooms.mjs";

/** The floors of the house: imports go down only. Every rule says why it is there. */
const floor = (name, from, to, comment) => ({
  name,
  severity: "error",
  comment,
  from: { path: from },
  to: { path: to },
});
const door = (name, library, allowed, comment) => ({
  name,
  severity: "error",
  comment,
  from: { path: "^(graph|analysis|server|web)/", pathNot: allowed },
  to: { path: `node_modules/${library}` },
});

export default {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      comment: "Files that need each other cannot be read or tested alone: move what they share below both.",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    floor(
      "graph-is-the-ground",
      "^graph/",
      "^(analysis|server|web|test)/",
      "The model knows nothing of who uses it.",
    ),
    floor(
      "analysis-is-pure",
      "^analysis/",
      "^(server|web|test)/",
      "Judgements must run anywhere, so they know no server and no page.",
    ),
    floor(
      "server-knows-no-page",
      "^server/",
      "^(web|test)/",
      "The server serves the built page as files and imports none of it.",
    ),
    {
      ...floor(
        "page-knows-the-contract-only",
        "^web/",
        "^(graph|analysis|server|test)/",
        "The page speaks to the server; what it shares are vocabularies, kinds, schemas' types, message tables and how values are written as texts.",
      ),
      to: {
        path: "^(graph|analysis|server|test)/",
        pathNot:
          "^(server/contract/|graph/(vocabulary|kinds|language|by-id)\\.ts|graph/drawing/layered/|graph/visible/|graph/text/(slug|list|pair|isolate)\\.ts|graph/model/said-place\\.ts|analysis/(finding/words|profile/(words|matrix|figure-told|parts|rows-beside))\\.ts)",
        dependencyTypesNot: ["type-only"],
      },
    },
    ...roomRules,
    {
      name: "panels-stand-alone",
      severity: "error",
      comment: "A panel can be read, moved or removed alone: what several need is in panels/shared.",
      from: { path: "^web/panels/([^/]+)/", pathNot: "^web/panels/shared/" },
      to: { path: "^web/panels/[^/]+/", pathNot: "^web/panels/($1|shared)/" },
    },
    {
      name: "panels-share-nothing-of-one",
      severity: "error",
      comment: "What panels share knows none of them.",
      from: { path: "^web/panels/shared/" },
      to: { path: "^web/panels/", pathNot: "^web/panels/shared/" },
    },
    floor(
      "drawing-knows-no-organization",
      "^graph/drawing/",
      "^graph/(kinds\\.ts|worker/|model/(?!id\\.ts|text\\.ts|date\\.ts))",
      "Whoever has a Diagram can draw it: boxes, lines and words, whatever they stand for.",
    ),
    {
      name: "detectors-stand-alone",
      severity: "error",
      comment: "A detector can be read, moved or removed alone: it imports no other detector.",
      from: { path: "^analysis/detectors/([^/]+)/" },
      to: { path: "^analysis/detectors/[^/]+/", pathNot: "^analysis/detectors/$1/" },
    },
    {
      name: "queries-stand-alone",
      severity: "error",
      comment: "A named query imports no other query.",
      from: { path: "^analysis/queries/([^/]+)/" },
      to: { path: "^analysis/queries/[^/]+/", pathNot: "^analysis/queries/($1|shared)/" },
    },
    door(
      "door-neo4j",
      "neo4j-driver",
      "^graph/store/",
      "One door to Neo4j, so that its types and errors stay in one place.",
    ),
    door("door-xlsx", "read-excel-file", "^graph/importers/workbook/", "One door to workbooks."),
    door("door-sqlite", "libsql", "^graph/store/", "One door to SQLite."),
    door(
      "door-fastify",
      "(fastify|@fastify)",
      "^server/",
      "Only the server knows which web framework it is built on.",
    ),
    door(
      "door-react-query",
      "@tanstack",
      "^web/(api/|main\\.tsx)",
      "One way to read and write, so that no answer is kept, retried or lost in a way of its own.",
    ),
    door(
      "door-graphology",
      "graphology",
      "^(graph/index/|analysis/measures/|web/canvas/)",
      "graphology graphs are made for slices that measures or the canvas need.",
    ),
    door(
      "door-sigma",
      "(sigma|@sigma)",
      "^web/canvas/",
      "Sigma 4 will replace programs and reducers: keep what depends on them in one folder.",
    ),
    {
      name: "not-to-unresolvable",
      severity: "error",
      comment: "An import that does not resolve fails at run time.",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^web/dist/" }, // built files are no source: a bundler may tie them in circles
    tsPreCompilationDeps: "specify",
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".js", ".mjs", ".json"],
    },
  },
};
