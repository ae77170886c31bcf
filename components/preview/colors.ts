/** The light tokens of globals.css and figure.css, which a picture cannot read; tests/unit/ui/preview.test.ts holds them together. */
export const COLORS = {
  ground: "#fcfcfb",
  panel: "#ffffff",
  hover: "#f4f4f1",
  line: "#e8e8e5",
  bar: "#abaeb1",
  text: "#17191c",
  muted: "#666b72",
  open: "#0d8a7c",
  restricted: "#c2680c",
  closed: "#5a5fcf",
  allowed: "#0d7a5f",
  conditions: "#a65708",
  "not-allowed": "#c43232",
  "look-1": "#1d64b4",
  "look-2": "#b04e17",
} as const;
