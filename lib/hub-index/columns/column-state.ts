import type { MeasureColumn } from "../engine/selection";
import { type Columns, deriveSize, emptyColumns, MEASURES, STORED_COLUMNS } from "./columns";
import { Kinds } from "./kinds";
import type { Links } from "./narrow";
import { Order } from "./order";

/** What finds and counts rows without asking the database; never changed once it is made. */
export type ColumnState = {
  columns: Columns;
  orders: Readonly<Record<MeasureColumn, Order>>;
  kinds: Kinds;
  links: Links;
};

export async function columnState(columns: Columns, links: Links): Promise<ColumnState> {
  deriveSize(columns, 0, columns.rows);
  const orders = await eachMeasure((name) => Order.of(columns[name]));
  return { columns, orders, kinds: Kinds.of(columns), links };
}

/** Some rows, by place, with the columns of each at the same step. */
export type ChangedRows = { places: readonly number[]; columns: Columns };

/** The state after rows changed or came; `rows` are how many there are now. In steps, so that readers need not wait. */
export async function changedState(
  before: ColumnState,
  { places, columns: changed }: ChangedRows,
  rows: number,
  links: Links,
): Promise<ColumnState> {
  const columns = emptyColumns(rows);
  for (const name of [...STORED_COLUMNS, "size"] as const) {
    columns[name].set(before.columns[name]);
    for (const [at, place] of places.entries()) columns[name][place] = changed[name][at] ?? 0;
    await otherWork();
  }
  const kinds = Kinds.of(before.kinds.countable());
  for (const place of places) {
    if (place < before.columns.rows) kinds.add(before.columns, place, -1);
    kinds.add(columns, place, 1);
  }
  await otherWork();
  const orders = await eachMeasure((name) => before.orders[name].changed(columns[name], places));
  return { columns, orders, kinds, links };
}

async function eachMeasure(
  make: (name: MeasureColumn) => Order,
): Promise<Record<MeasureColumn, Order>> {
  const orders: [MeasureColumn, Order][] = [];
  for (const name of MEASURES) {
    orders.push([name, make(name)]);
    await otherWork();
  }
  return Object.fromEntries(orders) as Record<MeasureColumn, Order>;
}

const otherWork = () => new Promise((resolve) => setImmediate(resolve));
