import type { SvgFile } from "./standalone-svg";

/** Pixels for each px of the drawing, for slides and dense screens. */
export const PNG_SCALE = 2;

/** Paints an SVG file of its own, fonts included, as a PNG. */
export async function svgToPng({ text, width, height }: SvgFile): Promise<Blob> {
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await picture.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width * PNG_SCALE;
  canvas.height = height * PNG_SCALE;
  canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((png) => {
      if (png) resolve(png);
      else reject(new Error("The browser made no picture of the drawing."));
    }, "image/png");
  });
}
