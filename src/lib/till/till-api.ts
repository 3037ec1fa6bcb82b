import type { CallDeviceApi } from '../device/device-api.ts';
import * as z from 'zod/mini';

const account = z.object({
	person: z.object({ id: z.string(), name: z.string(), email: z.string() }),
	shops: z.array(z.object({ id: z.string(), slug: z.string(), name: z.string() }))
});
export type TillAccount = z.infer<typeof account>;

/** After signing in: makes the person known, and says where they work. */
export async function readTillAccount(call: CallDeviceApi, lang: string): Promise<TillAccount> {
	await call('greet_person', { p_name: null, p_lang: lang });
	return account.parse(await call('read_account', {}));
}

const lost = z.object({
	/** What the tablet was called. */
	name: z.string(),
	/** Operations and photos that were known to wait there and never came. */
	waiting: z.int(),
	photos: z.int(),
	/** When the tablet was last heard, ISO. */
	seen_at: z.string()
});
/** S16: what a browser's lost storage is known to have held. */
export type LostTablet = z.infer<typeof lost>;

const enrolled = z.discriminatedUnion('ok', [
	z.object({
		ok: z.literal(true),
		device: z.object({ id: z.string(), name: z.string() }),
		shop: z.object({ id: z.string(), name: z.string(), slug: z.string() }),
		lost: z.optional(z.nullable(lost))
	}),
	z.object({ ok: z.literal(false), refusal: z.enum(['not_a_member', 'device_taken', 'bad_name']) })
]);
export type EnrolAnswer = z.infer<typeof enrolled>;

/** Makes this browser a tablet of the shop. Asking again with the same id changes only the name. */
export async function enrolTablet(
	call: CallDeviceApi,
	tablet: {
		device: string;
		shop: string;
		name: string;
		appVersion: string;
		/** The id this browser had before its storage was lost. */
		previous: string | null;
	}
): Promise<EnrolAnswer> {
	return enrolled.parse(
		await call('enrol_device', {
			p_device: tablet.device,
			p_shop: tablet.shop,
			p_name: tablet.name,
			p_app_version: tablet.appVersion,
			p_previous: tablet.previous
		})
	);
}
