// What court registers add: beside the official outcome, with clear words which is which.

import { el, lijst, uitklap } from "./bouw.js";
import { bsnKnop } from "./personen.js";
import { datum, HOUDERROL, MAATREGEL, ONDERWERP, REGISTER, zin } from "./woorden.js";

export function aanvullingsblok({ type: officieel, aanvulling }, open) {
  if (!aanvulling || officieel === "NietVanToepassing") return null;
  const { inschrijvingen, tegenspraken, bevindingen, voorbehoud } = aanvulling;
  if (!inschrijvingen.length && !tegenspraken.length) return el("p", { class: "bron" }, "Registers van de rechtspraak: niets gevonden. ", voorbehoud);
  return el(
    "section",
    { class: "aanvulling", "aria-label": "Met de registers van de rechtspraak" },
    el("p", { class: "herkomst" }, "Alles bij elkaar, met de registers van de rechtspraak"),
    el("p", { class: "soort" }, aanvulling.toelichting),
    houders(aanvulling, open),
    lijst("gegevens", ["Reden", aanvulling.reden && el("code", {}, aanvulling.reden)], ["Rust op", aanvulling.artikel]),
    tegenspraken.map((een) => tegenspraak(een, open)),
    bevindingen.length > 0 && el("ul", { class: "bevindingen" }, bevindingen.map(bevinding)),
    uitklap(`Inschrijvingen (${inschrijvingen.length})`, el("ul", { class: "bronnen" }, inschrijvingen.map((een) => inschrijving(een, open)))),
    el("p", { class: "bron" }, voorbehoud),
  );
}

function houders({ houders: met, geschorst, onbekendeHouder }, open) {
  const regels = [
    ...met.map((een) => el("li", {}, wie(een, open), ` (${HOUDERROL[een.rol] ?? een.rol})`)),
    ...geschorst.map((een) => el("li", {}, wie(een, open), ": het gezag rust")),
    onbekendeHouder && el("li", {}, "Iemand die geen bron noemt; vraag het gezagsregister wie het is."),
  ].filter(Boolean);
  return regels.length > 0 && el("ul", { class: "houders" }, regels);
}

function wie({ persoon, organisatie }, open) {
  if (persoon) return [el("span", { class: "naam" }, persoon.naam.volledig), " ", bsnKnop(persoon, open)];
  const nummer = organisatie.oin ? ` (OIN ${organisatie.oin})` : organisatie.kvk ? ` (KvK ${organisatie.kvk})` : "";
  return [el("span", { class: "naam" }, organisatie.naam || "Organisatie"), nummer];
}

function bevinding({ tekst, artikel, zaaknummers }) {
  return el("li", {}, zin(tekst), el("span", { class: "bron" }, [artikel, ...zaaknummers].join(" · ")));
}

function tegenspraak({ code, kanten, waarom, artikel }, open) {
  return el(
    "aside",
    { class: "kanttekening", "aria-label": "Tegenspraak" },
    el("p", {}, el("strong", {}, "De bronnen spreken elkaar tegen. "), zin(waarom)),
    el("ul", {}, kanten.map((een) => kant(een, open))),
    lijst("gegevens", ["De wet", artikel], ["Code", el("code", {}, code)]),
  );
}

function kant({ bron, zegt, houders: over, datum: sinds, zaaknummer, heeftVoorrang }, open) {
  const waar = [REGISTER[bron] ?? bron, sinds && datum(sinds) && `sinds ${datum(sinds)}`, zaaknummer].filter(Boolean).join(", ");
  const namen = over.map((een, i) => [i > 0 ? ", " : "", wie(een, open)]);
  return el("li", {}, zin(zegt), " ", namen, el("span", { class: "bron" }, waar), heeftVoorrang && el("strong", {}, " Dit gaat voor."));
}

function inschrijving(een, open) {
  const tijd = [`vanaf ${datum(een.ingang) || "onbekend"}`, een.einde && `tot ${datum(een.einde) || "onbekend"}`];
  const plek = [REGISTER[een.register] ?? een.register, een.rechtbank, een.zaaknummer, een.artikel];
  return el(
    "li",
    {},
    el("strong", {}, MAATREGEL[een.maatregel] ?? een.maatregel),
    `, ${tijd.filter(Boolean).join(" ")}`,
    een.onderwerpen.length > 0 && `, alleen voor ${een.onderwerpen.map((o) => ONDERWERP[o] ?? o).join(", ")}`,
    een.werking === "onzeker" && " (of dit nu werkt is niet te zeggen)",
    een.benoemden.map((b) => [": ", wie(b, open)]),
    el("span", { class: "bron" }, plek.filter(Boolean).join(" · ")),
  );
}
