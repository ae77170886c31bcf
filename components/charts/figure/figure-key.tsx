import type { Plot } from "@/lib/domain/charts/plot";
import { hatchId, LOOKS } from "./looks";

type FigureKeyProps = { id: string; entries: Plot["key"] };

/** What the marks, lines and bars of a drawing mean. */
export function FigureKey({ id, entries }: FigureKeyProps) {
  if (entries.length === 0) return null;
  return (
    <ul className="figure-key" aria-label="Legend">
      {entries.map(({ look, form, words }) => (
        <li key={words}>
          <svg
            width={form === "line" || form === "thin" ? 20 : 10}
            height="10"
            overflow="visible"
            aria-hidden
          >
            {form === "mark" && (
              <path className="figure-mark" data-look={look} data-strong d={LOOKS[look].mark} />
            )}
            {(form === "line" || form === "thin") && (
              <path
                className="figure-line"
                data-look={look}
                data-thin={form === "thin" || undefined}
                d="M0 5h20"
                strokeDasharray={form === "thin" ? undefined : LOOKS[look].dash}
              />
            )}
            {form === "bar" && (
              <rect
                className="figure-bar"
                data-look={look}
                width="10"
                height="10"
                fill={LOOKS[look].hatch && `url(#${hatchId(id, look)})`}
              />
            )}
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}
