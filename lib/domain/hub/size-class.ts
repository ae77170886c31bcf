/** Size classes by parameters, each up to but not with its bound. */
export const SIZE_CLASSES = [
  { id: "under-1b", below: 1e9 },
  { id: "1b-3b", below: 3e9 },
  { id: "3b-8b", below: 8e9 },
  { id: "8b-15b", below: 15e9 },
  { id: "15b-40b", below: 40e9 },
  { id: "40b-80b", below: 80e9 },
  { id: "80b-300b", below: 300e9 },
  { id: "over-300b", below: Infinity },
] as const;
export type SizeClass = (typeof SIZE_CLASSES)[number]["id"];

/** The number of the class of some parameters, from one; 0 where they are negative, not known. */
export function sizeClassOf(parameters: number): number {
  if (parameters < 0) return 0;
  let at = 0;
  while (parameters >= (SIZE_CLASSES[at]?.below ?? Infinity)) at += 1;
  return at + 1;
}
