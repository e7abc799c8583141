// Gezag: the outcome, who holds it, what there is to note, and the path of questions that led there.

import { el, lijst, uitklap } from "./bouw.js";
import { bsnKnop } from "./personen.js";
import { aanvullingsblok } from "./aanvulling.js";
import { bronnaam, categorienaam, elementnaam, elementwaarde, geboren, SOORT, zin } from "./woorden.js";

export function gezagskaart(gezag, open) {
  return el(
    "section",
    { class: "kaart", "aria-labelledby": "kop-gezag" },
    el("h3", { id: "kop-gezag" }, "Gezag over deze persoon"),
    gezag ? [uitspraak(gezag, open), aanvullingsblok(gezag, open)] : el("p", {}, "Niet af te leiden: deze persoon heeft hier geen eigen persoonslijst."),
  );
}

export function gezagOverKaart(over, open) {
  const kop = el("h3", { id: "kop-over" }, "Gezag van deze persoon over anderen");
  const niets = (tekst) => el("section", { "aria-labelledby": "kop-over" }, kop, el("p", {}, tekst));
  if (!over) return niets("Niet af te leiden: deze persoon heeft hier geen eigen persoonslijst.");
  const { gezag, eigenKinderenZonder: zonder, doorRechter } = over;
  if (!gezag.length && !zonder.length && !doorRechter.length) return niets("Over niemand, voor zover uit de persoonslijsten blijkt.");
  return el(
    "section",
    { "aria-labelledby": "kop-over" },
    kop,
    !gezag.length && el("p", {}, "Over niemand, voor zover uit de persoonslijsten blijkt."),
    el("div", { class: "kinderen" }, gezag.map((een) => kind(een, open))),
    zonder.length > 0 && el("h4", {}, "Eigen kinderen over wie deze persoon geen gezag heeft, of van wie het niet te bepalen is"),
    el("div", { class: "kinderen" }, zonder.map((een) => kind(een, open))),
    doorRechter.length > 0 && el("h4", {}, "Kinderen over wie een rechter deze persoon met gezag belastte"),
    el("div", { class: "kinderen" }, doorRechter.map((een) => kind(een, open))),
  );
}

function kind(gezag, open) {
  const wie = gezag.minderjarige;
  return el(
    "article",
    { class: "kaart" },
    el("h4", {}, wie.naam.volledig),
    el("p", { class: "onder" }, bsnKnop(wie, open), `geboren ${geboren({ ...wie, overleden: false }, gezag.peildatum)}`),
    uitspraak(gezag, open),
    aanvullingsblok(gezag, open),
  );
}

function uitspraak(gezag, open) {
  const vraag = gezag.type !== "NietVanToepassing";
  return [
    vraag && el("p", { class: "herkomst" }, "Officiële uitkomst, uit de BRP"),
    vraag && el("p", { class: "soort" }, SOORT[gezag.type] ?? gezag.type),
    gezag.inOnderzoek && el("p", { class: "letop" }, el("strong", {}, "In onderzoek. "), "Een gegeven waarop dit rust wordt onderzocht; wacht de uitkomst af of vraag het gezagsregister."),
    houders(gezag, open),
    el("p", {}, gezag.toelichting),
    lijst("gegevens", ["Ontbreekt", gezag.ontbrekend.join("; ")], ["Reden", vraag && gezag.reden && el("code", {}, gezag.reden)], ["Rust op", gezag.artikel]),
    gezag.kanttekening.map(kanttekening),
    pad(gezag),
  ];
}

function houders({ ouder, ouders, derde, derden, type }, open) {
  const wie = [
    ...[ouder, ...ouders].filter(Boolean).map((drager) => ["ouder", drager]),
    ...[derde, ...derden].filter(Boolean).map(({ persoon }) => [type === "Voogdij" ? "voogd" : "derde", persoon]),
  ];
  if (type === "Voogdij" && !wie.length) wie.push(["voogd", null]);
  if (!wie.length) return null;
  return el("ul", { class: "houders" }, wie.map(([als, drager]) => el("li", {}, houder(als, drager, open))));
}

function houder(als, drager, open) {
  if (!drager) return `Een ${als} die niet in de BRP staat; vraag het gezagsregister wie het is.`;
  return [el("span", { class: "naam" }, drager.naam.volledig), ` (${als}) `, bsnKnop(drager, open)];
}

function kanttekening({ code, wat, wet, nagaan }) {
  return el(
    "aside",
    { class: "kanttekening", "aria-label": "Kanttekening" },
    el("p", {}, el("strong", {}, "Kanttekening. "), zin(wat)),
    lijst("gegevens", ["De wet", wet && zin(wet)], ["Na te gaan", nagaan && zin(nagaan)], ["Code", el("code", {}, code)]),
  );
}

function pad(gezag) {
  const stappen = gezag.pad;
  if (!stappen.length) return null;
  const vragen = stappen.length === 1 ? "1 vraag" : `${stappen.length} vragen`;
  return uitklap(`Hoe dit is bepaald: ${vragen}`, el("ol", { class: "pad" }, stappen.map(stap)));
}

function stap({ beslissing, vraag, antwoord, artikel, bronnen }) {
  return el(
    "li",
    {},
    el("p", { class: "vraag" }, vraag),
    el("p", { class: "antwoord" }, el("strong", {}, zin(antwoord))),
    el("p", { class: "bron" }, `${artikel} · beslissing ${beslissing}`),
    bronnen.length > 0 && uitklap(`Gelezen gegevens (${bronnen.length})`, el("ul", { class: "bronnen" }, bronnen.map(gelezen))),
  );
}

function gelezen({ element, waarde, categorie, stapel, volgnummer, persoon, inOnderzoek, bron }) {
  const plek = [
    `${element}, categorie ${categorienaam(categorie)}`,
    stapel > 0 && `stapel ${stapel}`,
    volgnummer > 0 && `eerder voorkomen ${volgnummer}`,
    persoon && `lijst van ${persoon}`,
  ];
  return el(
    "li",
    {},
    `${elementnaam(element)}: `,
    el("strong", {}, elementwaarde(element, waarde)),
    inOnderzoek && " (in onderzoek)",
    el("span", { class: "bron" }, `${plek.filter(Boolean).join(", ")}${bron ? `; ${bronnaam(bron)}` : ""}`),
  );
}
