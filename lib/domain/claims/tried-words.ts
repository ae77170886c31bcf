import type { Claim } from "./check-claim";

/** `holds in 31 of 48 settings`. */
export function triedWords({ holds, fails, unknown }: Claim["settings"]): string {
  const tried = holds + fails + unknown;
  return `holds in ${holds} of ${tried} ${tried === 1 ? "setting" : "settings"}`;
}
