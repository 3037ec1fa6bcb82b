import type { Statement, StatementEntry } from './statement.ts';

/** A made-up month for tests: whole, and adding up. Never imported by the app. */
export function sampleStatement(changes: Partial<Statement> = {}): Statement {
	return {
		shop: {
			id: '0199c000-0000-7000-8000-000000000001',
			slug: 'la-fromagerie',
			name: 'La Fromagerie du Lion',
			legal_name: 'SARL Lion & Fils',
			legal_address: '3 place de la République, 90000 Belfort',
			register_number: 'RCS Belfort 552 100 554',
			vat_number: 'FR 12 552100554',
			email: 'bonjour@lion.example'
		},
		town: {
			id: '0199c000-0000-7000-8000-000000000002',
			name: 'Belfort',
			operator: {
				legal_name: 'Association des commerçants de Belfort',
				legal_address: '1 place d’Armes, 90000 Belfort',
				register_number: '443 061 841 00047',
				vat_number: 'FR45443061841',
				email: 'compta@belfort.example'
			}
		},
		month: '2026-10-01',
		zone: 'Europe/Paris',
		issued_at: '2026-11-01T03:00:00+01:00',
		invoice: {
			number: 'BEL-2026-000123',
			net_cents: 1000,
			vat_bp: 2000,
			vat_cents: 200,
			total_cents: 1200
		},
		opening_balance_cents: 0,
		closing_balance_cents: -200,
		totals: {
			online_gross_cents: 12_000,
			counter_gross_cents: 2_000,
			refunds_cents: 2_000,
			commission_cents: 1_400,
			commission_returned_cents: 200,
			net_cents: 10_800,
			transfers_cents: 10_800,
			reversals_cents: 1_800,
			settled_cents: 0
		},
		vat: [
			{ vat_bp: 550, gross_cents: 10_000, net_cents: 9_479, vat_cents: 521 },
			{ vat_bp: 2000, gross_cents: 2_000, net_cents: 1_667, vat_cents: 333 }
		],
		entries: [
			entry(1, 'sale', 12_000, 1_200, 10_800),
			entry(2, 'transfer', 0, 0, -10_800),
			entry(3, 'counter_sale', 2_000, 200, -200),
			entry(4, 'refund', -2_000, -200, -1_800),
			entry(5, 'reversal', 0, 0, 1_800)
		],
		...changes
	};
}

/** One entry, half an hour after the one before. */
export function entry(
	id: number,
	kind: StatementEntry['kind'],
	gross_cents: number,
	commission_cents: number,
	net_cents: number
): StatementEntry {
	return {
		id,
		at: new Date(Date.UTC(2026, 9, 3, 8, 30 * id)).toISOString(),
		kind,
		order_code: `BF${String(id).padStart(4, '0')}`,
		shop_order: `0199c000-0000-7000-9000-${String(id).padStart(12, '0')}`,
		gross_cents,
		commission_cents,
		net_cents
	};
}
