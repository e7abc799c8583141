// GraphiQL with the questions of /web/vragen as tabs, filled in for the sample population (loaders/voorbeeld).
"use strict";

const VOORBEELDEN = [
  ["gezag", { burgerservicenummer: "999004037" }],
  ["gezinssysteem", { burgerservicenummer: "999002041" }],
  ["gezagOver", { burgerservicenummer: "999008031" }],
  ["verwantschap", { a: "999002041", b: "999002089" }],
  ["zoekPersonen", { zoek: { naam: { geslachtsnaam: "Ver", geboortedatum: "2010" } }, eerste: 20 }],
  ["persoon", { burgerservicenummer: "999001061", peildatum: "2025-01-01" }],
];

/** In memory: GraphiQL would otherwise keep what is asked, numbers included, in the browser after closing. */
function geheugen() {
  const inhoud = new Map();
  return {
    getItem: (sleutel) => inhoud.get(sleutel) ?? null,
    setItem: (sleutel, waarde) => inhoud.set(sleutel, waarde),
    removeItem: (sleutel) => inhoud.delete(sleutel),
    clear: () => inhoud.clear(),
    get length() {
      return inhoud.size;
    },
  };
}

async function tabblad([vraag, variabelen]) {
  const antwoord = await fetch(`/web/vragen/${vraag}.graphql`);
  return { query: await antwoord.text(), variables: JSON.stringify(variabelen, null, 2) };
}

Promise.all(VOORBEELDEN.map(tabblad)).then((defaultTabs) => {
  const eigenschappen = {
    fetcher: GraphiQL.createFetcher({ url: "/graphql" }),
    storage: geheugen(),
    defaultTabs,
    variables: defaultTabs[0].variables,
    defaultEditorToolsVisibility: "variables",
  };
  ReactDOM.createRoot(document.getElementById("graphiql")).render(React.createElement(GraphiQL, eigenschappen));
});
