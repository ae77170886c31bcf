/** How far a sync is. */
export type Progress = {
  done: number;
  /** How many there will be, where that is known or was the count of an earlier day. */
  of: number | null;
  /** Of those done, what an earlier run had gathered. */
  before: number;
  /** Entries of a shape that cannot be read, left out. */
  malformed: number;
  /** Since this run began. */
  seconds: number;
};

/** `1,200,000 of about 3,000,000 repos, 2,400 a second, about 12 min left`. */
export function progressText({ done, of, before, malformed, seconds }: Progress): string {
  const rate = seconds > 0 ? (done - before) / seconds : 0;
  const parts = [
    `${number(done)}${of === null ? "" : ` of about ${number(of)}`} repos`,
    `${number(Math.round(rate))} a second`,
  ];
  if (of !== null && rate > 0 && done < of)
    parts.push(`about ${timeText((of - done) / rate)} left`);
  if (malformed > 0) parts.push(`${number(malformed)} could not be read`);
  return parts.join(", ");
}

const number = (value: number) => value.toLocaleString("en-US");

const timeText = (seconds: number) =>
  seconds < 90 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`;
