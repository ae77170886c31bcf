import { changedColumn, COLUMNS, type Columns, deriveSize } from "./columns";
import { type Countable, Kinds } from "./kinds";
import type { Links } from "./matching";
import { Orders } from "./orders";

/** What finds and counts rows without asking the database. */
export type ColumnState = { columns: Columns; orders: Orders; kinds: Countable; links: Links };

export function columnState(columns: Columns, kinds: Countable, links: Links): ColumnState {
  deriveSize(columns);
  return { columns, orders: new Orders(columns), kinds, links };
}

/** Some rows, by place, with the columns of each at the same step. */
export type ChangedRows = { places: readonly number[]; columns: Columns };

/** The state after rows changed or came; `rows` are how many there are now. In steps, so that readers need not wait. */
export async function changedState(
  before: ColumnState,
  changed: ChangedRows,
  rows: number,
  links: Links,
): Promise<ColumnState> {
  const made: Record<string, unknown> = { rows };
  for (const name of COLUMNS) {
    made[name] = changedColumn(name, before.columns, changed, rows);
    await otherWork();
  }
  const columns = made as Columns;
  const { places } = changed;
  const kinds = Kinds.of(before.kinds);
  for (const place of places) {
    if (place < before.columns.rows) kinds.add(before.columns, place, -1);
    kinds.add(columns, place, 1);
  }
  await otherWork();
  const orders = new Orders(columns);
  for (const name of before.orders.made) {
    orders.set(name, before.orders.of(name).changed(columns[name], places));
    await otherWork();
  }
  return { columns, orders, kinds: kinds.countable(), links };
}

/** Lets readers be answered before a long piece of work goes on. */
const otherWork = () => new Promise((resolve) => setImmediate(resolve));
