import { expect, it } from "vitest";
import { randomNumbers } from "@/bench/lib/hub/random";
import { Order } from "@/lib/hub-index/columns/order";
import { emptyBitmap, setBit } from "@/lib/hub-index/text/bitmap";

const ROWS = 20_000;

/** Many equals, a third unknown, some beyond what an integer holds. */
function values(seed: number, rows = ROWS): Float64Array {
  const random = randomNumbers(seed);
  const value = () => Math.floor(random() * 40) * (random() < 0.1 ? 1e12 : 1);
  return Float64Array.from({ length: rows }, () => (random() < 0.3 ? -1 : value()));
}

const hitsOf = (rows: readonly number[], of: number) => {
  const bitmap = emptyBitmap(of);
  for (const row of rows) setBit(bitmap, row);
  return bitmap;
};

/** What any order must give: known before unknown, then by value, then by place. */
const sorted = (rows: readonly number[], column: Float64Array, direction: "asc" | "desc") =>
  [...rows].sort((a, b) => {
    const [one, other] = [column[a] ?? -1, column[b] ?? -1];
    if (one === other) return a - b;
    if (one < 0 || other < 0) return other - one;
    return direction === "asc" ? one - other : other - one;
  });

function paged(
  order: Order,
  rows: readonly number[],
  column: Float64Array,
  direction: "asc" | "desc",
) {
  const hits = hitsOf(rows, column.length);
  const found: number[] = [];
  for (;;) {
    const last = found.at(-1);
    const value = last === undefined ? null : (column[last] ?? -1);
    const after = last === undefined ? null : { value: value === -1 ? null : value, place: last };
    const page = order.page(hits, direction, after, 700);
    found.push(...page);
    if (page.length < 700) return found;
  }
}

const every = (step: number, of = ROWS) =>
  Array.from({ length: Math.floor(of / step) }, (_, at) => at * step);

it.each([
  ["all rows", 1],
  ["few rows", 7],
] as const)("pages %s in both directions as a sort would order them", (_what, step) => {
  const column = values(3);
  const order = Order.of(column);
  for (const direction of ["asc", "desc"] as const)
    expect(paged(order, every(step), column, direction)).toEqual(
      sorted(every(step), column, direction),
    );
});

it("takes rows that already lie in order as they are", () => {
  const column = values(4).sort((a, b) => b - a);
  expect(paged(Order.of(column), every(1), column, "desc")).toEqual(every(1));
});

it("orders anew only the rows that changed or came", () => {
  const before = values(5);
  const rows = ROWS + 300;
  const after = new Float64Array(rows);
  after.set(before);
  const other = values(6, rows);
  const changed = [...every(11), ...Array.from({ length: 300 }, (_, at) => ROWS + at)];
  for (const place of changed) after[place] = other[place] ?? -1;
  const order = Order.of(before).changed(after, changed);
  for (const direction of ["asc", "desc"] as const)
    expect(paged(order, every(1, rows), after, direction)).toEqual(
      sorted(every(1, rows), after, direction),
    );
});
