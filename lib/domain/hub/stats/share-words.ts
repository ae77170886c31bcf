import { percent } from "../../format";
import type { Amount } from "./make-up";
import { sumOf } from "./make-up";
import type { ShareOf } from "./stats-state";

/** `59.2 % of the repos`, `9.7 % of downloads`. */
export function shareWords(part: Amount, whole: Amount, of: ShareOf): string {
  const share = whole[of] === 0 ? 0 : part[of] / whole[of];
  return `${percent(share)} of ${of === "repos" ? "the repos" : "downloads"}`;
}

type Named = Amount & { name: string };

/** `transformers is the commonest library: 78.9 % of the repos that name one; 57.6 % name none`. */
export function commonestTitle(
  { what, stated, silent }: { what: string; stated: readonly Named[]; silent: readonly Amount[] },
  of: ShareOf,
): string {
  const [first] = stated.toSorted((a, b) => b[of] - a[of]);
  const none = sumOf(silent);
  const whole = sumOf([...stated, none]);
  if (!first || first[of] === 0) return `No repo of the index names its ${what}`;
  const leads =
    of === "repos"
      ? `${first.name} is the commonest ${what}: ${shareWords(first, sumOf(stated), of)} that name one`
      : `${first.name} is the most downloaded ${what}: ${shareWords(first, sumOf(stated), of)} where one is named`;
  return none[of] === 0 ? leads : `${leads}; ${percent(none[of] / whole[of])} name none`;
}
