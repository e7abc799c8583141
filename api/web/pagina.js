// The page: what is asked, what is shown, and where the reader is.
// A burgerservicenummer never comes into the address, the title or the browser's history: those are kept and shared.

import { el } from "./bouw.js";
import { gezagOverKaart, gezagskaart } from "./gezag.js";
import { gezinskaart, persoonskaart, zoekresultaat } from "./personen.js";
import { Fout, rond, stel } from "./vragen.js";
import { datum, getypteDatum, zin } from "./woorden.js";

const BLADZIJDE = 20;
const HINT = {
  naam: "Controleer de spelling, of zoek ruimer: alleen het begin van de naam en het geboortejaar.",
  reisdocument: "Controleer het nummer, of zoek op burgerservicenummer of naam.",
  adres: "Controleer het adres. Gezocht is naar wie er nu staat ingeschreven, niet naar wie er woonde.",
};

const formulier = document.getElementById("zoek");
const melding = document.getElementById("melding");
const uitkomst = document.getElementById("uitkomst");
const velden = formulier.elements;

/** Where the reader has been, in memory only; the browser's history holds the key. */
const plekken = new Map();
let sleutel = Date.now();
let bezig = new AbortController();

// ------------------------------------------------------------------------------------------------ what is shown

function ga(plek) {
  plekken.set(++sleutel, plek);
  history.pushState(sleutel, "", adresMet(plek.peildatum));
  return toon(plek);
}

async function toon(plek) {
  bezig.abort();
  bezig = new AbortController();
  const { signal } = bezig;
  wisMelding();
  uitkomst.removeAttribute("aria-busy");
  if (!plek) return uitkomst.replaceChildren();
  velden.peildatum.value = plek.peildatum;
  melding.replaceChildren(el("p", {}, "Bezig…"));
  uitkomst.setAttribute("aria-busy", "true");
  try {
    const inhoud = await (plek.burgerservicenummer ? persoon(plek, signal) : gezocht(plek, signal));
    melding.replaceChildren();
    uitkomst.replaceChildren(inhoud);
    const kop = uitkomst.querySelector("h2");
    kop.focus({ preventScroll: true });
    kop.scrollIntoView();
  } catch (fout) {
    if (signal.aborted) return;
    uitkomst.replaceChildren(); // what stood there answers another question
    meld(fout, () => toon(plek));
  } finally {
    if (!signal.aborted) uitkomst.removeAttribute("aria-busy");
  }
}

async function gezocht(plek, signal) {
  const { zoek, vanaf, peildatum } = plek;
  const resultaat = await stel("zoekPersonen", { zoek, eerste: BLADZIJDE, vanaf }, signal);
  const blader = (richting) => ga({ ...plek, vanaf: vanaf + richting * BLADZIJDE });
  return zoekresultaat(resultaat, vanaf, HINT[Object.keys(zoek)[0]], opener(peildatum), blader);
}

async function persoon({ burgerservicenummer, peildatum }, signal) {
  const { persoon: wie, gezin, gezag, gezagOver } = await rond(burgerservicenummer, peildatum, signal);
  const open = opener(peildatum);
  const dag = gezin?.peildatum ?? gezag?.peildatum ?? peildatum;
  return el(
    "article",
    {},
    el("div", { class: "titel" }, el("h2", { tabindex: "-1" }, wie.naam.volledig), el("p", {}, dag ? `op ${datum(dag)}` : "vandaag"), dagkiezer(burgerservicenummer, dag)),
    el("div", { class: "naast" }, persoonskaart(wie, dag), gezagskaart(gezag, open)),
    gezin && gezinskaart(gezin, open),
    gezagOverKaart(gezagOver, open),
  );
}

function opener(peildatum) {
  return (burgerservicenummer) => ga({ burgerservicenummer, peildatum });
}

/** The same person on another day. */
function dagkiezer(burgerservicenummer, dag) {
  const invoer = el("input", { type: "date", id: "dag", value: dag });
  const kies = (gebeurtenis) => {
    gebeurtenis.preventDefault();
    ga({ burgerservicenummer, peildatum: invoer.value });
  };
  return el("form", { class: "dagkiezer", submit: kies, novalidate: true }, el("label", { for: "dag" }, "Andere dag"), invoer, el("button", { class: "stil" }, "Toon"));
}

// ------------------------------------------------------------------------------------------------- what is asked

formulier.addEventListener("submit", (gebeurtenis) => {
  gebeurtenis.preventDefault();
  const peildatum = velden.peildatum.value;
  const manier = velden.manier.value;
  const leeg = [...formulier.querySelectorAll(`[data-manier=${manier}] [required]`)].find((veld) => !veld.value.trim());
  wisMelding();
  if (leeg) meld(new Fout("Vul dit veld in", { veld: leeg.name }));
  else if (manier === "adres" && !/^\d+$/.test(velden.huisnummer.value.trim())) meld(new Fout("Geef het huisnummer in cijfers", { veld: "huisnummer" }));
  else if (manier === "bsn") ga({ burgerservicenummer: velden.burgerservicenummer.value.replace(/[\s.-]/g, ""), peildatum });
  else ga({ zoek: { [manier]: ZOEK[manier]() }, vanaf: 0, peildatum });
});

const ZOEK = {
  naam: () => ({ geslachtsnaam: velden.geslachtsnaam.value, geboortedatum: getypteDatum(velden.geboortedatum.value) }),
  reisdocument: () => ({ nummer: velden.reisdocumentnummer.value.replace(/\s/g, "") }),
  adres: () => ({
    postcode: velden.postcode.value,
    huisnummer: Number(velden.huisnummer.value),
    huisletter: velden.huisletter.value.trim() || null,
    toevoeging: velden.toevoeging.value.trim() || null,
  }),
};

formulier.addEventListener("change", kiesManier);
formulier.addEventListener("reset", () => {
  plekken.clear();
  history.replaceState(null, "", adresMet(""));
  toon(null);
  setTimeout(() => {
    kiesManier();
    velden.burgerservicenummer.focus();
  });
});

function kiesManier() {
  for (const groep of formulier.querySelectorAll("[data-manier]")) groep.hidden = groep.dataset.manier !== velden.manier.value;
}

// ----------------------------------------------------------------------------------------------- errors, address

function meld(fout, opnieuw) {
  if (!(fout instanceof Fout)) console.error(fout);
  const tekst = fout instanceof Fout ? zin(fout.message) : "Er ging iets mis op deze pagina. Laad haar opnieuw, of waarschuw de beheerder.";
  const knop = fout.opnieuw && el("button", { type: "button", class: "stil", click: opnieuw }, "Probeer opnieuw");
  const label = fout.veld && velden[fout.veld]?.labels[0].textContent;
  const blok = el("div", { class: "fout", tabindex: "-1" }, el("p", { id: "fouttekst" }, el("strong", {}, `${label || "Niet gelukt"}: `), tekst), knop);
  melding.replaceChildren(blok);
  const veld = fout.veld && velden[fout.veld];
  if (veld?.checkVisibility()) {
    veld.setAttribute("aria-invalid", "true");
    veld.setAttribute("aria-describedby", `fouttekst ${veld.getAttribute("aria-describedby") ?? ""}`);
    veld.focus();
  } else blok.focus();
}

function wisMelding() {
  melding.replaceChildren();
  for (const veld of formulier.querySelectorAll("[aria-invalid]")) {
    veld.removeAttribute("aria-invalid");
    veld.setAttribute("aria-describedby", veld.getAttribute("aria-describedby").replace("fouttekst ", ""));
  }
}

function adresMet(peildatum) {
  return peildatum ? `?peildatum=${encodeURIComponent(peildatum)}` : location.pathname;
}

addEventListener("popstate", ({ state }) => toon(plekken.get(state)));
velden.peildatum.value = new URLSearchParams(location.search).get("peildatum") ?? "";
kiesManier();
