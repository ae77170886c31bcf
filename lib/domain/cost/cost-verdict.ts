import { count, percent, tokens, usd } from "../format";
import type { Sentence } from "../model-verdict";
import { measureWords } from "../substitutes-sentence";
import { qualityText } from "../quality/quality-text";
import { billedOutput, perMonth, type Workload } from "../workload";
import { savingAgainst, type CostRow } from "./cost-row";
import type { CostView } from "./cost-view";

type Given = { workload: Workload; bother: number };

/** How much work it is: `61M tokens a month`. */
export function workloadWords(workload: Workload): string {
  const { requests, input } = workload;
  const output = billedOutput(workload);
  const month = tokens(Math.round(perMonth(input + output, workload)));
  return `${count(requests)} requests a day of ${count(input)} tokens in and ${count(output)} out: ${month} tokens a month.`;
}

/** What the list says in words: what the work costs, what a change would save, and whether that is worth it. */
export function costVerdict(view: CostView, given: Given): Sentence[] {
  const { now, bar, rows } = view;
  if (!now && !bar) return [...rangeWords(rows, given.workload), ASK];
  return [...choiceWords(view, given), ...(bar ? thresholdWords(view) : [UNASKED])];
}

const RESERVE = { open: "", restricted: " (restricted weights)", closed: "" } as const;
const ASK: Sentence = [
  "Say what you pay now, or what is good enough, to see what a change would save.",
];
const UNASKED: Sentence = [
  "Nothing is asked of quality yet, so the cheapest may not be good enough.",
];
const NOTHING: Sentence = ["Nothing in the list can be downloaded."];

function rangeWords(rows: readonly CostRow[], workload: Workload): Sentence[] {
  const [low, high] = [rows[0], rows.at(-1)].map((cost) => cost && month(cost, workload));
  if (typeof low !== "number" || typeof high !== "number") return [];
  return [
    [
      `It costs from `,
      { strong: usd(low) },
      " to ",
      { strong: usd(high) },
      ` a month with one of ${count(rows.length)} models.`,
    ],
  ];
}

function choiceWords(view: CostView, { workload, bother }: Given): Sentence[] {
  const { now, open } = view;
  const reference = now ?? view.closed;
  const paid = reference && month(reference, workload);
  const asked = open && month(open, workload);
  if (now && paid === null) return [missingWords(now), openWords(open, asked)];
  if (!reference || paid === null) return [openWords(open, asked)];
  const lead: Sentence = now
    ? ["You pay ", { strong: usd(paid) }, ` a month with ${now.row.name}.`]
    : [
        `The cheapest closed model that is good enough, ${reference.row.name}, costs `,
        { strong: usd(paid) },
        " a month.",
      ];
  const saved = open && savingAgainst(open, reference, workload);
  if (!open || asked === null || !saved) return [lead, NOTHING];
  if (saved.usd <= 0)
    return [
      lead,
      [
        `No model in the list that can be downloaded costs less; the nearest is ${open.row.name} at ${usd(asked)}.`,
      ],
    ];
  if (saved.usd < bother) {
    const simpler = reference.row.weights === "closed" ? "the closed model" : "staying";
    return [
      lead,
      [
        `You would save ${usd(saved.usd)} a month with ${open.row.name}; below your $${count(bother)}, `,
        { strong: `${simpler} is the simpler choice` },
        ".",
      ],
    ];
  }
  const offer: Sentence = [
    `${open.row.name}${RESERVE[open.row.weights]}${open.reach === "may" ? ", which may be good enough," : ""} costs ${usd(asked)}: you would save `,
    { strong: `${usd(saved.usd)} a month` },
    `, ${percent(saved.share)}.`,
  ];
  const other = now && view.bar && cheapestClosed(view.rows);
  const cheaper = other && month(other, workload);
  if (!other || cheaper === null || cheaper >= asked) return [lead, offer];
  return [lead, offer, [`${other.row.name}, closed, costs less still: ${usd(cheaper)}.`]];
}

function cheapestClosed(rows: readonly CostRow[]): CostRow | null {
  return rows.find(({ row, reach }) => row.weights === "closed" && reach !== "may") ?? null;
}

function openWords(open: CostRow | null, asked: number | null): Sentence {
  if (!open || asked === null) return NOTHING;
  return [
    `The cheapest that can be downloaded is ${open.row.name} at `,
    { strong: usd(asked) },
    " a month.",
  ];
}

function missingWords({ row, notes }: CostRow): Sentence {
  return notes.tooShort > 0
    ? [`No host of ${row.name} takes a request of that length.`]
    : [`Nobody lists a price for ${row.name} that counts.`];
}

function thresholdWords({ bar, measure, rows, leftOut }: CostView): Sentence[] {
  if (!bar) return [];
  const number = (wanted: CostRow["reach"]) => rows.filter(({ reach }) => reach === wanted).length;
  const [sure, ties, may] = [number("reaches"), number("ties"), number("may")];
  const asked = bar.like
    ? `as good as ${bar.like}`
    : `at ${qualityText(bar.value, measure.scale)} or more`;
  const good = sure + ties;
  const lead = [
    "Good enough for the task, not best in general: ",
    { strong: `${count(good)} in the list ${good === 1 ? "is" : "are"} ${asked}` },
    ` on ${measureWords(measure)}`,
    ties > 0 ? `, ${ties === good ? "" : `${count(ties)} of them `}by a tie` : "",
    may > 0 ? `; ${count(may)} more may be, by their intervals` : "",
    ".",
  ];
  if (leftOut.unmeasured === 0) return [lead];
  return [lead, [`${count(leftOut.unmeasured)} without a figure on it are left out.`]];
}

function month({ price }: CostRow, workload: Workload): number | null {
  return price && perMonth(price.median, workload);
}
