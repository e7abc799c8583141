// Building the page. Data only ever becomes text or an attribute, so markup in a name stays a name.

/** An element with attributes (a function becomes a click handler, null or false is left out) and children. */
export function el(naam, eigenschappen = {}, ...kinderen) {
  const element = document.createElement(naam);
  for (const [sleutel, waarde] of Object.entries(eigenschappen)) {
    if (typeof waarde === "function") element.addEventListener(sleutel, waarde);
    else if (waarde === true) element.setAttribute(sleutel, "");
    else if (waarde !== null && waarde !== undefined && waarde !== false) element.setAttribute(sleutel, waarde);
  }
  element.append(...kinderen.flat(Infinity).filter((kind) => kind !== null && kind !== undefined && kind !== false));
  return element;
}

/** Terms with their values; a pair without a value is left out. */
export function lijst(klasse, ...paren) {
  const gevuld = paren.filter(([, waarde]) => waarde !== null && waarde !== undefined && waarde !== false && waarde !== "");
  return el("dl", { class: klasse }, gevuld.map(([term, waarde]) => el("div", {}, el("dt", {}, term), el("dd", {}, waarde))));
}

/** Something that opens. */
export function uitklap(samenvatting, ...inhoud) {
  return el("details", {}, el("summary", {}, samenvatting), ...inhoud);
}

/**
 * A table of which every cell names its column, so that it can be read as cards on a narrow screen.
 * The roles are there because `display: block` takes a table's own meaning away.
 */
export function tabel(bijschrift, kolommen, rijen) {
  const kop = kolommen.map((kolom) => el("th", { scope: "col", role: "columnheader" }, kolom));
  return el(
    "table",
    { role: "table" },
    bijschrift && el("caption", {}, bijschrift),
    el("thead", { role: "rowgroup" }, el("tr", { role: "row" }, kop)),
    el("tbody", { role: "rowgroup" }, rijen.map((cellen) => el("tr", { role: "row" }, cellen.map((inhoud, i) => cel(i, kolommen[i], inhoud))))),
  );
}

function cel(nummer, kolom, inhoud) {
  const eerste = nummer === 0;
  return el(eerste ? "th" : "td", { scope: eerste && "row", role: eerste ? "rowheader" : "cell", "data-kolom": kolom }, inhoud);
}
