import * as z from 'zod/mini';
import type { CallDeviceApi } from '../device/device-api.ts';
import { FIELD_ROLES } from './field-place.ts';

const account = z.object({
	person: z.object({ id: z.string(), name: z.string(), email: z.string() }),
	towns: z.array(z.object({ id: z.string(), name: z.string(), role: z.string() }))
});
export type FieldAccount = z.infer<typeof account>;

/** After signing in: makes the person known, and says for which towns they work. */
export async function readFieldAccount(call: CallDeviceApi, lang: string): Promise<FieldAccount> {
	await call('greet_person', { p_name: null, p_lang: lang });
	return account.parse(await call('read_account', {}));
}

const enrolled = z.discriminatedUnion('ok', [
	z.object({
		ok: z.literal(true),
		role: z.enum(FIELD_ROLES),
		device: z.object({ id: z.string(), name: z.string() }),
		town: z.object({ id: z.string(), name: z.string(), postcodes: z.array(z.string()) }),
		trades: z.array(z.object({ id: z.string(), fr: z.string(), en: z.string(), icon: z.string() }))
	}),
	z.object({
		ok: z.literal(false),
		refusal: z.enum(['not_field_staff', 'device_taken', 'bad_name'])
	})
]);
export type FieldEnrolAnswer = z.infer<typeof enrolled>;

/** Makes this browser a device of the person who is signed in. Asking again changes only the name. */
export async function enrolFieldDevice(
	call: CallDeviceApi,
	device: { device: string; town: string; name: string; appVersion: string }
): Promise<FieldEnrolAnswer> {
	return enrolled.parse(
		await call('enrol_field_device', {
			p_device: device.device,
			p_town: device.town,
			p_name: device.name,
			p_app_version: device.appVersion
		})
	);
}
