import Papa from 'papaparse';
import { isoDay } from '../platform/format.ts';
import type { Lang } from '../platform/language.ts';
import { orderWords } from './order-words.ts';
import type { DeskOrderLine } from './desk-orders.ts';

const BYTE_ORDER_MARK = '\ufeff';

const HEADS: Record<Lang, string[]> = {
	fr: ['Code', 'Reçue le', 'Retrait le', 'État', 'Paiement', 'Pour', 'Articles', 'Total TTC'],
	en: ['Code', 'Received on', 'Pickup on', 'State', 'Payment', 'For', 'Articles', 'Total']
};
const PAYMENTS: Record<Lang, Record<DeskOrderLine['payment'], string>> = {
	fr: { online: 'En ligne', put_aside: 'En boutique' },
	en: { online: 'Online', put_aside: 'In the shop' }
};

/** What a spreadsheet would run as a formula gets an apostrophe in front. */
const FORMULA = /^[=+@\-\t\r\uff1d\uff0b\uff0d\uff20]/;

export const orderCsvHead = (lang: Lang): string => BYTE_ORDER_MARK + unparse([HEADS[lang]]);

/** One row per order, for a spreadsheet. */
export function orderCsvLines(orders: readonly DeskOrderLine[], lang: Lang, zone: string): string {
	const rows = orders.map((order) => [
		order.code,
		isoDay(order.placed_at, zone),
		isoDay(order.slot_starts_at, zone),
		orderWords[lang].states[order.state],
		PAYMENTS[lang][order.payment],
		order.contact_name,
		order.articles
			.map(({ title, label, quantity }) => `${quantity} × ${title}${label ? `, ${label}` : ''}`)
			.join(' ; '),
		(order.items_cents / 100).toFixed(2).replace('.', lang === 'fr' ? ',' : '.')
	]);
	return rows.length === 0 ? '' : unparse(rows);
}

const unparse = (rows: string[][]) =>
	`${Papa.unparse(rows, { delimiter: ';', newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;
