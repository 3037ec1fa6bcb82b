import type { Trade } from './shelf-rows.ts';
import type { ShelfLine } from './shelf-line.ts';

/** For trades whose days nobody has told us. */
const SURE_DAYS = 7;
const DAY_MS = 86_400_000;

/** How long each trade's stock stays sure, by trade id. Milliseconds. */
export type SureFor = ReadonlyMap<string, number>;

/** Bread is another matter than books: each trade has its own days. */
export function sureFor(trades: readonly Trade[]): SureFor {
	return new Map(trades.map(({ id, sure_days }) => [id, (sure_days ?? SURE_DAYS) * DAY_MS]));
}

/** Whether somebody saw this stock recently enough for its trade. */
export function isSure(line: ShelfLine, days: SureFor, now: number): boolean {
	return now - line.confirmed <= (days.get(line.product.category_id) ?? SURE_DAYS * DAY_MS);
}
