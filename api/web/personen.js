// Persons: the results of a search, one person, and the family.

import { el, lijst, tabel, uitklap } from "./bouw.js";
import { adresregels, bronnaam, categorienaam, datum, geboren, OPSCHORTING, rol, zin } from "./woorden.js";

/** A burgerservicenummer as a button that opens that person; the number says nothing to a listener, so the name goes along. */
export function bsnKnop(persoon, open) {
  const nummer = persoon.burgerservicenummer;
  if (!nummer) return el("span", { class: "zwak" }, "geen nummer bekend");
  return el("button", { type: "button", class: "nummer", click: () => open(nummer), "aria-label": `${nummer}, open ${persoon.naam.volledig}` }, nummer);
}

export function zoekresultaat({ totaal, personen }, vanaf, hint, open, blader) {
  const aantal = totaal === 1 ? "1 persoon gevonden" : `${totaal} personen gevonden`;
  const kop = el("h2", { tabindex: "-1" }, totaal ? aantal : "Niemand gevonden");
  if (!totaal) return el("section", {}, kop, el("p", {}, hint));
  const rijen = personen.map((persoon) => [
    el("span", { class: "naam" }, persoon.naam.volledig),
    bsnKnop(persoon, open),
    geboren(persoon),
    persoon.geboorteplaats?.omschrijving,
    merken(persoon),
  ]);
  const tot = vanaf + personen.length;
  return el(
    "section",
    {},
    kop,
    tabel(null, ["Naam", "BSN", "Geboren", "Geboorteplaats", "Bijzonderheden"], rijen),
    totaal > personen.length &&
      el(
        "nav",
        { class: "blader", "aria-label": "Bladeren" },
        vanaf > 0 && el("button", { type: "button", class: "stil", click: () => blader(-1) }, "Vorige"),
        el("span", {}, `${vanaf + 1} tot en met ${tot} van ${totaal}`),
        tot < totaal && el("button", { type: "button", class: "stil", click: () => blader(1) }, "Volgende"),
      ),
  );
}

/** One person: the data, preceded by what must not be overlooked. */
export function persoonskaart(persoon, peildatum) {
  const { naam, geslacht, geboorteplaats, geboorteland } = persoon;
  const plaats = [geboorteplaats?.omschrijving, geboorteland?.omschrijving].filter(Boolean).join(", ");
  const aandacht = waarschuwingen(persoon);
  return el(
    "section",
    { class: "kaart", "aria-labelledby": "kop-persoon" },
    el("h3", { id: "kop-persoon" }, "Persoon"),
    aandacht.length > 0 && el("ul", { class: "letop" }, aandacht.map(([wat, uitleg]) => el("li", {}, el("strong", {}, `${wat}. `), uitleg))),
    lijst(
      "gegevens",
      ["BSN", persoon.burgerservicenummer && el("span", { class: "cijfers" }, persoon.burgerservicenummer)],
      ["Voornamen", naam.voornamen],
      ["Titel of predicaat", naam.adellijkeTitelPredicaat?.omschrijving],
      ["Geslachtsnaam", [naam.voorvoegsel, naam.geslachtsnaam].filter(Boolean).join(" ")],
      ["Geslacht", geslacht?.omschrijving],
      ["Geboren", geboren(persoon, peildatum)],
      ["Geboorteplaats", plaats],
      ["Overleden", persoon.overleden ? datum(persoon.overlijdensdatum) || "ja" : null],
      ["Adres", adres(persoon)],
    ),
  );
}

function waarschuwingen(persoon) {
  const { overleden, overlijdensdatum, opschorting } = persoon;
  const op = datum(overlijdensdatum);
  return [
    overleden && ["Overleden", op && op !== "onbekend" ? `Op ${op}.` : "De datum is onbekend."],
    overleden === null && ["In leven of overleden", "Dat is voor deze dag niet te zeggen."],
    persoon.geheimhouding && ["Geheimhouding", "Verstrek deze gegevens niet aan derden."],
    opschorting && opschorting !== "O" && ["Lijst opgeschort", `Reden: ${OPSCHORTING[opschorting] ?? opschorting}.`],
    !persoon.eigenLijst && ["Geen eigen persoonslijst hier", "Deze persoon is alleen genoemd op de lijst van een ander."],
    ...persoon.onzeker.map((wat) => ["Onzeker", zin(wat)]),
  ].filter(Boolean);
}

/** The same in a word or two, for a row. */
function merken(persoon, onzeker = []) {
  const op = datum(persoon.overlijdensdatum);
  const kort = [
    persoon.overleden && `Overleden${op && op !== "onbekend" ? ` op ${op}` : ""}`,
    persoon.overleden === null && "Niet te zeggen of deze persoon leefde",
    persoon.geheimhouding && "Geheimhouding",
    ["E", "M", "R", "F"].includes(persoon.opschorting) && `Opgeschort: ${OPSCHORTING[persoon.opschorting]}`,
  ].filter(Boolean);
  const twijfel = [...new Set([...persoon.onzeker, ...onzeker])].map((wat) => `Onzeker: ${wat}`);
  return el("ul", { class: "merken" }, kort.map((merk) => el("li", { class: "merk" }, merk)), twijfel.map((merk) => el("li", {}, merk)));
}

function adres(persoon) {
  const regels = adresregels(persoon.adres);
  if (!regels.length) return el("span", { class: "zwak" }, "geen adres bekend");
  return regels.map((regel) => el("span", { class: "regel" }, regel));
}

export function gezinskaart(gezin, open) {
  const { leden, peildatum, persoon } = gezin;
  const rijen = leden.map((lid) => [
    el("span", { class: "naam" }, lid.persoon.naam.volledig),
    bsnKnop(lid.persoon, open),
    geboren(lid.persoon, peildatum),
    lid.rollen.map(rol).join(", "),
    adres(lid.persoon),
    [merken(lid.persoon, lid.onzeker), gronden(lid.grondslag)],
  ]);
  const kop = el("h3", { id: "kop-gezin" }, "Gezinssysteem");
  if (!leden.length) return el("section", { "aria-labelledby": "kop-gezin" }, kop, el("p", {}, "Er zijn op deze dag geen gezinsleden bekend."));
  const wie = `${leden.length === 1 ? "1 lid" : `${leden.length} leden`} rond ${persoon.naam.volledig} op ${datum(peildatum)}, naaste familie eerst`;
  return el(
    "section",
    { "aria-labelledby": "kop-gezin" },
    kop,
    tabel(wie, ["Naam", "BSN", "Geboren", "Rol", "Adres", "Bijzonderheden"], rijen),
  );
}

function gronden(grondslag) {
  const regels = grondslag.map((grond) => {
    const duur = [grond.sinds && `sinds ${datum(grond.sinds)}`, grond.tot && `tot ${datum(grond.tot)}`].filter(Boolean).join(" ");
    const plek = `categorie ${categorienaam(grond.categorie)}, stapel ${grond.stapel}, volgnummer ${grond.volgnummer}`;
    return el(
      "li",
      {},
      el("strong", {}, rol(grond.rol)),
      duur && ` ${duur}`,
      grond.aktenummer && `, akte ${grond.aktenummer}`,
      grond.inOnderzoek && el("strong", {}, `, in onderzoek (${grond.inOnderzoek})`),
      el("span", { class: "bron" }, `${plek}; ${bronnaam(grond.bron)}`),
    );
  });
  return regels.length > 0 && uitklap(`Grondslag (${regels.length})`, el("ul", { class: "bronnen" }, regels));
}
