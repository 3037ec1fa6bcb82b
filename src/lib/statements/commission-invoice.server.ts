import { commissionInvoice, type CommissionInvoice } from './commission-invoice.ts';
import { euros, percent } from './document-format.ts';
import { writeParties } from './document-identity.server.ts';
import { closeSheet, openSheet, writeText, type Sheet } from './document-sheet.server.ts';
import { drawTable, type Column } from './document-table.server.ts';
import { facturXXml } from './factur-x-xml.server.ts';
import { FACTUR_X_FILE, FACTUR_X_XMP } from './factur-x-xmp.ts';
import type { Statement } from './statement.ts';

const LINES: readonly Column[] = [
	{ title: 'Désignation', share: 0.46 },
	{ title: 'Quantité', share: 0.12, right: true },
	{ title: 'Prix hors taxes', share: 0.16, right: true },
	{ title: 'TVA', share: 0.1, right: true },
	{ title: 'Total hors taxes', share: 0.16, right: true }
];
const SUMS: readonly Column[] = [
	{ title: '', share: 0.75 },
	{ title: 'Montant', share: 0.25, right: true }
];

/**
 * The month's commission invoice (a credit note when more commission was given back than earned) as
 * Factur-X: a PDF/A-3b to read, with the same invoice as data inside. Null when the month has none.
 */
export async function commissionInvoicePdf(
	statement: Statement
): Promise<Uint8Array<ArrayBuffer> | null> {
	const invoice = commissionInvoice(statement);
	if (!invoice || !statement.issued_at) return null;
	const made = new Date(statement.issued_at);
	const title = `${kind(invoice)} ${invoice.number}`;
	const sheet = openSheet(title, `${invoice.line}, ${statement.town.name}`, made);
	writeHead(sheet, title, invoice);
	writeParties(
		sheet,
		{ heading: 'Émis par', name: invoice.seller.name, identity: invoice.seller },
		{ heading: 'Adressé à', name: invoice.buyer.name, identity: invoice.buyer }
	);
	drawTable(sheet, LINES, [lineCells(invoice)], new Set());
	sheet.doc.moveDown(1);
	drawTable(sheet, SUMS, ...sums(invoice));
	sheet.doc.moveDown(1);
	if (invoice.terms) writeText(sheet, 'P', invoice.terms);
	for (const { text } of invoice.notes) writeText(sheet, 'P', text, { size: 8.5, muted: true });
	attachData(sheet, facturXXml(invoice), made);
	return closeSheet(sheet, `${title} · ${invoice.seller.name}`);
}

function kind({ typeCode }: CommissionInvoice): string {
	return typeCode === '381' ? 'Avoir' : 'Facture';
}

function writeHead(sheet: Sheet, title: string, invoice: CommissionInvoice): void {
	writeText(sheet, 'H1', title, { size: 20, strong: true });
	const { issued, from, to, dueOn } = invoice;
	writeText(
		sheet,
		'P',
		`Date d’émission\u202f: ${date(issued)}. Prestations du ${date(from)} au ${date(to)}.`
	);
	if (dueOn) writeText(sheet, 'P', `À régler au plus tard le ${date(dueOn)}.`);
	sheet.doc.moveDown(1);
}

function lineCells({ line, net_cents, vat_bp }: CommissionInvoice): string[] {
	return [line, '1', euros(net_cents), percent(vat_bp), euros(net_cents)];
}

function sums(invoice: CommissionInvoice): [rows: string[][], results: Set<number>] {
	const { net_cents, vat_bp, vat_cents, total_cents, settled_cents, due_cents } = invoice;
	const credit = invoice.typeCode === '381';
	const rows = [
		['Total hors taxes', euros(net_cents)],
		[invoice.exemption ?? `TVA ${percent(vat_bp)}`, euros(vat_cents)],
		['Total toutes taxes comprises', euros(total_cents)],
		[credit ? 'Déjà versé' : 'Déjà retenu sur vos ventes', euros(settled_cents)],
		[credit ? 'Reste à vous verser' : 'Reste dû', euros(due_cents)]
	];
	return [rows, new Set([2, 4])];
}

/** Puts the invoice's data into the document, as the other form of the same thing. */
function attachData({ doc }: Sheet, xml: string, made: Date): void {
	doc.file(Buffer.from(xml, 'utf8'), {
		name: FACTUR_X_FILE,
		type: 'text/xml',
		description: 'Factur-X',
		relationship: 'Alternative',
		creationDate: made,
		modifiedDate: made
	});
	doc.appendXML(FACTUR_X_XMP);
}

/** `2026-10-01` → "01/10/2026". */
function date(iso: string): string {
	return iso.split('-').reverse().join('/');
}
