import type { LagRule } from "./lag";

/** The four rules in a few words, and what each of them asks. */
export const RULE_WORDS = {
  strict: { name: "Strict", short: "Strict", asks: "the open model’s value is at least as high" },
  within: { name: "Within 1 point", short: "Within 1", asks: "it is at most one point lower" },
  interval: {
    name: "Interval reaches",
    short: "Interval",
    asks: "the upper end of its 90 % interval is as high",
  },
  tie: { name: "Statistical tie", short: "Tie", asks: "it is higher, or too close to tell apart" },
} as const satisfies Record<LagRule, { name: string; short: string; asks: string }>;
