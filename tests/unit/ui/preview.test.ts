import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { COLORS } from "@/components/preview/colors";
import { drawable } from "@/components/preview/drawable";
import { catalog } from "@/lib/catalog";

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url));

describe("what a preview is drawn with", () => {
  it("has the light colors of the pages", () => {
    const css = ["app/globals.css", "components/charts/figure/figure.css"].map(read).join("\n");
    for (const [name, color] of Object.entries(COLORS)) {
      expect(css).toContain(`--${name}: light-dark(${color},`);
    }
  });

  it("draws letters that the fonts lack as one dot, since the drawer would ask the network for them", () => {
    expect(drawable("Qwen 通义千问 3 🧮")).toBe("Qwen · 3 ·");
    expect(drawable("a\u0000b\u202Ec")).toBe("a·b·c");
    expect(drawable("Café “ß” – $5 … 90 % →")).toBe("Café “ß” – $5 … 90 % →");
    expect(drawable("Cafe\u0301")).toBe("Café");
  });

  it.each([400, 600])("has a glyph for every letter it lets through, at weight %d", (weight) => {
    const glyphs = charactersOf(read(`app/fonts/geist-preview-${weight}.ttf`));
    const letters = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code));
    const through = letters.filter((letter) => drawable(letter) === letter);
    expect(through.length).toBeGreaterThan(250);
    expect(through.filter((letter) => !glyphs.has(letter))).toEqual([]);
  });

  it("draws every model's and lab's name as it is", () => {
    const names = [...catalog().models, ...catalog().curated.labs, ...catalog().curated.hosts];
    expect(names.map(({ name }) => name).filter((name) => drawable(name) !== name)).toEqual([]);
  });
});

/** The characters of a TrueType font's `cmap` of format 4. */
function charactersOf(font: Buffer): Set<string> {
  const table = (tag: string, from = 12): number =>
    font.toString("latin1", from, from + 4) === tag
      ? font.readUInt32BE(from + 8)
      : table(tag, from + 16);
  const cmap = table("cmap");
  const starts = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, place) => cmap + font.readUInt32BE(cmap + 8 + place * 8),
  );
  const at = starts.find((start) => font.readUInt16BE(start) === 4) ?? NaN;
  const size = font.readUInt16BE(at + 6);
  const characters = new Set<string>();
  for (let segment = 0; segment < size; segment += 2) {
    const end = font.readUInt16BE(at + 14 + segment);
    const start = font.readUInt16BE(at + 16 + size + segment);
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      characters.add(String.fromCodePoint(code));
    }
  }
  return characters;
}
