import { sirenOf, vatNumberOf, type LegalIdentity } from './legal-identity.ts';
import { isoDay } from '../platform/format.ts';
import { settlementOf, type Statement } from './statement.ts';
import { lastDayOf, ofMonthFrench } from './statement-month.ts';

/** Days a shop has for the commission of what it sold at its own register. */
const DAYS_TO_PAY = 30;

const TO_PAY = 'À régler à la ville par virement, avant l’échéance.';
const PAID_OUT = 'Versé par la ville avant l’échéance.';

/** A commission invoice or credit note, decided once for its paper and its data. Amounts are positive. */
export type CommissionInvoice = {
	number: string;
	/** UNTDID 1001: 380 is an invoice, 381 a credit note. */
	typeCode: '380' | '381';
	/** ISO days. */
	issued: string;
	from: string;
	to: string;
	/** Null when nothing is left to pay. */
	dueOn: string | null;
	/** How what is left is settled. */
	terms: string | null;
	/** Why there is no VAT: the seller is below the thresholds. */
	exemption: string | null;
	seller: Party;
	buyer: Party;
	line: string;
	net_cents: number;
	vat_bp: number;
	vat_cents: number;
	total_cents: number;
	settled_cents: number;
	due_cents: number;
	notes: InvoiceNote[];
};

export type Party = LegalIdentity & { name: string; siren: string | null; vat: string | null };

/** A mention, with the subject code (UNTDID 4451) French e-invoicing gives it. */
export type InvoiceNote = { code: 'AAB' | 'AAI' | 'PMD' | 'PMT'; text: string };

/** The invoice of a closed month, or null when the month has none. */
export function commissionInvoice(statement: Statement): CommissionInvoice | null {
	const { invoice, issued_at, month, shop, town } = statement;
	if (!invoice || !issued_at) return null;
	const credit = invoice.total_cents < 0;
	const settlement = settlementOf(invoice, statement.closing_balance_cents);
	const issued = isoDay(issued_at, statement.zone);
	const due = settlement.due_cents > 0;
	return {
		number: invoice.number,
		typeCode: credit ? '381' : '380',
		issued,
		from: month,
		to: lastDayOf(month),
		dueOn: due ? addDays(issued, DAYS_TO_PAY) : null,
		terms: due ? (credit ? PAID_OUT : TO_PAY) : null,
		exemption: invoice.vat_bp === 0 ? 'TVA non applicable, art. 293 B du CGI' : null,
		seller: party(town.operator.legal_name || town.name, town.operator),
		buyer: party(shop.legal_name || shop.name, shop),
		line: credit
			? `Commission rendue sur les ventes ${ofMonthFrench(month)} et d’avant`
			: `Commission sur les ventes ${ofMonthFrench(month)}`,
		net_cents: Math.abs(invoice.net_cents),
		vat_bp: invoice.vat_bp,
		vat_cents: Math.abs(invoice.vat_cents),
		total_cents: Math.abs(invoice.total_cents),
		...settlement,
		notes: notes(credit, due, ofMonthFrench(month))
	};
}

/** What French law wants written; late-payment terms stand only where something is left to pay. */
function notes(credit: boolean, due: boolean, ofMonth: string): InvoiceNote[] {
	const detail = `Chaque commande est détaillée dans le relevé ${ofMonth}.`;
	if (credit) {
		return [
			{
				code: 'AAI',
				text: `Avoir rectifiant les factures de commission des commandes remboursées. ${detail}`
			}
		];
	}
	if (!due) return [{ code: 'AAI', text: `Commission retenue sur vos ventes en ligne. ${detail}` }];
	return [
		{ code: 'AAI', text: detail },
		{ code: 'AAB', text: 'Pas d’escompte pour paiement anticipé.' },
		{
			code: 'PMD',
			text: 'Pénalités de retard\u202f: trois fois le taux d’intérêt légal, exigibles sans rappel.'
		},
		{
			code: 'PMT',
			text: 'Indemnité forfaitaire pour frais de recouvrement en cas de retard\u202f: 40\u00a0€.'
		}
	];
}

function party(name: string, identity: LegalIdentity): Party {
	const { legal_name, legal_address, register_number, vat_number, email } = identity;
	return {
		name,
		...{ legal_name, legal_address, register_number, vat_number, email },
		siren: sirenOf(register_number),
		vat: vatNumberOf(vat_number)
	};
}

function addDays(day: string, days: number): string {
	return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
