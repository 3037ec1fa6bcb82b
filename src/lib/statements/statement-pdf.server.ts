import { writeParties } from './document-identity.server.ts';
import { closeSheet, keepRoom, openSheet, writeText, type Sheet } from './document-sheet.server.ts';
import { drawLongList, drawTable, type Column } from './document-table.server.ts';
import { euros, percent, shortDate, shortTime } from './document-format.ts';
import { lastTransfer, paidOut, type Statement } from './statement.ts';
import { lastDayOf, monthIsOver, monthName } from './statement-month.ts';
import { accountLines, salesLines, type SumLine } from './statement-sums.ts';
import { statementWords } from './statement-words.ts';

/** Documents are French: kept as French law and French accountants want them. */
const words = statementWords.fr;

const SUMS: readonly Column[] = [
	{ title: '', share: 0.75 },
	{ title: 'Montant', share: 0.25, right: true }
];
const VAT: readonly Column[] = [
	{ title: 'Taux', share: 0.25 },
	{ title: 'Hors taxes', share: 0.25, right: true },
	{ title: 'TVA', share: 0.25, right: true },
	{ title: 'Toutes taxes comprises', share: 0.25, right: true }
];
const ENTRIES: readonly Column[] = [
	{ title: 'Date', share: 0.13 },
	{ title: 'Heure', share: 0.08 },
	{ title: 'Opération', share: 0.22 },
	{ title: 'Commande', share: 0.14 },
	{ title: 'Ventes', share: 0.14, right: true },
	{ title: 'Commission', share: 0.14, right: true },
	{ title: 'Effet sur le solde', share: 0.15, right: true }
];

/**
 * One shop's month as a document for its accountant: sums first, VAT by rate, then every entry.
 * @param made the moment it is written, said on it while the month runs.
 */
export async function statementPdf(
	statement: Statement,
	made: Date
): Promise<Uint8Array<ArrayBuffer>> {
	const { shop, town, month, zone, entries } = statement;
	const title = words.title(month);
	const sheet = openSheet(`${title}, ${shop.name}`, `Ventes et versements, ${town.name}`, made);
	writeText(sheet, 'H1', title, { size: 20, strong: true });
	const standing = monthIsOver(month, zone, made)
		? `Mois arrêté au ${shortDate(lastDayOf(month), 'UTC')}`
		: `Provisoire, situation au ${shortDate(made.toISOString(), zone)}`;
	writeText(sheet, 'P', standing, { muted: true });
	sheet.doc.moveDown(1);
	writeParties(
		sheet,
		{ heading: 'Boutique', name: shop.name, identity: shop },
		{ heading: 'Plateforme', name: town.name, identity: town.operator }
	);
	writePaid(sheet, statement);
	section(sheet, words.sales);
	drawTable(sheet, SUMS, ...sumRows(salesLines(statement), words.salesLines));
	section(sheet, words.account);
	drawTable(sheet, SUMS, ...sumRows(accountLines(statement), words.accountLines));
	section(sheet, words.vat);
	drawTable(sheet, VAT, ...vatRows(statement));
	section(sheet, `${words.entries} (montants TTC)`);
	if (entries.length) await drawLongList(sheet, ENTRIES, entryRows(statement));
	else writeText(sheet, 'P', words.noEntries, { muted: true });
	return closeSheet(sheet, `${shop.name} · ${monthName(month, 'fr')}`);
}

/** What a shopkeeper asks first. */
function writePaid(sheet: Sheet, statement: Statement): void {
	const paid = paidOut(statement);
	const last = lastTransfer(statement);
	writeText(sheet, 'P', `Versé sur votre compte\u202f: ${euros(paid)}`, { size: 13, strong: true });
	if (!last) return;
	const date = shortDate(last.at, statement.zone);
	writeText(sheet, 'P', `Dernier versement le ${date}.`, { muted: true });
}

/** Lines of a sum as rows of a table, results in bold. */
function sumRows<Key extends string>(
	lines: readonly SumLine<Key>[],
	words: Record<Key, string>
): [rows: string[][], strong: Set<number>] {
	const results = lines.flatMap(({ result }, index) => (result ? [index] : []));
	return [lines.map(({ key, cents }) => [words[key], euros(cents)]), new Set(results)];
}

function vatRows({ vat }: Statement): [rows: string[][], strong: Set<number>] {
	const rows = vat.map(({ vat_bp, net_cents, vat_cents, gross_cents }) => [
		percent(vat_bp),
		euros(net_cents),
		euros(vat_cents),
		euros(gross_cents)
	]);
	const sum = (key: 'net_cents' | 'vat_cents' | 'gross_cents') =>
		euros(vat.reduce((total, row) => total + row[key], 0));
	rows.push(['Total', sum('net_cents'), sum('vat_cents'), sum('gross_cents')]);
	return [rows, new Set([rows.length - 1])];
}

function entryRows({ entries, zone }: Statement): string[][] {
	return entries.map((entry) => [
		shortDate(entry.at, zone),
		shortTime(entry.at, zone),
		words.kinds[entry.kind],
		entry.order_code ?? '',
		amountOrNothing(entry.gross_cents),
		amountOrNothing(entry.commission_cents),
		euros(entry.net_cents)
	]);
}

/** A transfer sells nothing: an empty cell says so better than a zero. */
function amountOrNothing(cents: number): string {
	return cents === 0 ? '' : euros(cents);
}

function section(sheet: Sheet, title: string): void {
	sheet.doc.moveDown(1);
	keepRoom(sheet, 80);
	writeText(sheet, 'H2', title, { size: 12, strong: true });
	sheet.doc.moveDown(0.3);
}
