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

export const OPEN_PRICE = {
  label: "Price of an open model",
  choices: [
    { value: "median", label: "median of its hosts" },
    { value: "min", label: "its cheapest host" },
  ],
  default: "median",
} as const;
