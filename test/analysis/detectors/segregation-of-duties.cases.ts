/* Longer than a usual file because the names of tasks in four languages are cases. */
import type { DetectorCase } from "../case.ts";

const task = (id: string, name: string) => ({ id, kind: "task", name }) as const;
const order = task("order", "Order equipment");
const pay = task("pay", "Pay field invoices");
const approve = task("approve", "Approve purchases");

/** Tasks of one post, by the names of tasks. */
const inOneHand = (names: readonly string[]) => ({
  nodes: [...names.map((name, place) => task(`t${place}`, name)), "post a"],
  lines: names.map((_, place) => `a responsible-for t${place}`),
});

export const cases: readonly DetectorCase[] = [
  {
    name: "all four steps, named in German",
    given: inOneHand([
      "Beschaffungen genehmigen",
      "Bestellungen auslösen",
      "Wareneingang bestätigen",
      "Rechnungen bezahlen",
    ]),
    found: ["steps-in-one-hand:a"],
  },
  {
    name: "two steps in one hand: Place purchase orders, Receive goods",
    given: inOneHand(["Place purchase orders", "Receive goods"]),
    found: ["steps-in-one-hand:a"],
  },
  {
    name: "two steps in one hand: Raise purchase orders, Pay suppliers",
    given: inOneHand(["Raise purchase orders", "Pay suppliers"]),
    found: ["steps-in-one-hand:a"],
  },
  {
    name: "two steps in one hand: Issue purchase orders, Process payments",
    given: inOneHand(["Issue purchase orders", "Process payments"]),
    found: ["steps-in-one-hand:a"],
  },
  {
    name: "two steps in one hand: Émettre les bons de commande, Effectuer les paiements",
    given: inOneHand(["Émettre les bons de commande", "Effectuer les paiements"]),
    found: ["steps-in-one-hand:a"],
  },
  {
    name: "two steps in one hand: Emitir órdenes de compra, Procesar pagos",
    given: inOneHand(["Emitir órdenes de compra", "Procesar pagos"]),
    found: ["steps-in-one-hand:a"],
  },
  {
    name: "two steps in one hand: Bestellungen tätigen, Zahlungen veranlassen",
    given: inOneHand(["Bestellungen tätigen", "Zahlungen veranlassen"]),
    found: ["steps-in-one-hand:a"],
  },
  ...[
    ["Ordenar el pago", "Formalizar pedidos"],
    ["Adjudicar contratos", "Tramitar pagos"],
    ["Conformar facturas", "Tramitar el pago"],
    ["Ordonner les paiements", "Attribuer les marchés"],
    ["Signer les contrats", "Traiter les paiements"],
    ["Zahlungen anordnen", "Zuschlag erteilen"],
    ["Award contracts", "Pay suppliers"],
  ].map((names) => ({
    name: `two steps in one hand: ${names.join(", ")}`,
    given: inOneHand(names),
    found: ["steps-in-one-hand:a"],
  })),
  {
    name: "near miss: to put files in order, to process leave and to sign contracts of employment spend nothing",
    given: inOneHand([
      "Pagar facturas",
      "Ordenar archivos",
      "Tramitar permisos",
      "Firmar contratos de trabajo",
      "Formalizar contratos laborales",
      "Signer les contrats de travail",
      "Attribuer les bureaux",
      "Award grants",
    ]),
    found: [],
  },
  {
    name: "near miss: who pays attention pays nobody, and raising morale orders nothing",
    given: inOneHand(["Order equipment", "Pay attention to tides", "Raise morale and order"]),
    found: [],
  },
  {
    name: "one hand approves and orders, in other German words",
    given: inOneHand(["Bestellung von Geräten genehmigen", "Geräte bestellen"]),
    found: ["steps-in-one-hand:a"],
  },
  {
    name: "all four steps, named in Spanish",
    given: inOneHand(["Aprobar compras", "Hacer pedidos", "Recibir bienes", "Pagar facturas"]),
    found: ["steps-in-one-hand:a"],
  },
  {
    name: "all four steps, named in French",
    given: inOneHand([
      "Approuver les achats",
      "Passer les commandes",
      "Réceptionner les livraisons",
      "Payer les factures",
    ]),
    found: ["steps-in-one-hand:a"],
  },
  {
    name: "near miss: to appoint, to approve leave, to receive guests and to file letters spend nothing",
    given: inOneHand([
      "Gutachter bestellen",
      "Urlaub genehmigen",
      "Post ablegen",
      "Aprobar vacaciones",
      "Recibir visitas",
      "Rechnungen bezahlen",
    ]),
    found: [],
  },
  {
    name: "one post orders and pays",
    given: { nodes: [order, pay, "post a"], lines: ["a responsible-for order", "a responsible-for pay"] },
    found: ["steps-in-one-hand:a"],
  },
  {
    name: "one person does, by way of two posts",
    given: {
      nodes: [approve, pay, "post a", "post b", "holder h"],
      lines: ["a accountable-for approve", "b responsible-for pay", "h holds a", "h holds b"],
    },
    found: ["steps-in-one-hand:h"],
  },
  {
    name: "one post has both steps: the post is named, whoever holds it",
    given: {
      nodes: [order, pay, "post a", "post b", "holder h", "holder k"],
      lines: ["a responsible-for order", "a responsible-for pay", "h holds a", "k holds a", "h holds b"],
    },
    found: ["steps-in-one-hand:a"],
  },
  {
    name: "a post is only accountable for both: low",
    given: {
      nodes: [order, pay, "post a", "holder h"],
      lines: ["a accountable-for order", "a accountable-for pay", "h holds a"],
    },
    found: ["steps-in-one-hand:a"],
  },
  {
    name: "near miss: two posts, held by two people",
    given: {
      nodes: [order, pay, "post a", "post b", "holder h", "holder k"],
      lines: ["a responsible-for order", "b responsible-for pay", "h holds a", "k holds b"],
    },
    found: [],
  },
  {
    name: "near miss: the other task is no step of spending",
    given: {
      nodes: [pay, task("x", "Write reports"), "post a"],
      lines: ["a responsible-for pay", "a responsible-for x"],
    },
    found: [],
  },
  ...(
    [
      ["Check deliveries", "Settle supplier invoices"],
      ["Place purchase orders", "Confirm delivery of goods"],
      ["Engager les dépenses", "Payer les fournisseurs"],
      ["Attester le service fait", "Passer les commandes"],
      ["Approuver l'achat", "Mandater et payer"],
      ["Attester la livraison", "Effectuer les virements"],
      ["Passer les commandes", "Décaisser"],
      ["Passer les commandes", "Virer les fonds"],
      ["Valider les factures", "Virer l'argent aux bureaux"],
      ["Place purchase orders", "Disbursement of grants"],
      ["Geräte bestellen", "Mittel anweisen"],
      ["Geräte bestellen", "Auszahlung der Zuwendungen"],
      ["Realizar pedidos", "Transferir los fondos"],
      ["Realizar pedidos", "Desembolso de las subvenciones"],
    ] as const
  ).map(([x, y]) => ({
    name: `one hand: ${x}, ${y}`,
    given: {
      nodes: [task("x", x), task("y", y), "post a"],
      lines: ["a responsible-for x", "a responsible-for y"],
    },
    found: ["steps-in-one-hand:a"],
  })),
  ...(
    [
      ["Buy stationery", "Pay salaries"],
      ["Commander l'unité", "Payer les fournisseurs"],
      ["Recevoir les visiteurs", "Payer les fournisseurs"],
      ["Régler les litiges", "Passer les commandes"],
      ["Receive service complaints", "Pay suppliers"],
      ["Passer les commandes", "Verser les pièces au dossier"],
      ["Passer les commandes", "Virer de bord"],
      ["Place purchase orders", "Disbursement statistics"],
    ] as const
  ).map(([x, y]) => ({
    name: `near miss: ${x}, ${y}`,
    given: {
      nodes: [task("x", x), task("y", y), "post a"],
      lines: ["a responsible-for x", "a responsible-for y"],
    },
    found: [],
  })),
  {
    name: "near miss: a unit and a group of posts are no one hand",
    given: {
      nodes: [order, pay, "entity u", { id: "clerks", kind: "post", name: "Clerks", class: true }],
      lines: [
        "u responsible-for order",
        "u responsible-for pay",
        "clerks responsible-for order",
        "clerks responsible-for pay",
      ],
    },
    found: [],
  },
  {
    name: "not enough data: who orders is not recorded",
    given: { nodes: [order, pay, "post a"], lines: ["a responsible-for pay"] },
    found: [],
    unknown: ["step-not-recorded:order"],
  },
];
