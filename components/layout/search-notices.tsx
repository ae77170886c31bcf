import { problemText, type SearchProblem } from "@/lib/search/problem";
import { Notice } from "@/components/ui/notice";

/** One line for parameters that were not understood; the defaults are shown instead. Upstream text is cut short. */
export function SearchNotices({ problems }: { problems: readonly SearchProblem[] }) {
  if (problems.length === 0) return null;
  const text = problems.map(problemText);
  return (
    <Notice key={text.join()}>
      Not understood in the link, so left at its default: {text.join("; ")}.
    </Notice>
  );
}
