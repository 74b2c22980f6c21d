import type { DetectorCase } from "../case.ts";

const units = ["entity u", "entity v", "entity w"] as const;
const post = (id: string, name: string) => ({ id, kind: "post", name }) as const;
const homes = ["a part-of u", "b part-of v", "c part-of w"] as const;

export const cases: readonly DetectorCase[] = [
  {
    name: "three units have a finance post each",
    given: {
      nodes: [
        ...units,
        post("a", "Finance Officer"),
        post("b", "Head of Finance"),
        post("c", "Finance Assistant"),
      ],
      lines: homes,
    },
    found: ["doubled-finance:u+v+w"],
  },
  {
    name: "three units speak to the press, in Spanish",
    given: {
      nodes: [
        ...units,
        post("a", "Responsable de Comunicación"),
        post("b", "Oficial de Prensa"),
        post("c", "Técnica de Comunicaciones"),
      ],
      lines: homes,
    },
    found: ["doubled-communications:u+v+w"],
  },
  {
    name: "near miss: two units do",
    given: {
      nodes: [...units, post("a", "Finance Officer"), post("b", "Head of Finance"), post("c", "Engineer")],
      lines: homes,
    },
    found: [],
  },
  {
    name: "near miss: three posts in one unit",
    given: {
      nodes: [...units, post("a", "Legal Officer"), post("b", "Legal Adviser"), post("c", "Legal Assistant")],
      lines: ["a part-of u", "b part-of u", "c part-of u"],
    },
    found: [],
  },
  {
    name: "near miss: two of the three units are one in the other",
    given: {
      nodes: [
        ...units,
        "entity wider",
        post("a", "Finance Officer"),
        post("b", "Head of Finance"),
        post("c", "Finance Assistant"),
      ],
      lines: [...homes, "v part-of wider", "wider part-of u"],
    },
    found: [],
  },
  {
    name: "units of one whole, which has such a post too, count by themselves",
    given: {
      nodes: [
        ...units,
        "entity whole",
        post("a", "Directeur des finances"),
        post("b", "Head of Finance"),
        post("c", "Finance Assistant"),
        post("d", "Finance Director"),
      ],
      lines: [...homes, "d part-of whole", ...["u", "v", "w"].map((unit) => `${unit} part-of whole`)],
    },
    found: ["doubled-finance:u+v+w"],
  },
  {
    name: "near miss: only the slice hides that one of the posts is in two units",
    given: {
      nodes: [
        ...units,
        post("a", "Finance Officer"),
        post("b", "Head of Finance"),
        post("c", "Finance Assistant"),
      ],
      lines: [...homes, { from: "c", kind: "part-of", to: "u", confidence: "inferred" }],
      slice: { confidence: "stated" },
    },
    found: [],
  },
  {
    name: "not enough data: one of three has no title",
    given: { nodes: [post("a", "Engineer"), post("b", "Chemist"), post("c", "Post 17")], lines: [] },
    found: [],
    unknown: ["titles-not-readable:c"],
  },
  {
    name: "near miss: a title of two words that begins with post is a title",
    given: { nodes: [post("a", "Engineer"), post("b", "Chemist"), post("c", "Post Manager")], lines: [] },
    found: [],
  },
];
