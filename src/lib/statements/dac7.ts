import { z } from 'zod';
import { legalIdentity } from './legal-identity.ts';

const quarterSchema = z.object({
	/** What shoppers paid less what they got back, VAT included. */
	gross_cents: z.number().int(),
	sales: z.number().int().nonnegative(),
	/** Commission kept, VAT included. */
	fees_cents: z.number().int()
});
export type Quarter = z.infer<typeof quarterSchema>;

const sellerSchema = legalIdentity.extend({
	id: z.string(),
	slug: z.string(),
	name: z.string(),
	iban: z.string().nullish(),
	quarters: z.tuple([quarterSchema, quarterSchema, quarterSchema, quarterSchema])
});
export type Seller = z.infer<typeof sellerSchema>;

/** A town's year for the tax office, as `read_dac7` answers it. */
export const dac7Schema = z.object({
	town: z.object({ id: z.string(), name: z.string(), operator: legalIdentity }),
	year: z.number().int().min(2023).max(2099),
	sellers: z.array(sellerSchema)
});
export type Dac7Year = z.infer<typeof dac7Schema>;

/** A quarter as it is declared, in whole euros. */
export type DeclaredQuarter = { consideration: number; sales: number; fees: number };

/** Below both, a seller of goods is not declared (Directive (EU) 2021/514, annex V, section I, B.4.d). */
const FEW_SALES = 30;
const LITTLE_CENTS = 200_000;

/** What reached the seller: the price less what the platform kept. */
function considerationOf({ gross_cents, fees_cents }: Quarter): number {
	return gross_cents - fees_cents;
}

/**
 * Whether a seller is declared: thirty sales, or more than 2 000 €. Whoever received nothing over the year
 * is not: the tax office refuses a declaration of zero.
 */
export function isReportable({ quarters }: Pick<Seller, 'quarters'>): boolean {
	const sales = quarters.reduce((sum, quarter) => sum + quarter.sales, 0);
	const consideration = quarters.reduce((sum, quarter) => sum + considerationOf(quarter), 0);
	return consideration > 0 && (sales >= FEW_SALES || consideration > LITTLE_CENTS);
}

/** The four quarters in whole euros, none negative, as the tax office takes them. */
export function declaredQuarters({ quarters }: Pick<Seller, 'quarters'>): DeclaredQuarter[] {
	const considerations = withoutNegatives(quarters.map(considerationOf));
	const fees = withoutNegatives(quarters.map(({ fees_cents }) => fees_cents));
	return quarters.map(({ sales }, index) => ({
		consideration: Math.round((considerations[index] ?? 0) / 100),
		sales,
		fees: Math.round((fees[index] ?? 0) / 100)
	}));
}

/**
 * Refunds can outweigh a quarter's sales. What is missing is taken from the quarters before it, whose
 * sales came back, then from those after: the year's sum stays.
 */
function withoutNegatives(cents: readonly number[]): number[] {
	const left = [...cents];
	for (let index = 0; index < left.length; index += 1) {
		const before = left.map((_, at) => at).slice(0, index);
		const after = left.map((_, at) => at).slice(index + 1);
		for (const giver of [...before.reverse(), ...after]) {
			const missing = -Math.min(0, left[index] ?? 0);
			const given = Math.min(missing, Math.max(0, left[giver] ?? 0));
			left[giver] = (left[giver] ?? 0) - given;
			left[index] = (left[index] ?? 0) + given;
		}
	}
	return left.map((amount) => Math.max(0, amount));
}

/** What the tax office wants to know of a seller and we do not. */
export type Gap = 'legal_name' | 'legal_address' | 'register_number' | 'iban';

/** Why no declaration can be written at all. */
export type Dac7Refusal = 'operator_without_siren' | 'operator_without_address';
