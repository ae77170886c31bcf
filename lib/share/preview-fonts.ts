import { readFile } from "node:fs/promises";
import path from "node:path";
import type { ImageResponse } from "next/og";

type Options = NonNullable<ConstructorParameters<typeof ImageResponse>[1]>;
type Fonts = NonNullable<Options["fonts"]>;
let known: Promise<Fonts> | undefined;

/** Geist in the two weights of the previews; the same list each time, so that it is parsed once. */
export function previewFonts(): Promise<Fonts> {
  known ??= Promise.all([font(400), font(600)]);
  return known;
}

async function font(weight: 400 | 600): Promise<Fonts[number]> {
  const file = path.join(process.cwd(), `app/fonts/geist-preview-${weight}.ttf`);
  const { buffer, byteOffset, byteLength } = await readFile(file);
  return {
    name: "Geist",
    weight,
    style: "normal",
    data: buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer,
  };
}
