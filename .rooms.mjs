/**
 * The rooms of each floor, lowest first. Rooms of one step stand side by side: they know what is below them and nothing of
 * each other. A room is a folder, or a file at the floor's root.
 */
export const roomsOf = {
  graph: [
    [
      [
        "vocabulary.ts",
        "text",
        "errors.ts",
        "why-unread.ts",
        "memo.ts",
        "by-id.ts",
        "same.ts",
        "frequencies.ts",
        "group-by.ts",
        "within.ts",
        "one-by-one.ts",
        "archive.ts",
        "sha256.ts",
        "palette.ts",
        "namespaces.ts",
      ],
      "Words, texts and small tools are what everything else is built from.",
    ],
    [
      ["kinds.ts", "language.ts", "json.ts", "worker"],
      "Kinds and languages are tables; what reads JSON and a thread do not know what it is about.",
    ],
    [["rdf.ts"], "What kinds are called in RDF follows from the table of kinds."],
    [["model"], "A schema says what data is, not how it is kept or read."],
    [
      ["index", "csv", "drawing", "visible"],
      "How a dataset is indexed, how rows are written, how a picture is drawn and what of it is seen are four things, wherever a dataset came from.",
    ],
    [["patch"], "A change is applied to data in hand; where it is kept is not its matter."],
    [
      ["record", "importers", "exporters"],
      "A record, and what is read from files or written into them, can be kept anywhere.",
    ],
    [["store"], "Keeps all of it."],
  ],
  analysis: [
    [
      ["stems.ts", "feeble-line.ts", "finding"],
      "What a finding is and how it is told is the same, whoever found it.",
    ],
    [
      ["absence.ts", "at-one-time.ts", "redaction", "coordination"],
      "What holds of every finding asks no rule.",
    ],
    [
      ["rule.ts", "kit.ts", "query.ts", "measures", "successors.ts"],
      "What rules and questions are made of, and what is counted, judges nothing.",
    ],
    [
      ["detector.ts", "said-line.ts", "hierarchy"],
      "Hierarchies and the shape of a detector serve every detector, so they know none.",
    ],
    [
      ["not-recorded.ts", "at-date.ts", "profile"],
      "What is not on record, or has no date, and the figures of an organization, are told without a detector.",
    ],
    [
      ["detectors"],
      "A detector judges what is on record: it asks no question, tries no reform and does not know how it is run.",
    ],
    [
      ["run-detector.ts", "told-once.ts"],
      "One detector is run without the list of them, and what two of them would both say is told without running any.",
    ],
    [["run.ts"], "Detectors are run on any view, of a reform or not."],
    [
      ["options-in-force.ts", "profile-limits.ts"],
      "Which options hold is said before anything is compared by them.",
    ],
    [
      ["reform"],
      "A reform is compared by what detectors find; which question or briefing asks is not its matter.",
    ],
    [
      ["queries"],
      "A question answers from the record, and may try a reform; how it was asked is decided above it.",
    ],
    [
      ["speech.ts", "free-text", "slice-words.ts", "narrowed-by.ts"],
      "People's words are turned into questions before anything is answered.",
    ],
    [
      ["part-looked-at.ts", "cypher"],
      "A Cypher twin tells what a question or a detector tells, to whoever asks.",
    ],
    [["ask.ts", "briefings"], "What readers get."],
  ],
  server: [
    [
      ["contract", "zod-problems.ts", "version.ts"],
      "What is said over the wire is the same, whoever serves it: it knows no service and no route.",
    ],
    [
      ["access", "cache", "files"],
      "Who may, what is kept compiled and how files are read serve everything above.",
    ],
    [["services"], "A service does one thing for routes and commands alike, so it knows neither."],
    [["worker"], "A thread does what services do; who waits for it is not its matter."],
    [["deps.ts"], "What routes are given names no route."],
    [["plugins"], "What holds of every answer knows no single route."],
    [["process"], "How a process begins, listens and ends is the same for any app."],
    [["routes"], "A route answers for any app it is put in."],
    [["app.ts"], "The app is made without listening."],
    [["serve.ts"], "Serving is one thing that a command does."],
    [["cli"], "A command is documented from what it says of itself."],
    [["docs"], "Documentation of all of it."],
  ],
  web: [
    [["words"], "Phrases and names are for every room, so they know none."],
    [["api"], "How the server is asked has nothing to do with what is shown."],
    [["ui"], "Common parts of pages serve every panel: they know words and requests, no organization."],
    [["state"], "What the page shows is told from the URL and what was read, without a picture."],
    [["scene"], "What is drawn is chosen and measured before anything draws it."],
    [["canvas"], "The canvas draws a scene; what clicks on it mean is decided above it."],
    [["panels"], "A panel shows one thing; which panels stand where is the page's matter."],
    [["app"], "What makes up the page does not start it."],
    [["main.tsx"], "The page."],
  ],
};

/** A pattern of the paths of rooms of a floor. */
const pathOf = (floor, rooms) =>
  `^${floor}/(${rooms.map((room) => (room.includes(".") ? `${room.replaceAll(".", "\\.")}$` : `${room}/`)).join("|")})`;

/** For each room a rule that refuses what is above it and beside it; none where nothing is. */
const rulesOf = ([floor, steps]) =>
  steps.flatMap(([rooms, comment], index) =>
    rooms.flatMap((room) => {
      const refused = [
        ...rooms.filter((other) => other !== room),
        ...steps.slice(index + 1).flatMap(([above]) => above),
      ];
      if (refused.length === 0) return [];
      const [from, to] = [{ path: pathOf(floor, [room]) }, { path: pathOf(floor, refused) }];
      return [{ name: `${floor}-${room}-looks-down`, severity: "error", comment, from, to }];
    }),
  );

/** Rules of the rooms of every floor. */
export const roomRules = Object.entries(roomsOf).flatMap(rulesOf);
