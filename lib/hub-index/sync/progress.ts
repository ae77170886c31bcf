/** How far a sync is. */
export type Progress = {
  done: number;
  /** How many there will be, where that is known. */
  of: number | null;
  /** Entries of a shape that cannot be read, left out. */
  malformed: number;
  /** Since this run began. */
  seconds: number;
};

/** `1,200,000 of 3,000,000 repos, 2,400 a second, 12 min left`. */
export function progressText({ done, of, malformed, seconds }: Progress): string {
  const rate = seconds > 0 ? done / seconds : 0;
  const parts = [
    `${number(done)}${of === null ? "" : ` of ${number(of)}`} repos`,
    `${number(Math.round(rate))} a second`,
  ];
  if (of !== null && rate > 0) parts.push(`${timeText(Math.max(0, of - done) / rate)} left`);
  if (malformed > 0) parts.push(`${number(malformed)} could not be read`);
  return parts.join(", ");
}

const number = (value: number) => value.toLocaleString("en-US");

const timeText = (seconds: number) =>
  seconds < 90 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`;
