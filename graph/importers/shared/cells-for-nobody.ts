import { plainWords } from "../../text/slug.ts";
import { wordList } from "./word-list.ts";

/** What a cell that should name a person says of a post where it names nobody. */
type Nobody = "undisclosed" | "vacant" | "eliminated";

/** Whole cells that stand where a person would, in English, French, German and Spanish; without words that are names, too. */
const cells: Readonly<Record<Nobody, readonly string[]>> = {
  vacant: wordList(`
    frozen; frozen position; new; new post; new position; newly created; newly created post; open; open post; open position; empty; unoccupied; unstaffed;
    unfunded; not funded; no incumbent; on hold; hold; hiring; in hiring; to hire; to be hired; tbh; advertised; under advertisement; interviewing;
    selection ongoing; in selection; offer made; offer accepted; not yet filled; not yet appointed; not yet recruited;
    gele; gelee; poste gelee; nouveau poste; poste nouveau; poste a creer; poste cree; creation; creation de poste; a recruter; recrutement; en recrutement;
    recrutement en cours; en cours de recrutement; non pourvu; non pourvue; pas pourvu; inoccupe; libre; poste libre; poste ouvert; poste suspendu; a designer; a nommer;
    neue stelle; neu geschaffen; neu geschaffene stelle; neu zu besetzen; offen; offene stelle; stelle offen; freie stelle; stelle frei; zu besetzen;
    wiederzubesetzen; wieder zu besetzen; nachzubesetzen; nicht besetzt; vakanz; ausgeschrieben; in ausschreibung; wird ausgeschrieben; in besetzung; wird besetzt;
    wird nachbesetzt; im besetzungsverfahren; stelle eingefroren; eingefroren;
    congelado; congelada; plaza congelada; nuevo puesto; puesto nuevo; nueva plaza; plaza nueva; nueva creacion; de nueva creacion; por cubrir; sin cubrir; sin ocupar;
    desocupado; desocupada; no cubierto; no cubierta; no ocupado; en concurso; en proceso de seleccion; por contratar; a contratar; en contratacion; por nombrar; por designar`),
  undisclosed: wordList(`
    pending; confidential; retired; resigned; left; departed; transferred; none yet; no one; rotating; rotation; rota; pool; team;
    aucun; aucune; personne; inconnu; inconnue; en attente; a confirmer; a definir; a determiner; a preciser; confidentiel; sans nom; divers; plusieurs; retraite; depart a la retraite; parti; partie; equipe;
    niemand; keine; keiner; unbekannt; noch offen; noch zu bestimmen; zu bestimmen; noch nicht bekannt; vertraulich; ohne namen; diverse; mehrere; ausgeschieden; im ruhestand;
    nadie; ninguno; ninguna; desconocido; desconocida; pendiente; por confirmar; por definir; por determinar; confidencial; sin nombre; varios; jubilado; jubilada; equipo;
    reception; front desk; help desk; helpdesk; service desk; switchboard; lobby; mail room; mailroom; meeting room; conference room; board room; boardroom; printer; scanner; pool car;
    accueil; standard telephonique; salle de reunion; salle de conference; imprimante; vehicule de service;
    empfang; pforte; telefonzentrale; besprechungsraum; sitzungszimmer; sitzungssaal; konferenzraum; drucker; dienstwagen;
    recepcion; centralita; sala de reuniones; sala de juntas; impresora`),
  eliminated: wordList(`
    weggefallen; entfallen; stelle entfallen; aufgelost; suprimido; suprimida; puesto suprimido; plaza suprimida; amortizado; amortizada; plaza amortizada`),
};

const nobodies: ReadonlyMap<string, Nobody> = new Map(
  (["vacant", "undisclosed", "eliminated"] as const).flatMap((says) =>
    cells[says].map((cell) => [cell, says] as const),
  ),
);

/** A room, a desk or a machine by its number, such as directories list among people. */
const numbered =
  /^(?:(?:(?:meeting|conference|board|training) )?room|salle(?: de (?:reunion|conference|formation))?|bureau|\p{L}*(?:raum|zimmer|saal)|sala(?: de (?:reuniones|juntas))?|despacho|printer|drucker|imprimante|impresora|desk|kiosk) (?:no |nr |n )?\p{L}{0,2} ?\d+(?: ?\p{L})?$/u;

const firstWord = /^[a-z]+/i;
const firstWords: ReadonlySet<string> = new Set([
  ...[...nobodies.keys()].map((cell) => firstWord.exec(cell)?.[0] ?? ""),
  ...wordList("room; training; salle; bureau; sala; despacho; desk; kiosk"),
]);

/** Whether a cell of plain letters begins with none of the words that cells for nobody begin with: most names, quickly. */
const isOther = (cell: string): boolean => {
  const first = firstWord.exec(cell)?.[0].toLowerCase();
  if (first === undefined || firstWords.has(first) || !/^[ -~]*$/.test(cell)) return false;
  return !/(?:raum|zimmer|saal)$/.test(first);
};

/** Cells of more words name nobody in words of their own. */
const mostLetters = 45;

/** What a cell says that holds words for a state of a post, for nobody, or for a place, and nothing else; undefined for any other. */
export const nobodyIn = (cell: string): Nobody | undefined => {
  if (cell.length > mostLetters || isOther(cell)) return undefined;
  const words = plainWords(cell);
  return nobodies.get(words) ?? (/\d/.test(words) && numbered.test(words) ? "undisclosed" : undefined);
};
