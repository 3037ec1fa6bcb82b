import Papa from 'papaparse';
import type { Lang } from '../platform/language.ts';
import { visits, type Period, type Results } from './results.ts';

/** Spreadsheets take a file for UTF-8 only with this in front. */
const BYTE_ORDER_MARK = '\ufeff';
/** A text a spreadsheet would run as a formula gets an apostrophe in front; a negative amount stays a number. */
const FORMULA = /^(?:[=+@\t\r\n\uff1d\uff0b\uff0d\uff20]|-(?!\d+[,.]\d\d$))/;

const fr = {
	starts: { week: 'Semaine du', month: 'Mois' } satisfies Record<Period, string>,
	head: [
		'Boutique',
		'Commandes',
		'Ventes (€)',
		'Retraits',
		'Mis de côté honorés',
		'Visites amenées'
	]
};
const en: typeof fr = {
	starts: { week: 'Week of', month: 'Month' },
	head: ['Shop', 'Orders', 'Sales (€)', 'Pickups', 'Put-asides honoured', 'Visits brought']
};
const words: Record<Lang, typeof fr> = { fr, en };

/** Each shop's figures by period, for a spreadsheet in the reader's language. */
export function resultsCsv({ shops }: Results, period: Period, lang: Lang): string {
	const w = words[lang];
	const rows = shops.flatMap((shop) =>
		shop.periods.map((each) => [
			each.starts_on,
			shop.name,
			each.orders,
			decimal(each.sales_cents, lang),
			each.pickups,
			each.put_asides,
			visits(each)
		])
	);
	rows.sort(([a], [b]) => String(a).localeCompare(String(b)));
	const text = Papa.unparse(
		{ fields: [w.starts[period], ...w.head], data: rows },
		{ delimiter: ';', newline: '\r\n', escapeFormulae: FORMULA }
	);
	return `${BYTE_ORDER_MARK}${text}\r\n`;
}

function decimal(cents: number, lang: Lang): string {
	const text = (cents / 100).toFixed(2);
	return lang === 'fr' ? text.replace('.', ',') : text;
}
