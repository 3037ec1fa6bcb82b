import type { CallDeviceApi } from '../device/device-api.ts';
import { uuidV7 } from '../offline/uuid-v7.ts';
import { enrolFieldDevice, type FieldAccount, type FieldEnrolAnswer } from './field-api.ts';
import { fieldSettings, type FieldEnrolment } from './field-settings.ts';

/**
 * Makes this browser the device of whoever is signed in, and remembers it. Somebody who comes back is the same
 * device again, so that what waits there leaves (S15).
 * @returns the enrolment, or why there is none
 */
export async function enrolHere(
	call: CallDeviceApi,
	{ person }: FieldAccount,
	{ town, name, appVersion }: { town: string; name: string; appVersion: string }
): Promise<FieldEnrolment | Exclude<FieldEnrolAnswer, { ok: true }>['refusal']> {
	const enrolments = (await fieldSettings.read('enrolments')) ?? {};
	const known = enrolments[person.id];
	let answer = await enrolFieldDevice(call, {
		town,
		name,
		appVersion,
		device: known ?? uuidV7()
	});
	// Known to another town, or to a database that is gone: begin as another.
	if (!answer.ok && answer.refusal === 'device_taken' && known !== undefined) {
		answer = await enrolFieldDevice(call, { town, name, appVersion, device: uuidV7() });
	}
	if (!answer.ok) return answer.refusal;
	const { device, role, town: found, trades } = answer;
	const enrolment = { device, town: found, trades, person, role, signed_out: false };
	await fieldSettings.write('enrolments', { ...enrolments, [person.id]: device.id });
	await fieldSettings.write('enrolment', enrolment);
	return enrolment;
}
