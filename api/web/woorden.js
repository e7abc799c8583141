// Codes and dates in words. Nothing here decides anything.

const MAANDEN = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

export const SOORT = {
  EenhoofdigOuderlijkGezag: "Eenhoofdig ouderlijk gezag",
  GezamenlijkOuderlijkGezag: "Gezamenlijk ouderlijk gezag",
  GezamenlijkGezag: "Gezamenlijk gezag",
  Voogdij: "Voogdij",
  TijdelijkGeenGezag: "Tijdelijk geen gezag",
  GezagNietTeBepalen: "Gezag niet te bepalen",
};

export const HOUDERROL = { Ouder: "ouder", NietOuder: "derde, samen met een ouder", Voogd: "voogd", VoorlopigeVoogd: "voorlopige voogd" };

export const REGISTER = { brp: "BRP", gezagsregister: "gezagsregister", ccbr: "curatele- en bewindregister", opgave: "opgave" };

export const ONDERWERP = {
  onderwijs: "onderwijs",
  medischeBehandeling: "medische behandeling",
  verblijfsvergunning: "verblijfsvergunning",
  reizenBuitenland: "reizen naar het buitenland",
  paspoort: "paspoort",
};

export const MAATREGEL = {
  gezagEenOuder: "Gezag aan een ouder",
  gezamenlijkGezag: "Gezamenlijk gezag",
  gezagMetDerde: "Gezag van een ouder met een derde",
  voogdij: "Voogdij",
  voorlopigeVoogdij: "Voorlopige voogdij",
  ondertoezichtstelling: "Ondertoezichtstelling",
  voorlopigeOndertoezichtstelling: "Voorlopige ondertoezichtstelling",
  machtigingUithuisplaatsing: "Machtiging uithuisplaatsing",
  gezagsuitoefeningDoorInstelling: "Deel van het gezag door de instelling",
  vervangendeToestemming: "Vervangende toestemming",
  gezagsbeeindiging: "Beëindiging van gezag",
  schorsingGezag: "Schorsing van gezag",
  herstelGezag: "Herstel van gezag",
  meerderjarigverklaring: "Meerderjarigverklaring",
  aantekeningGezamenlijkGezag: "Aantekening gezamenlijk gezag",
  aantekeningVoogd: "Aantekening van een voogd na overlijden",
  curatele: "Curatele",
  bewind: "Bewind",
  mentorschap: "Mentorschap",
};

export const OPSCHORTING = {
  O: "overlijden",
  E: "emigratie",
  F: "fout",
  M: "ministerieel besluit",
  R: "geen ingezetene meer",
};

const CATEGORIE = {
  "01": "persoon",
  "02": "ouder 1",
  "03": "ouder 2",
  "05": "huwelijk of geregistreerd partnerschap",
  "06": "overlijden",
  "07": "inschrijving",
  "08": "verblijfplaats",
  "09": "kind",
  "11": "gezagsverhouding",
};

const ELEMENT = {
  "01.20": "burgerservicenummer",
  "02.10": "voornamen",
  "02.40": "geslachtsnaam",
  "03.10": "geboortedatum",
  "03.30": "geboorteland",
  "04.10": "geslacht",
  "06.10": "begin huwelijk of partnerschap",
  "07.10": "einde huwelijk of partnerschap",
  "07.40": "reden van het einde",
  "08.10": "datum overlijden",
  "09.10": "gemeente van inschrijving",
  "14.20": "datum vestiging in Nederland",
  "32.10": "indicatie gezag minderjarige",
  "33.10": "indicatie curateleregister",
  "62.10": "ingang familierechtelijke betrekking",
  "67.10": "datum opschorting",
  "67.20": "reden opschorting",
  "81.20": "aktenummer",
  "85.10": "ingangsdatum geldigheid",
};
const DATUMS = new Set(["03.10", "06.10", "07.10", "08.10", "14.20", "62.10", "67.10", "85.10"]);

/** `2010-04-11`, `2010-04`, `2010` or `onbekend` in words. */
export function datum(waarde) {
  const [jaar, maand, dag] = (waarde ?? "").split("-");
  return [dag && Number(dag), maand && MAANDEN[maand - 1], jaar].filter(Boolean).join(" ");
}

/** Age in whole years on a day; null when the birth date is not wholly known. */
export function leeftijd(geboren, peildatum) {
  if (geboren?.length !== 10 || geboren > peildatum) return null;
  return peildatum.slice(0, 4) - geboren.slice(0, 4) - (peildatum.slice(5) < geboren.slice(5) ? 1 : 0);
}

/** A birth date, with the age of somebody who is known to be alive. */
export function geboren(persoon, peildatum) {
  const leeft = persoon.overleden === false && persoon.eigenLijst !== false;
  const jaren = leeft && peildatum ? leeftijd(persoon.geboortedatum, peildatum) : null;
  return (datum(persoon.geboortedatum) || "onbekend") + (jaren === null ? "" : ` (${jaren}\u00a0jaar)`);
}

/** A date as people type it (11-04-2010, 4-2010, 2010) as the interface wants it; anything else is left as it is. */
export function getypteDatum(waarde) {
  const delen = waarde.trim().split(/[-/. ]+/);
  const dutch = delen.at(-1).length === 4 ? delen.reverse() : delen;
  return dutch.map((deel) => deel.padStart(2, "0")).join("-");
}

export function adresregels(adres) {
  if (!adres) return [];
  const { straat, huisnummer, huisletter, toevoeging, postcode, woonplaats, gemeente, land, regels } = adres;
  const nummer = [`${huisnummer ?? ""}${huisletter ?? ""}`, toevoeging].filter(Boolean).join("-");
  const plaats = woonplaats ?? (land ? null : gemeente?.omschrijving);
  const elders = woonplaats && gemeente && gemeente.omschrijving !== woonplaats ? `gemeente ${gemeente.omschrijving}` : null;
  return [
    [straat, nummer].filter(Boolean).join(" "),
    [postcode?.replace(/^(\d{4})(\w{2})$/, "$1 $2"), plaats].filter(Boolean).join(" "),
    elders,
    ...regels,
    land?.omschrijving,
  ].filter(Boolean);
}

/** A role as one says it. */
export function rol(code) {
  return code === "ex-partner" ? code : code.replace("-", " of ");
}

export function categorienaam(code) {
  return CATEGORIE[code] ? `${code} ${CATEGORIE[code]}` : code;
}

export function elementnaam(code) {
  return ELEMENT[code] ?? code;
}

/** The value of an element; a date in words. */
export function elementwaarde(code, waarde) {
  if (waarde === null) return "leeg";
  if (!DATUMS.has(code) || !/^\d{8}$/.test(waarde)) return waarde;
  const delen = [waarde.slice(0, 4), waarde.slice(4, 6), waarde.slice(6)].filter((deel) => Number(deel));
  return datum(delen.join("-")) || "onbekend";
}

export function bronnaam({ bron: registratie, sleutel, versie }) {
  return `${registratie} ${sleutel}, versie ${versie}`;
}

/** A message as a sentence. */
export function zin(tekst) {
  const begin = tekst.charAt(0).toUpperCase() + tekst.slice(1);
  return /[.!?]$/.test(begin) ? begin : `${begin}.`;
}
