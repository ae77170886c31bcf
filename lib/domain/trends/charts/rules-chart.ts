import { barPlot } from "../../charts/bar-plot";
import type { Chart } from "../../charts/chart";
import { longDate } from "../../format";
import type { Lag, LagRule } from "../lag";
import { RULE_WORDS } from "../rule-words";
import { months } from "./gap-chart";

export type RuleLag = { rule: LagRule; lag: Lag };

type RulesData = { rules: readonly RuleLag[]; chosen: LagRule; since: string; sources: string };

/** The same records under each rule. */
export function rulesChart({ rules, chosen, since, sources }: RulesData): Chart {
  const means = rules.flatMap(({ lag }) => lag.mean ?? []);
  const [low, high] = [Math.min(...means), Math.max(...means)];
  return {
    id: "rules",
    title:
      means.length === 0
        ? "Under no rule was a record reached"
        : `The same records, ${low.toFixed(1)} to ${months(high)} on average: the rule decides`,
    subtitle: `Mean lag under each rule, closed records since ${longDate(since)}`,
    method:
      "The rules differ in when an open model counts as having reached a closed one; everything else is the same.",
    sources,
    plot: barPlot({
      y: { label: "Months, mean", print: String },
      series: [
        { look: "open", words: "Chosen rule" },
        { look: "other", words: "Other rules" },
      ],
      columns: rules.map(({ rule, lag }) => ({
        name: RULE_WORDS[rule].name,
        short: RULE_WORDS[rule].short,
        values: rule === chosen ? [lag.mean ?? 0, 0] : [0, lag.mean ?? 0],
        title: RULE_WORDS[rule].name,
        details: [
          `mean ${months(lag.mean)}, median ${months(lag.median)}`,
          `${lag.reached} reached, ${lag.uncaught} uncaught`,
        ],
      })),
    }),
    both: true,
    table: {
      columns: [
        { label: "Rule" },
        { label: "Reached when" },
        { label: "Mean, months", numeric: true },
        { label: "Median, months", numeric: true },
        { label: "Reached", numeric: true },
        { label: "Uncaught", numeric: true },
        { label: "Mean at least", numeric: true },
      ],
      rows: rules.map(({ rule, lag }) => [
        RULE_WORDS[rule].name + (rule === chosen ? " (chosen)" : ""),
        RULE_WORDS[rule].asks,
        lag.mean?.toFixed(1) ?? "–",
        lag.median?.toFixed(1) ?? "–",
        String(lag.reached),
        String(lag.uncaught),
        lag.meanAtLeast?.toFixed(1) ?? "–",
      ]),
    },
  };
}

/** Why the rule decides the answer, with the figures of all four. */
export function rulesParagraph(rules: readonly RuleLag[], hasIntervals: boolean): string {
  const of = (rule: LagRule) => rules.find((one) => one.rule === rule)?.lag;
  const said = (rule: LagRule) => {
    const lag = of(rule);
    if (!lag || lag.mean === null) return "no record was reached";
    return `mean ${lag.mean.toFixed(1)}, median ${lag.median?.toFixed(1) ?? "–"} months, ${lag.uncaught} uncaught`;
  };
  const uneven = hasIntervals
    ? "An index is an estimate with an interval, and open and closed models at the front are often closer than the interval is wide, so whether one has “reached” the other is a choice, not a measurement."
    : "This measure has no intervals, so three of the rules say nearly the same here.";
  return (
    `${uneven} If a record counts as reached only by a value at least as high (strict): ${said("strict")}. ` +
    `With one point of leeway: ${said("within")}. If the interval’s upper end is enough: ${said("interval")}. ` +
    `If a statistical tie is: ${said("tie")}. A looser rule shortens each record’s wait and also catches records that a stricter one ` +
    `counts as uncaught, and those have no months to average. So a lag without its rule, and without its count of uncaught records, says little.`
  );
}
