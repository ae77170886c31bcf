import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { HUES } from "@/lib/domain/charts/plot";

const css = ["app/globals.css", "components/charts/figure/figure.css"]
  .map((file) => readFileSync(new URL(`../../../${file}`, import.meta.url), "utf8"))
  .join("");

type Theme = "light" | "dark";
const tokens = Object.fromEntries(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name, light, dark]) => [name, { light, dark }],
  ),
) as Record<string, Record<Theme, string>>;

function color(name: string, theme: Theme): string {
  const value = tokens[name]?.[theme];
  if (!value) throw new Error(`There is no token --${name}`);
  return value;
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const THEMES = ["light", "dark"] as const;
// A chip's ground is `hover`, as are rows under the pointer and picked rows.
const GROUNDS = ["ground", "panel", "hover"];
const TEXT = ["text", "muted", "allowed", "conditions", "not-allowed"];
const GRAPHIC = [
  "open",
  "restricted",
  "closed",
  "control",
  "focus",
  "text",
  ...HUES.map((hue) => `look-${hue}`),
];

const pairs = (names: readonly string[]) =>
  THEMES.flatMap((theme) =>
    names.flatMap((name) => GROUNDS.map((ground) => ({ theme, name, ground }))),
  );

describe("contrast of the tokens", () => {
  it("is right about black on white", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
  });

  it.each(pairs(TEXT))(
    "$theme: $name text reads on $ground (4.5 : 1)",
    ({ theme, name, ground }) => {
      expect(contrast(color(name, theme), color(ground, theme))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(pairs(GRAPHIC))(
    "$theme: $name marks stand out on $ground (3 : 1)",
    ({ theme, name, ground }) => {
      expect(contrast(color(name, theme), color(ground, theme))).toBeGreaterThanOrEqual(3);
    },
  );

  it.each(THEMES)("%s: words on ink read (4.5 : 1)", (theme) => {
    expect(contrast(color("on-ink", theme), color("text", theme))).toBeGreaterThanOrEqual(4.5);
  });
});
