import { saveFile } from "@/components/ui/save-file";
import { type Room, standaloneSvg, type Caption } from "./standalone-svg";
import { svgToPng } from "./svg-to-png";

/** Saves a drawing of the page, with what it needs to be read elsewhere, as `name.svg` or `name.png`. */
export async function downloadDrawing(
  format: "svg" | "png",
  name: string,
  drawing: SVGSVGElement,
  room: Room,
  caption: Caption,
): Promise<void> {
  const svg = await standaloneSvg(drawing, room, caption);
  const content =
    format === "png" ? await svgToPng(svg) : new Blob([svg.text], { type: "image/svg+xml" });
  saveFile(`${name}.${format}`, content);
}
