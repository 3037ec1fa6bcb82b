import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { statementPdf } from './statement-pdf.server.ts';
import { entry, sampleStatement } from './statement-sample.ts';
import type { Statement } from './statement.ts';

const MADE = new Date('2026-11-02T08:00:00Z');

/** The text of each page, blanks made plain. */
async function pagesOf(statement: Statement): Promise<string[]> {
	const bytes = await statementPdf(statement, MADE);
	const { text } = await extractText(new Uint8Array(bytes), { mergePages: false });
	return text.map((page) => page.replace(/\s+/g, ' '));
}

describe('the statement as a document', () => {
	it('says what was paid first, then sums, VAT and every entry', async () => {
		const page = (await pagesOf(sampleStatement())).join(' ');
		expect(page).toMatch(/Relevé d’octobre 2026 Mois arrêté au 31\/10\/2026/);
		expect(page).toContain('Versé sur votre compte : 90,00 € Dernier versement le 03/10/2026.');
		expect(page).toContain('5,5 % 94,79 € 5,21 € 100,00 €');
		expect(page).toContain('Total 111,46 € 8,54 € 120,00 €');
		expect(page).toContain('Solde à la fin du mois, que vous devez −2,00 €');
		expect(page).toContain('12:00 Remboursement BF0004 −20,00 € −2,00 € −18,00 €');
		expect(page).toContain('RCS Belfort 552 100 554');
		expect(page).toContain('Page 1 sur 2');
	});

	it('is a PDF/A-3b in French, titled, tagged, with every face embedded', async () => {
		const bytes = await statementPdf(sampleStatement(), MADE);
		const raw = Buffer.from(bytes).toString('latin1');
		expect(raw).toContain('<pdfaid:part>3</pdfaid:part>');
		expect(raw).toContain('<pdfaid:conformance>B</pdfaid:conformance>');
		expect(raw).toContain('/S /GTS_PDFA1');
		const faces = raw.match(/\/BaseFont \/\S+/g) ?? [];
		expect(new Set(faces).size).toBe(2);
		expect(faces.every((face) => /\/[A-Z]{6}\+NotoSans/.test(face))).toBe(true);
		expect(raw.match(/\/FontFile2 /g)).toHaveLength(2);
		const pdf = await getDocumentProxy(new Uint8Array(bytes));
		const info = Object.entries((await pdf.getMetadata()).info);
		expect(info).toContainEqual(['Title', 'Relevé d’octobre 2026, La Fromagerie du Lion']);
		expect(info).toContainEqual(['Language', 'fr-FR']);
		expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
		const tree = JSON.stringify(await (await pdf.getPage(1)).getStructTree());
		for (const role of ['H1', 'H2', 'Table', 'TR', 'TH', 'TD', 'L', 'LI']) {
			expect(tree).toContain(`"role":"${role}"`);
		}
	});

	it('keeps markup out of its metadata, which pdfkit writes as it is', async () => {
		const shop = { ...sampleStatement().shop, name: '<b>Pain & Co</b>' };
		const raw = Buffer.from(await statementPdf(sampleStatement({ shop }), MADE)).toString();
		expect(raw).toContain(
			'<rdf:li xml:lang="x-default">Relevé d’octobre 2026, bPain + Co/b</rdf:li>'
		);
	});

	it('holds a running, empty month', async () => {
		const { totals } = sampleStatement();
		const month = sampleStatement({
			...{ month: '2026-11-01', issued_at: null, invoice: null, entries: [], vat: [] },
			closing_balance_cents: 0,
			totals: Object.fromEntries(Object.keys(totals).map((key) => [key, 0])) as typeof totals
		});
		const [page = ''] = await pagesOf(month);
		expect(page).toContain('Provisoire, situation au 02/11/2026');
		expect(page).toContain('Versé sur votre compte : 0,00 €');
		expect(page).toContain('Rien ce mois-ci');
		expect(page).toContain('Total 0,00 € 0,00 € 0,00 €');
	});

	it('holds a month of refunds only, and ten million euros beside one cent', async () => {
		const entries = [
			entry(1, 'refund', -1, 0, -1),
			entry(2, 'sale', 1_000_000_000, 100_000_000, 900_000_000)
		];
		const [page = ''] = await pagesOf(sampleStatement({ entries }));
		expect(page).toContain('Remboursement BF0001 −0,01 € −0,01 €');
		expect(page).toContain('BF0002 10 000 000,00 € 1 000 000,00 € 9 000 000,00 €');
	});

	it.each(['🦁 Lion', 'مخبز الأسد', '=cmd()', 'W'.repeat(80), 'Łucja <script>', ''])(
		'holds a shop called %j',
		async (name) => {
			const shop = { ...sampleStatement().shop, name };
			const pages = await pagesOf(sampleStatement({ shop }));
			expect(pages.length).toBeLessThanOrEqual(2);
			expect(pages.join(' ')).toContain('Reprise sur versement BF0005 18,00 €');
		}
	);

	it('writes 2 000 entries, each once and in order, a head and a number on every page', async () => {
		const codes = Array.from(
			{ length: 2000 },
			(_, index) => `BF${String(index + 1).padStart(4, '0')}`
		);
		const entries = codes.map((_, index) => entry(index + 1, 'sale', 1234 + index, 123, 1111));
		const pages = await pagesOf(sampleStatement({ entries }));
		expect(pages.join(' ').match(/BF\d{4}/g)).toEqual(codes);
		pages.forEach((page, index) => {
			expect(page).toContain('Date Heure Opération Commande');
			expect(page).toContain(`Page ${index + 1} sur ${pages.length}`);
		});
	}, 30_000);
});
