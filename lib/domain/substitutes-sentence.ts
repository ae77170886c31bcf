import { costAgainst } from "./cost-against";
import { usd } from "./format";
import type { Sentence } from "./model-verdict";
import type { Measure, Quality } from "./quality/measure";
import { qualityText } from "./quality/quality-text";
import type { Substitute, Substitutes, SubstituteWish } from "./substitutes";

/** What was found, in words. */
export function substitutesSentence(view: Substitutes, wish: SubstituteWish): Sentence {
  if (!view.given.quality && wish.atLeast === null) return unmeasured(view);
  const [first] = view.found;
  if (first) return foundSentence(view, wish, first);
  const on = measureWords(view.measure);
  return view.nearest
    ? missedSentence(view, wish, view.nearest)
    : [`No ${kind(wish, 1)} has a figure on ${on}.`];
}

/** "the index", "the coding index", "GPQA Diamond". */
export function measureWords({ kind, label }: Measure): string {
  return kind === "benchmark" ? label : `the ${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}

const WHY_UNKNOWN = {
  index: "Epoch AI gives one from four benchmarks on",
  task: "it takes three of the task’s benchmarks, run by others than model developers",
  benchmark: "none of the sources has its score",
} as const satisfies Record<Measure["kind"], string>;

function unmeasured({ given, measure }: Substitutes): Sentence {
  return [
    `${given.model.name} has `,
    { strong: `no figure on ${measureWords(measure)}` },
    `: ${WHY_UNKNOWN[measure.kind]}. Set a threshold to see which models reach it.`,
  ];
}

function foundSentence(
  { given, measure, count }: Substitutes,
  wish: SubstituteWish,
  first: Substitute,
): Sentence {
  const [price, asked] = [given.model.price?.median, first.model.price?.median];
  const on = measureWords(measure);
  const bar = wish.atLeast === null ? null : qualityText(wish.atLeast, measure.scale);
  if (price === undefined || asked === undefined) {
    const one = count === 1;
    const meet = bar ? `${one ? "reaches" : "reach"} ${bar}` : `${one ? "is" : "are"} as good`;
    const unpriced =
      price === undefined ? `${given.model.name} has ` : one ? "it has " : "they have ";
    return [
      `${count} ${kind(wish, count)} ${meet} on ${on}; ${unpriced}`,
      { strong: "no price" },
      " that counts.",
    ];
  }
  const tie = first.standing === "tie" ? "is in the same tier" : "is above it";
  const rest = count - 1;
  return [
    `${first.model.name} ${bar ? `reaches ${bar}` : tie} on ${on}${ownFigure(first.quality)} and costs `,
    { strong: costAgainst(asked, price) },
    `: ${usd(asked)} against ${usd(price)} per 1M tokens.`,
    rest === 0
      ? ""
      : asked < price
        ? ` ${rest} more ${kind(wish, rest)} ${rest === 1 ? "qualifies" : "qualify"}.`
        : " None that qualifies costs less.",
  ];
}

function missedSentence(
  { measure }: Substitutes,
  wish: SubstituteWish,
  nearest: NonNullable<Substitutes["nearest"]>,
): Sentence {
  const { model, quality, short, below } = nearest;
  const own = ownFigure(quality);
  const on = measureWords(measure);
  const lead = `No ${kind(wish, 1)} `;
  const strong = { strong: model.name };
  if (wish.atLeast !== null) {
    const [bar, value] = [wish.atLeast, quality.value].map((it) => qualityText(it, measure.scale));
    const end = `, is at ${value}${own}, ${difference(short, measure)} short.`;
    return [`${lead}reaches ${bar} on ${on}. The nearest, `, strong, end];
  }
  const gap = `, is ${difference(below, measure)} below${own}`;
  const more =
    below > short ? `, ${difference(short, measure)} more than their intervals allow.` : ".";
  return [`${lead}is in the same tier on ${on}. The nearest, `, strong, gap + more];
}

function ownFigure({ selfReported }: Quality): string {
  return selfReported ? " by a developer’s own report" : "";
}

/** A difference of two figures, with its unit. */
function difference(value: number, { scale }: Measure): string {
  switch (scale) {
    case "fraction":
      return `${(value * 100).toFixed(1)} percentage points`;
    case "minutes":
      return qualityText(value, scale);
    case "points":
    case "rating":
      return `${qualityText(value, scale)} points`;
  }
}

function kind({ restricted }: SubstituteWish, count: number): string {
  return `open ${restricted ? "or restricted " : ""}model${count === 1 ? "" : "s"}`;
}
