import type { TokenMix } from "../blend";

/** Switches that several claims have. */
export const AVERAGE = {
  label: "Average",
  choices: [
    { value: "mean", label: "mean" },
    { value: "median", label: "median" },
  ],
  default: "mean",
} as const;

export const RESTRICTED = {
  label: "Restricted weights",
  choices: [
    { value: "count", label: "count as open" },
    { value: "leave-out", label: "left out" },
  ],
  default: "count",
} as const;

export const MIX = {
  label: "Tokens in : out",
  choices: [
    { value: "3:1", label: "3 : 1" },
    { value: "1:1", label: "1 : 1" },
    { value: "10:1", label: "10 : 1" },
  ],
  default: "3:1",
} as const;

/** The mix that a choice names. */
export function mixOf(choice: string): TokenMix {
  const [input, output] = choice.split(":").map(Number);
  return { input: input ?? 3, output: output ?? 1, cached: 0, batch: false };
}
