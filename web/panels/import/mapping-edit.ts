import type { Mapping, StaffField } from "../../../graph/importers/staff-list/mapping.ts";
import type { Key } from "../../words/en.ts";

/** What a column can be taken for, in the order of choice. */
export const fieldWords: Readonly<Record<StaffField, Key>> = {
  id: "import.field.id",
  title: "import.field.title",
  person: "import.field.person",
  email: "import.field.email",
  employee: "import.field.employee",
  grade: "import.field.grade",
  payBand: "import.field.payBand",
  status: "import.field.status",
  head: "import.field.head",
  unit: "import.field.unit",
  parentUnit: "import.field.parentUnit",
  contract: "import.field.contract",
  remarks: "import.field.remarks",
  place: "import.field.place",
  fte: "import.field.fte",
  superior: "import.field.superior",
  second: "import.field.second",
  since: "import.field.since",
  until: "import.field.until",
  heldSince: "import.field.heldSince",
  heldUntil: "import.field.heldUntil",
};

export const isField = (text: string): text is StaffField => text in fieldWords;

/** The mapping with a column taken for a field, or for nothing; each column and each field stands once. */
export const withColumn = (mapping: Mapping, header: string, field: StaffField | undefined): Mapping => {
  const others = Object.entries(mapping.columns).filter(([one, at]) => at !== header && one !== field);
  return {
    ...mapping,
    columns: { ...Object.fromEntries(others), ...(field === undefined ? {} : { [field]: header }) },
  };
};
