import { keptQuantity, type OrderLine, type ShopOrder, type Withdrawal } from './order.ts';

/** Pieces of a line that may still be given up: not missing, not brought back, not asked for already. */
export function withdrawableQuantity(
	line: Pick<
		OrderLine,
		'id' | 'quantity' | 'missing_quantity' | 'returned_quantity' | 'withdrawal_exception'
	>,
	withdrawals: Pick<Withdrawal, 'state' | 'lines'>[]
): number {
	if (line.withdrawal_exception) return 0;
	const asked = withdrawals
		.filter(({ state }) => state === 'requested')
		.flatMap(({ lines }) => lines)
		.filter((wish) => wish.line === line.id)
		.reduce((sum, { quantity }) => sum + quantity, 0);
	return Math.max(0, keptQuantity(line) - asked);
}

/** Why a part of an order cannot be given up now; null where it can. */
export type WithdrawalBar = 'not_received' | 'too_late' | 'all_excepted' | 'all_asked' | null;

type Part = Pick<ShopOrder, 'withdraw_until' | 'withdrawals' | 'lines'>;

/** The first reason that stands in the way, in the order somebody would want to know it. */
export function withdrawalBar(part: Part, now: Date): WithdrawalBar {
	if (part.withdraw_until === null) return 'not_received';
	if (now.getTime() >= Date.parse(part.withdraw_until)) return 'too_late';
	if (part.lines.every((line) => line.withdrawal_exception !== null)) return 'all_excepted';
	const some = part.lines.some((line) => withdrawableQuantity(line, part.withdrawals) > 0);
	return some ? null : 'all_asked';
}

/** The line is chosen by `line`, how many of it by `quantity:<line>` where there is a choice. */
type PostedForm = { text(name: string): string; texts(name: string): string[] };

/** What somebody chose to give up; lines of another order are left out, the number stays theirs. */
export function chosenLines(form: PostedForm, part: Part): { line: string; quantity: number }[] {
	const chosen = new Set(form.texts('line'));
	return part.lines
		.filter(({ id }) => chosen.has(id))
		.map((line) => {
			const typed = form.text(`quantity:${line.id}`);
			const all = withdrawableQuantity(line, part.withdrawals);
			return { line: line.id, quantity: /^\d{1,2}$/.test(typed) ? Number(typed) : all };
		});
}

/** The last moment it is possible: `until` is the midnight after it. */
export function lastDayToWithdraw(until: string): Date {
	return new Date(Date.parse(until) - 1000);
}
