// Asking /graphql. What is asked stands in /web/vragen/*.graphql, so it can be read, counted and allowed by name.

const ELDERS = "Controleer het nummer, of zoek op naam, reisdocument of adres.";
const documenten = new Map();

/** Something went wrong that the user can read; `veld` names the input that is not right. */
export class Fout extends Error {
  constructor(melding, { veld = null, opnieuw = false } = {}) {
    super(melding);
    this.veld = veld;
    this.opnieuw = opnieuw;
  }
}

/** The answer to one question, or null when there is nobody. Throws Fout. */
export async function stel(vraag, variabelen, signal) {
  const query = await tekst(vraag, signal);
  const antwoord = await haal("/graphql", {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/json" },
    body: JSON.stringify({ query, variables: variabelen }),
    signal,
  });
  const { data, errors } = await antwoord.json();
  if (errors?.length) throw new Fout(errors[0].message, { opnieuw: true });
  const gegeven = data[vraag];
  if (gegeven.__typename === "OngeldigeInvoer") throw new Fout(gegeven.melding, { veld: gegeven.veld });
  return gegeven.__typename === "NietGevonden" ? null : gegeven;
}

/** Everything the page shows about one person. */
export async function rond(burgerservicenummer, peildatum, signal) {
  const over = { burgerservicenummer, peildatum: peildatum || null };
  const vragen = ["gezinssysteem", "gezag", "gezagOver"].map((vraag) => stel(vraag, over, signal));
  const [gezin, gezag, gezagOver] = await Promise.all(vragen);
  const persoon = gezin?.persoon ?? (await stel("persoon", over, signal));
  if (!persoon) throw new Fout(`Er is hier geen persoonslijst met dit burgerservicenummer. ${ELDERS}`, { veld: "burgerservicenummer" });
  return { persoon, gezin, gezag, gezagOver };
}

async function tekst(vraag, signal) {
  if (!documenten.has(vraag)) {
    const antwoord = await haal(`/web/vragen/${vraag}.graphql`, { signal });
    documenten.set(vraag, await antwoord.text());
  }
  return documenten.get(vraag);
}

async function haal(pad, verzoek) {
  let antwoord;
  try {
    antwoord = await fetch(pad, verzoek);
  } catch (fout) {
    if (fout.name === "AbortError") throw fout;
    throw new Fout("Verwant is niet bereikbaar. Controleer de verbinding en probeer het opnieuw.", { opnieuw: true });
  }
  if (antwoord.ok) return antwoord;
  const probleem = await antwoord.json().catch(() => ({}));
  const uitleg = [probleem.title, probleem.detail].filter(Boolean).join(" ");
  throw new Fout(uitleg || `De server antwoordde met fout ${antwoord.status}. Probeer het straks opnieuw.`, { opnieuw: true });
}
