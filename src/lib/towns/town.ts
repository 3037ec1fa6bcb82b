import { z } from 'zod';

/** A town's public settings. Money in cents, commission in basis points. */
export const townSchema = z.object({
	id: z.string(),
	slug: z.string(),
	name: z.string(),
	/** IANA time zone of its clocks: opening hours are read in it. */
	zone: z.string(),
	delivery_fee_cents: z.number(),
	commission_bp: z.number(),
	/** Paying online (and so delivery) is possible. */
	online_payment: z.boolean().default(false),
	postcodes: z.array(z.string()),
	theme: z.record(z.string(), z.unknown()).catch({}),
	/** What the town says on its front page, by language; ours where it says nothing. */
	welcome: z.object({ fr: z.string().optional(), en: z.string().optional() }).default({})
});
export type Town = z.infer<typeof townSchema>;

/** Whether anything can be brought home: paid online, and to a postcode the town goes to. */
export function delivers(town: Pick<Town, 'online_payment' | 'postcodes'>): boolean {
	return town.online_payment && town.postcodes.length > 0;
}

/** "Comptoir de Belfort", "Comptoir d’Annecy", "Comptoir du Mans" stay the town's own affair. */
export function ofTown(name: string): string {
	return /^[aeiouyàâéèêëîïôöùûüh]/i.test(name) ? `d’${name}` : `de ${name}`;
}
