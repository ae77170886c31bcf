import { embeddedFonts } from "./font-face";
import { writeOwnStyles } from "./own-styles";
import { wrapText } from "./wrap-text";

/** What a drawing needs beside it once it has left the page. */
export type Caption = {
  /** The finding, as the page's title says it. */
  title: string;
  /** Under the title: what is drawn. */
  subtitle: string;
  /** What the marks mean; a color is any CSS color, custom properties included. */
  key: readonly { text: string; color?: string }[];
  /** Sources, dates, the address of the view: a line each. */
  notes: readonly string[];
};

/** What a drawing shows outside of its box, in px. */
export type Room = { top: number; right: number; bottom: number; left: number };

/** An SVG file, and its size in px. */
export type SvgFile = { text: string; width: number; height: number };

const SVG = "http://www.w3.org/2000/svg";
const MARGIN = 20;
const TITLE = { size: 19, line: 26, weight: 600 };
const KEY_GAP = 14;
const BODY = { size: 12, line: 18, weight: 400 };

/** A drawing of the page as a file of its own: its looks and fonts in it, with title, key and sources around it. */
export async function standaloneSvg(
  drawing: SVGSVGElement,
  room: Room,
  caption: Caption,
): Promise<SvgFile> {
  const { width: drawnWidth, height: drawnHeight } = drawing.getBoundingClientRect();
  const width = Math.ceil(room.left + drawnWidth + room.right) + 2 * MARGIN;
  const { fontFamily } = getComputedStyle(document.body);
  const ground = inColors("var(--ground)");
  const text = inColors("var(--text)");
  const muted = inColors("var(--muted)");

  const root = element("svg", { xmlns: SVG, width, "font-family": fontFamily, color: text });
  const style = element("style", {});
  style.textContent = await embeddedFonts(fontFamily);
  const title = element("title", {});
  title.textContent = caption.title;
  const paper = element("rect", { width: "100%", height: "100%", fill: ground });
  root.append(title, style, paper);

  let y = MARGIN;
  const write = (words: string, font: typeof BODY, fill: string) => {
    for (const line of wrapText(words, width - 2 * MARGIN, measurer(font, fontFamily))) {
      y += font.line;
      const { size, weight } = font;
      const at = { x: MARGIN, y: y - 6, "font-size": size, "font-weight": weight, fill };
      root.append(textElement(line, at));
    }
  };
  write(caption.title, TITLE, text);
  write(caption.subtitle, BODY, muted);

  y += 10 + room.top;
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  writeOwnStyles(drawing, copy);
  for (const [name, value] of Object.entries({
    x: MARGIN + room.left,
    y,
    width: drawnWidth,
    height: drawnHeight,
  }))
    copy.setAttribute(name, String(value));
  root.append(copy);
  y += drawnHeight + room.bottom + 4;

  const measure = measurer(BODY, fontFamily);
  let x = MARGIN;
  if (caption.key.length > 0) y += BODY.line;
  for (const { text: words, color } of caption.key) {
    const wide = measure(words);
    if (x > MARGIN && x + wide > width - MARGIN) {
      x = MARGIN;
      y += BODY.line;
    }
    const fill = color ? inColors(color) : muted;
    root.append(textElement(words, { x, y: y - 6, "font-size": BODY.size, fill }));
    x += wide + KEY_GAP;
  }
  for (const note of caption.notes) write(note, BODY, muted);

  const height = Math.ceil(y + MARGIN);
  root.setAttribute("height", String(height));
  root.setAttribute("viewBox", `0 0 ${width} ${height}`);
  return { text: new XMLSerializer().serializeToString(root), width, height };
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

function textElement(words: string, attributes: Parameters<typeof element>[1]): SVGElement {
  const made = element("text", attributes);
  made.textContent = words;
  return made;
}

/** A color of our tokens as the shown theme has it. */
function inColors(color: string): string {
  const probe = document.createElement("i");
  probe.style.color = color;
  document.body.append(probe);
  const shown = getComputedStyle(probe).color;
  probe.remove();
  return shown;
}

function measurer({ size, weight }: typeof BODY, family: string): (line: string) => number {
  const context = document.createElement("canvas").getContext("2d");
  // Without a canvas a letter counts as half its height.
  if (!context) return (line) => (line.length * size) / 2;
  context.font = `${weight} ${size}px ${family}`;
  return (line) => context.measureText(line).width;
}
