import { expect, test } from "vitest";
import { file, read } from "./reading.ts";

/* Longer than a usual file because columns as programs of personnel departments name them stand beside each other. */

/** Somebody of the lists below: the director, the chief who answers to her, and two who answer to him. */
type Somebody = {
  readonly given: string;
  readonly family: string;
  readonly title: string;
  readonly unit: string;
  readonly number: string;
  readonly boss: Somebody | undefined;
};
const ada: Somebody = {
  given: "Ada",
  family: "Quay",
  title: "Director",
  unit: "Office",
  number: "0101",
  boss: undefined,
};
const bo: Somebody = {
  given: "Bo",
  family: "Crane",
  title: "Chief, Docks",
  unit: "Docks",
  number: "0102",
  boss: ada,
};
const cy: Somebody = { given: "Cy", family: "Rope", title: "Clerk", unit: "Docks", number: "0103", boss: bo };
const di: Somebody = { given: "Di", family: "Helm", title: "Pilot", unit: "Docks", number: "0104", boss: bo };
const all = [ada, bo, cy, di];

const name = (one: Somebody | undefined): string => (one === undefined ? "" : `${one.given} ${one.family}`);
const listed = (one: Somebody | undefined): string =>
  one === undefined ? "" : `${one.family}, ${one.given}`;
const number = (one: Somebody | undefined): string => one?.number ?? "";

type Export = { readonly header: string; readonly row: (one: Somebody) => readonly string[] };

/** Columns of exports, as programs and their users in four languages name them. */
const exports: Readonly<Record<string, Export>> = {
  "Workday, workers": {
    header:
      "Employee ID;Worker;Business Title;Management Level;Supervisory Organization;Location;Manager;Manager ID;Hire Date;FTE %;Worker Type",
    row: (one) => [
      one.number,
      name(one),
      one.title,
      "L4",
      one.unit,
      "Geneva",
      name(one.boss),
      number(one.boss),
      "2015-02-01-08:00",
      "100",
      "Regular",
    ],
  },
  "Workday, positions": {
    header:
      "Position ID;Position;Worker;Job Title;Cost Center;Supervisory Organization;Reports To Position;Primary Location;Staffing Status",
    row: (one) => [
      one.number,
      one.title,
      name(one),
      one.title,
      "C1",
      one.unit,
      number(one.boss),
      "Geneva",
      "Filled",
    ],
  },
  "SAP SuccessFactors": {
    header:
      "User ID;Username;First Name;Last Name;Email;Manager User ID;Job Code;Title;Division;Department;Location;Hire Date;Status",
    row: (one) => [
      one.number,
      `u${one.number}`,
      one.given,
      one.family,
      `${one.given}@x.org`,
      one.boss?.number ?? "NO_MANAGER",
      "J1",
      one.title,
      "Harbour",
      one.unit,
      "Bonn",
      "02/13/2015",
      "active",
    ],
  },
  "SAP, people in German": {
    header:
      "Personalnummer;Nachname;Vorname;Planstelle;Planstellentext;Organisationseinheit;OrgEinheit Text;Vorgesetzter Personalnr.;Trfgr;Gültig bis",
    row: (one) => [
      one.number,
      one.family,
      one.given,
      `5${one.number}`,
      one.title,
      "61",
      one.unit,
      number(one.boss),
      "E13",
      "31.12.9999",
    ],
  },
  "SAP, posts in German": {
    header:
      "Objekttyp;Objekt-ID;Planstelle;Planstellenbezeichnung;Inhaber;OE;OE-Bezeichnung;berichtet an Planstelle;Besetzungsgrad %;Gültig ab",
    row: (one) => [
      "S",
      one.number,
      one.number,
      one.title,
      name(one),
      "61",
      one.unit,
      number(one.boss),
      "100,00",
      "01.02.2015",
    ],
  },
  BambooHR: {
    header:
      "Employee #;First Name;Last Name;Job Title;Department;Division;Location;Reports To;Hire Date;Employment Status;Work Email",
    row: (one) => [
      one.number,
      one.given,
      one.family,
      one.title,
      one.unit,
      "Harbour",
      "Oslo",
      name(one.boss),
      "2015-02-01",
      "Full-Time",
      `${one.given}@x.org`,
    ],
  },
  "BambooHR, families first": {
    header: "Employee Number;Last name, First name;Job Title;Department;Supervisor",
    row: (one) => [one.number, listed(one), one.title, one.unit, listed(one.boss)],
  },
  "Personio in German": {
    header:
      "ID;Vorname;Nachname;E-Mail;Position;Abteilung;Standort;Vorgesetzter;Einstellungsdatum;Status;Wochenstunden",
    row: (one) => [
      one.number,
      one.given,
      one.family,
      `${one.given}@x.org`,
      one.title,
      one.unit,
      "Berlin",
      name(one.boss),
      "01.02.2015",
      "Aktiv",
      "40",
    ],
  },
  "Personio in English": {
    header:
      "Employee ID;First name;Last name;Email;Position;Department;Office;Supervisor;Supervisor ID;Hire date;Status",
    row: (one) => [
      one.number,
      one.given,
      one.family,
      `${one.given}@x.org`,
      one.title,
      one.unit,
      "Berlin",
      `${one.boss?.given ?? ""}`,
      number(one.boss),
      "2015-02-01",
      "active",
    ],
  },
  "Personio in Spanish": {
    header:
      "ID de empleado;Nombre;Apellidos;Correo electrónico;Puesto;Departamento;Supervisor;Fecha de contratación;Estado",
    row: (one) => [
      one.number,
      one.given,
      one.family,
      `${one.given}@x.org`,
      one.title,
      one.unit,
      name(one.boss),
      "01/02/2015",
      "Activo",
    ],
  },
  Talentia: {
    header:
      "Matricule;Nom;Prénom;Emploi;Libellé emploi;Service;Établissement;Matricule responsable;Nom responsable;Date d'entrée;Coefficient",
    row: (one) => [
      one.number,
      one.family,
      one.given,
      "E1",
      one.title,
      one.unit,
      "Paris",
      number(one.boss),
      one.boss?.family ?? "",
      "01/02/2015",
      "350",
    ],
  },
  "a French list by numbers": {
    header:
      "N° matricule;Nom d'usage;Prénom;Intitulé de poste;Direction;Service;Site;Manager (matricule);Catégorie",
    row: (one) => [
      one.number,
      one.family,
      one.given,
      one.title,
      "Port",
      one.unit,
      "Paris",
      number(one.boss),
      "A",
    ],
  },
  "a French list with N+1": {
    header: "Matricule;Nom Prénom;Fonction;Direction/Service;Matricule N+1;Nom N+1;Lieu de travail",
    row: (one) => [
      one.number,
      `${one.family} ${one.given}`,
      one.title,
      one.unit,
      number(one.boss),
      "",
      "Paris",
    ],
  },
  "a Spanish list": {
    header: "Nº empleado;Nombre completo;Cargo;Área;Jefe inmediato;Código jefe;Sede;Tipo de contrato",
    row: (one) => [
      one.number,
      name(one),
      one.title,
      one.unit,
      name(one.boss),
      number(one.boss),
      "Lima",
      "indefinido",
    ],
  },
  "a Spanish list of posts": {
    header: "Código RPT;Denominación del puesto;Nivel CD;Unidad;Dependencia jerárquica;Titular;Situación",
    row: (one) => [one.number, one.title, "28", one.unit, number(one.boss), name(one), "Ocupado"],
  },
  "a German authority": {
    header: "Stellen-Nr.;Dienstposten;Name, Vorname;Bes.-Gr.;OrgEinh.;Vorgesetzte Stelle;Dienstort",
    row: (one) => [one.number, one.title, listed(one), "A13", one.unit, number(one.boss), "Bonn"],
  },
  "a German list with Führungskraft": {
    header: "Mitarbeiter-ID;Mitarbeiter;Position;Bereich;Führungskraft",
    row: (one) => [one.number, name(one), one.title, one.unit, name(one.boss)],
  },
  Oracle: {
    header:
      "Person Number;Full Name;Assignment Name;Position Name;Department Name;Grade Name;Location Name;Line Manager Person Number;Line Manager Name",
    row: (one) => [
      one.number,
      name(one),
      one.title,
      one.title,
      one.unit,
      "P4",
      "Rome",
      number(one.boss),
      name(one.boss),
    ],
  },
  ADP: {
    header:
      "Associate ID;Legal Name;Job Title Description;Home Department Description;Reports To Legal Name;Reports To Associate ID;Location Description;Position Status",
    row: (one) => [
      one.number,
      listed(one),
      one.title,
      one.unit,
      listed(one.boss),
      number(one.boss),
      "Rome",
      "Active",
    ],
  },
  "first reporting officers": {
    header: "Index No.;Name;Functional Title;Org Unit Text;Duty Station;Position Grade;FRO Index No.",
    row: (one) => [one.number, name(one), one.title, one.unit, "Nairobi", "P-4", number(one.boss)],
  },
};

test.each(Object.entries(exports))(
  "%s: posts, people, units and superiors are read without a mapping",
  (_, { header, row }) => {
    const { dataset } = read([
      file("list.csv", [header, ...all.map((one) => row(one).join(";"))].join("\n")),
    ]);
    const named = new Map(dataset.nodes.map((node) => [node.id, node.name]));
    const lines = (kind: string): string[] =>
      dataset.lines.flatMap((line) =>
        line.kind === kind ? [`${named.get(line.from)} > ${named.get(line.to)}`] : [],
      );
    expect(lines("reports-to")).toEqual(
      all.flatMap((one) => (one.boss === undefined ? [] : [`${one.title} > ${one.boss.title}`])),
    );
    const people = lines("holds").map((line) =>
      line
        .split(" > ")
        .map((part) => part.split(/,? /).sort().join(" "))
        .join(" > "),
    );
    expect(people).toEqual(
      all.map(
        (one) => `${[one.given, one.family].sort().join(" ")} > ${one.title.split(/,? /).sort().join(" ")}`,
      ),
    );
    expect(lines("part-of")).toEqual(expect.arrayContaining(all.map((one) => `${one.title} > ${one.unit}`)));
    expect(lines("functional-to")).toEqual([]);
  },
);

test("names in two columns are read as one, and not told as unread", () => {
  const { warnings } = read([
    file("list.csv", "Vorname;Nachname;Stelle;Vorgesetzter\nAda;Quay;Leiterin;\nBo;Crane;Kraft;Quay, Ada\n"),
  ]);
  expect(warnings).toEqual([]);
});

test("a column whose header means heads stays one where it says yes and no", () => {
  const { dataset } = read([
    file(
      "list.csv",
      "ID;Stelle;Bereich;Führungskraft;Vorgesetzter\n1;Leiterin;Amt;ja;\n2;Kraft;Amt;nein;1\n",
    ),
  ]);
  expect(dataset.lines.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["heads", "reports-to"]));
});

test("a superior named family first and without a comma is found, inferred", () => {
  const text = "Nom;Prénom;Poste;Supérieur\nQuay;Ada;Cheffe;\nCrane;Bo;Agent;QUAY Ada\n";
  const lines = read([file("list.csv", text)]).dataset.lines.filter(({ kind }) => kind === "reports-to");
  expect(lines).toMatchObject([{ from: "post-agent", to: "post-cheffe", confidence: "inferred" }]);
});
