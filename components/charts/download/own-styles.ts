/** What a drawing's looks depend on; an SVG file has no style sheet of ours. */
const INHERITED = [
  ...(["fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linejoin"] as const),
  ...(["stroke-linecap", "paint-order", "color", "visibility", "text-anchor"] as const),
  ...(["dominant-baseline", "font-family", "font-size", "font-weight"] as const),
  ...(["font-variant-numeric", "fill-opacity", "stroke-opacity"] as const),
];
const OWN = { opacity: "1", display: "inline", overflow: "visible" } as const;

/**
 * Writes the computed style of each element of a drawing onto its copy, where it differs from its
 * parent's: `light-dark()`, variables and classes mean nothing outside of the page.
 */
export function writeOwnStyles(drawn: Element, copy: Element): void {
  write(drawn, copy, new Map());
}

function write(drawn: Element, copy: Element, parent: ReadonlyMap<string, string>): void {
  const computed = getComputedStyle(drawn);
  copy.removeAttribute("class");
  copy.removeAttribute("style");
  const now = new Map(INHERITED.map((name) => [name as string, computed.getPropertyValue(name)]));
  for (const [name, value] of now) {
    if (parent.get(name) !== value) copy.setAttribute(name, value);
    else copy.removeAttribute(name);
  }
  for (const [name, usual] of Object.entries(OWN)) {
    const value = computed.getPropertyValue(name);
    if (value !== usual) copy.setAttribute(name, value);
  }
  // Both trees are of one shape: the copy is a clone.
  for (const [at, child] of [...drawn.children].entries()) {
    const twin = copy.children[at];
    if (twin) write(child, twin, now);
  }
}
