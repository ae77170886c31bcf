/**
 * The page's fonts of a family as `@font-face` rules with the font inside: an SVG that is drawn as a
 * picture may fetch nothing. A font that cannot be read is left to the next of the family list.
 */
export async function embeddedFonts(family: string): Promise<string> {
  const wanted = family.split(",").map(unquoted);
  const rules = await Promise.all(
    fontFaces()
      .filter(({ style }) => wanted.includes(unquoted(style.getPropertyValue("font-family"))))
      .map(embed),
  );
  return rules.join("");
}

function fontFaces(): CSSFontFaceRule[] {
  return [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule);
}

async function embed({ style, parentStyleSheet }: CSSFontFaceRule): Promise<string> {
  const [, address] = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue("src")) ?? [];
  if (!address) return "";
  const response = await fetch(new URL(address, parentStyleSheet?.href ?? location.href));
  if (!response.ok) return "";
  const name = style.getPropertyValue("font-family");
  const weight = style.getPropertyValue("font-weight") || "normal";
  const data = await dataUrl(await response.blob());
  return `@font-face{font-family:${name};font-weight:${weight};src:url(${data})}`;
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () =>
      reject(new Error("The font could not be read.", { cause: reader.error }));
    reader.readAsDataURL(blob);
  });
}

function unquoted(name: string): string {
  return name.trim().replace(/^["']|["']$/g, "");
}
