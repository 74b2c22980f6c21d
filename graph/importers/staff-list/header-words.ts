import { wordList } from "../shared/word-list.ts";
import type { StaffField } from "./mapping.ts";

/**
 * What columns of staff lists are called, in English, French, Spanish and German, folded (no accents, lower case,
 * words parted by a space). Order within a field is preference.
 */
export const headerWords: Readonly<Record<StaffField, readonly string[]>> = {
  id: wordList(`
    position id; post id; position number; post number; position no; post no; post reference; position code; post code;
    job id; id; code; ref; reference; key; number; dn; post unique reference; n de poste; numero de poste; no de poste; n poste; no poste; num poste; numero poste;
    code poste; id poste; no de puesto; numero de puesto; codigo de puesto; n de puesto; numero de plaza; stellennummer; stellen nr;
    planstelle; planstellennummer; planstellen nr; stellen id; pos no; pos id; codigo de plaza; plaza; stellennr;
    planstellennr; planstellen id; n puesto; no puesto; numero puesto;
    objekt id; codigo rpt; position nr; stellennummer sap; numero de la plaza; id puesto; id plaza; identifiant poste; identifiant du poste`),
  title: wordList(`
    planstellentext; libelle emploi; libelle de l emploi;
    position title; post title; job title; title; position; post; job; role; function title; functional title; designation;
    jobtitle; intitule du poste; intitule; titre du poste; titre; poste; fonction; emploi; libelle du poste; titulo del puesto;
    puesto; cargo; denominacion del puesto; stellenbezeichnung; bezeichnung; funktion; funktionsbezeichnung; stelle;
    business title; job title description; position name; assignment name; job name; job description; position text; intitule de poste; intitule de l emploi; intitule d emploi;
    libelle poste; metier; planstellenbezeichnung; dienstposten; positionsbezeichnung; tatigkeit; berufsbezeichnung; jobtitel; nombre del puesto; nombre del cargo; puesto de trabajo; denominacion`),
  person: wordList(`
    incumbent; name of incumbent; holder; post holder; person; name; full name; employee name; employee; staff member;
    staff name; encumbered by; displayname; display name; cn; titulaire; nom du titulaire; nom; nom et prenom; nom prenom; agent; occupant;
    titular; nombre; nombre y apellidos; ocupante; empleado; stelleninhaber; stelleninhaberin; inhaber; name der person;
    mitarbeiter; mitarbeiterin; name vorname;
    worker; worker name; legal name; preferred name; associate; associate name; nom complet; nom et prenoms; nom de l agent; nom du salarie; collaborateur; salarie; employe;
    nombre completo; nombre del empleado; nombre del titular; nombre y apellido; mitarbeitername; name des mitarbeiters; beschaftigte; beschaftigter`),
  email: wordList(`
    email; e mail; mail; email address; e mail address; contact email; userprincipalname; courriel; adresse electronique;
    correo; correo electronico; e mail adresse;
    work email; business email; company email; primary work email; courriel professionnel; adresse mail; adresse e mail; mail professionnel; e mail dienstlich; dienstliche e mail;
    correo corporativo; correo institucional; adresse de courriel; adresse courriel; adresse de messagerie; adresse de courrier electronique; courrier electronique; email professionnel; e mail professionnel;
    adresse mail professionnelle; adresse e mail professionnelle; adresse email; adresse email professionnelle; direccion de correo; direccion de correo electronico; direccion electronica; direccion e mail; direccion email;
    mailadresse; email adresse; mail adresse; emailadresse`),
  employee: wordList(`
    staff number; staff id; employee id; employee number; index number; personnel number; employeeid; employeenumber; matricule;
    numero d agent; numero de empleado; personalnummer; personal nr; personalnr; pers nr; mitarbeiternummer; numero d employe; codigo de empleado;
    worker id; worker number; person number; person id; associate id; associate number; user id; userid; employee no; employee code; emp id; emp no; emplid; staff no; payroll number; index no;
    numero matricule; n matricule; no matricule; matricule agent; matricule salarie; code agent; code salarie; id employe; id salarie; numero de salarie; personal id; mitarbeiter id; mitarbeiter nr; mitarbeiternr;
    n empleado; no empleado; num empleado; numero empleado; id empleado; id de empleado; codigo empleado; legajo; numero de legajo; n de legajo`),
  grade: wordList(`
    grade; level; pay grade; job grade; grade level; post grade; classe; niveau; categorie; grado; nivel; besoldung;
    besoldungsgruppe; entgeltgruppe; gehaltsgruppe; bes gr; besgr; besoldungsgr; entgeltgr; eg;
    management level; job level; career level; pay scale group; grade name; position grade; personnel grade; trfgr; tarifgruppe; tarifgr; vergutungsgruppe; coefficient; nivel cd; nivel salarial; nivel de puesto; grupo profesional`),
  payBand: wordList(`
    pay band; payband; pay range; salary band; salary range; salary group; fourchette salariale; bande salariale;
    tranche de traitement; banda salarial; rango salarial; gehaltsband; gehaltsspanne; salary; annual salary; yearly salary; base salary; gross salary; annual pay;
    remuneration; salaire; salaire annuel; salaire brut; traitement annuel; salario; salario anual; sueldo; jahresgehalt; gehalt; jahresbrutto; pay; wage; wages;
    monthly salary; net salary; compensation; traitement; traitement brut; traitement mensuel; salaire mensuel; salaire net; remuneration annuelle; remuneration brute;
    salario mensual; salario bruto; sueldo anual; retribucion; bezuge; vergutung; besoldung eur; monatsgehalt; bruttogehalt; jahresbruttogehalt; bruttojahresgehalt; lohn; jahreslohn`),
  status: wordList(`
    post status; position status; vacancy status; vacancy; vacant; status; statut du poste; statut; vacance; vacant;
    estado del puesto; estado; vacante; stellenstatus; besetzung; status der stelle;
    besetzungsstatus; besetzungsstand; stellenbesetzung; encumbrance status; situation; situacion;
    staffing status; filled status; incumbency status`),
  head: wordList(`
    head of unit; unit head; is head; is head of unit; head of department; head of section; manager flag; is manager;
    chef d unite; responsable d unite; chef de service; jefe de unidad; es jefe; leitung; leitungsfunktion; fuhrungskraft`),
  unit: wordList(`
    org unit text; org unit name; orgeinheit text; org einheit text; oe bezeichnung; oe text; department name; libelle service; libelle du service;
    department; unit; org unit; organizational unit; organisational unit; organization unit; division; section; branch;
    office; directorate; team; service; org path; department path; department name; ou; departement; direction; unite;
    unite administrative; entite; departamento; unidad; direccion; area; seccion; abteilung; referat; bereich;
    organisationseinheit; dienststelle;
    supervisory organization; supervisory organisation; business unit; home department; organization; organisation; department description; home department description; organisationseinheit text;
    orgeinheit; org einheit; orgeinh; oe; sachgebiet; dezernat; fachbereich; direction service; departement service; pole; structure; affectation; service d affectation; unidad organizativa; unidad organica; unidad administrativa; gerencia; centro directivo`),
  parentUnit: wordList(`
    parent unit; parent department; parent org unit; parent organizational unit; parent organisational unit; parent organization;
    parent organisation; parent division; parent entity; parent directorate; parent office; higher unit; superior unit; unit parent;
    unit belongs to; unit is part of; unite parente; unite mere; unite superieure; unite de rattachement; service de rattachement;
    direction de rattachement; entite de rattachement; entite parente; direction parente; service parent; rattachement de l unite;
    unidad superior; unidad matriz; unidad de dependencia; departamento superior; ubergeordnete einheit; ubergeordnete abteilung;
    ubergeordnete organisationseinheit; ubergeordneter bereich; ubergeordnete oe; oberorganisationseinheit`),
  contract: wordList(`
    contract type; type of contract; contract; appointment type; type of appointment; employment type; employment status;
    contract status; type de contrat; contrat; nature du contrat; type d engagement; tipo de contrato; contrato; vertragsart; vertragstyp;
    vertrag; beschaftigungsart; beschaftigungsverhaltnis; anstellungsart;
    worker type; employee type; employee group; type of employee; mitarbeitergruppe; type de salarie; tipo de vinculacion; tipo de empleado; tipo de personal`),
  remarks: wordList(`
    remarks; remark; notes; comments; comment; observations; observation; remarques; remarque; commentaires; commentaire;
    bemerkung; bemerkungen; anmerkung; anmerkungen; kommentar; hinweis; hinweise; observaciones; observacion; comentarios; comentario`),
  place: wordList(`
    duty station; duty stn; location; office location; officelocation; city; site; work location; place; lieu d affectation; lieu; ville;
    lieu de travail; lugar de destino; ubicacion; ciudad; sede; localidad; residence administrative; dienstort; standort; arbeitsort;
    primary location; location name; location description; work site; site name; etablissement; localisation; residence; centro de trabajo; lugar de trabajo; arbeitsstatte; dienstsitz; einsatzort`),
  fte: wordList(`
    fte; full time equivalent; full time equivalents; etp; ejc; equivalent temps plein; vza; vollzeitaquivalent; stellenanteil;
    etc jornada; jornada; quotite; quotite etp; stellenumfang; umfang; beschaftigungsumfang; arbeitszeitumfang; umfang der stelle; pensum; arbeitspensum; beschaftigungspensum; stellenpensum; vzae; stellenanteile;
    fte share; share of post; working time percentage; percentage of full time; employment rate; employment percentage; percent of full time; workload; taux d occupation; temps de travail; quotite d emploi; quotite d occupation;
    pourcentage d activite; taux de temps de travail; porcentaje de dedicacion; grado de ocupacion; porcentaje de ocupacion; coeficiente de jornada; parcialidad; porcentaje jornada;
    besetzungsgrad; beschaftigungsgrad; arbeitszeitanteil; taux d emploi; taux d activite; quotite de travail; quotite de temps de travail; porcentaje de jornada; dedicacion`),
  superior: wordList(`
    reports to; reports to position id; reports to id; reports to post; reports to position; reporting to; manager; manager id;
    manager name; manager e mail; manager email; supervisor e mail; supervisor email; reports to email; line manager email; line manager; supervisor; supervisor id; superior; direct manager; direct supervisor; first reporting line;
    first reporting officer; solid line; administrative manager; parent; parent id; boss; rend compte a;
    superieur hierarchique; superieur; responsable hierarchique; responsable; n 1; chef; manageur; reporta a; depende de;
    jefe; superior inmediato; plaza del superior; jefe inmediato; jefe directo; superior jerarquico; supervisor directo; vorgesetzter; vorgesetzte; vorgesetzte r; vorgesetzten; berichtet an;
    disziplinarischer vorgesetzter; unterstellt;
    reports to name; manager user; n 1 matricule; responsable direct; responsable n 1; n 1 responsable; superieur direct; chef hierarchique; superieur immediat;
    jefe superior; responsable directo; supervisor inmediato; dependencia jerarquica; dependencia organica; reporta; lider; direkter vorgesetzter; direkte vorgesetzte; vorgesetztenstelle;
    fuhrungskraft; fro; people manager`),
  second: wordList(`
    second reporting line; secondary reporting line; second line; dotted line; dotted line manager; functional manager;
    functional reporting line; functional line; secondary manager; matrix manager; functional supervisor; functional superior; functional lead; functional report; functional reports to;
    functionally reports to; matrix supervisor; matrix superior; matrix line; matrix reporting line; matrix reports to; dotted line supervisor; dotted line superior;
    dotted line reporting; dotted line reports to; dotted reporting line; technical manager; second supervisor; second superior; second manager;
    second reporting officer; technical reporting line; technical supervisor; additional reporting officer; secondary supervisor;
    deuxieme ligne hierarchique; seconde ligne hierarchique; ligne fonctionnelle; responsable fonctionnel; superieur fonctionnel; rattachement fonctionnel; lien fonctionnel; responsable hierarchique fonctionnel; superviseur fonctionnel; chef fonctionnel; autorite fonctionnelle;
    superieur hierarchique fonctionnel; n 1 fonctionnel; responsable matriciel; superieur matriciel; manager matriciel; manager fonctionnel; rattachement matriciel; ligne pointillee; ligne matricielle;
    segunda linea; segunda linea jerarquica; linea funcional; jefe funcional; fachvorgesetzter; fachlicher vorgesetzter;
    fachliche linie; zweite linie; zweiter vorgesetzter; fachvorgesetzte; fachvorgesetzter in; fachliche vorgesetzte; fachlich unterstellt; fachaufsicht; funktionaler vorgesetzter;
    funktionale vorgesetzte; funktionale linie; matrixvorgesetzter; matrixvorgesetzte; matrix vorgesetzter; matrixlinie; gepunktete linie; gestrichelte linie;
    sro; indirect manager; dotted line to; n 1 fonctionnel; jefe matricial; dependencia funcional`),
  since: wordList(`
    valid from; effective date; effective start date; in force since; in force from; created; created on; creation date; date created; established; established on;
    post since; position since; post start date; position start date; post created; position created; valable du; valable depuis; valable a partir du; en vigueur depuis; cree le; date de creation;
    date de creation du poste; poste cree le; date d effet; valido desde; vigente desde; fecha de creacion; creado el; gultig ab; gultig von; in kraft seit; eingerichtet am; erstellt am; angelegt am`),
  until: wordList(`
    valid to; valid until; effective end date; in force until; expiry date; post end date; position end date; abolished on; valable jusqu au; valable au;
    en vigueur jusqu au; supprime le; valido hasta; vigente hasta; suprimido el; gultig bis; in kraft bis; aufgehoben am; post until; position until`),
  heldSince: wordList(`
    start date; since; from; in post since; in position since; in role since; holds since; held since; incumbent since; holder since; date in post;
    start date in post; start date in position; position entry date; assignment start date; assignment start; appointment date; date of appointment; appointed; appointed on;
    appointed since; date de debut; depuis; en poste depuis; en fonction depuis; titulaire depuis; date de prise de fonction; date de prise de fonctions; prise de fonction; prise de fonctions; prise de poste; date de prise de poste;
    date de nomination; nomme le; nommee le; date d affectation; date de debut d affectation; fecha de inicio; desde; en el puesto desde; titular desde; fecha de nombramiento; fecha de toma de posesion; toma de posesion;
    fecha de inicio en el puesto; fecha de asignacion; beginn; seit; im amt seit; auf der stelle seit; inhaber seit; besetzt seit; stelleninhaber seit; in funktion seit; dienstantritt; ernannt am; startdatum; anfangsdatum;
    beginndatum`),
  heldUntil: wordList(`
    end date; until; to; in post until; holds until; held until; assignment end date; assignment end; date de fin; en poste jusqu au; fin d affectation; date de fin d affectation; fin de fonctions;
    fecha de fin; hasta; en el puesto hasta; fecha de cese; ende; bis; im amt bis; besetzt bis; enddatum; endedatum`),
};

/** What columns are called that say since when somebody is employed: not since when they hold their post. */
export const employedWords: ReadonlySet<string> = new Set(
  wordList(`
    entry date; date of entry; entry on duty; entry on duty date; eod; hire date; hired; hired on; date of hire; original hire date; latest hire date; most recent hire date; rehire date; joining date; join date; joined; date joined; date of joining;
    employment date; employment start date; employment start; start date of employment; date of employment; employed since; service date; start of service; seniority date; continuous service date; contract start; contract start date; start date of contract;
    date d entree; entree; date entree; date d entree en service; entree en service; date d embauche; embauche; embauche le; date embauche; date de recrutement; date d anciennete; anciennete; debut de contrat; date de debut de contrat; date de debut du contrat;
    fecha de ingreso; ingreso; fecha ingreso; fecha de alta; fecha alta; fecha de contratacion; fecha de incorporacion; fecha de entrada; antiguedad; fecha de antiguedad; inicio de contrato; fecha de inicio de contrato; fecha de inicio del contrato;
    eintrittsdatum; eintritt; eintritt am; einstellungsdatum; einstellung; eingestellt am; eingetreten am; diensteintritt; beschaftigt seit; betriebszugehorigkeit seit; angestellt seit; vertragsbeginn`),
);
