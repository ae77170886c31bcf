import { median } from "../statistics";
import { periodOf, periodsBetween, type Period } from "./period";

type Sized = { id: string; released: string | null; parameters: number | null };

/** Sizes of the models of a period, as counts of parameters; null where none is known. */
export type PeriodSizes = {
  period: string;
  models: number;
  /** How many of them have a known size. */
  sized: number;
  median: number | null;
  largest: { model: string; parameters: number } | null;
};

/** How large models were by the period of their release. */
export function sizesByPeriod(models: readonly Sized[], period: Period): PeriodSizes[] {
  const dated = models.flatMap((model) => {
    const name = model.released === null ? null : periodOf(model.released, period);
    return name === null ? [] : [{ ...model, period: name }];
  });
  return periodsBetween(
    dated.map((model) => model.period),
    period,
  ).map((name): PeriodSizes => {
    const inPeriod = dated.filter((model) => model.period === name);
    const sizes = inPeriod
      .flatMap(({ id, parameters }) => (parameters === null ? [] : [{ model: id, parameters }]))
      .sort((a, b) => b.parameters - a.parameters);
    return {
      ...{ period: name, models: inPeriod.length, sized: sizes.length },
      median: median(sizes.map(({ parameters }) => parameters)),
      largest: sizes[0] ?? null,
    };
  });
}
