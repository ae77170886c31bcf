import { z } from "zod";

/** The same object with a sentence on each field; a new field does not compile without one. */
export function described<Shape extends z.ZodRawShape>(
  { shape }: z.ZodObject<Shape>,
  about: { readonly [Field in keyof Shape]: string },
): z.ZodObject<Shape, z.core.$strict> {
  const fields = Object.entries(shape).map(([name, field]) => [
    name,
    (field as z.ZodType).describe(about[name] as string),
  ]);
  // Each field keeps its own schema, which a loop cannot express.
  return z.strictObject(Object.fromEntries(fields) as Shape);
}
