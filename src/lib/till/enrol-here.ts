import type { CallDeviceApi } from '../device/device-api.ts';
import Dexie from 'dexie';
import { uuidV7 } from '../offline/uuid-v7.ts';
import { enrolTablet, type EnrolAnswer } from './till-api.ts';
import { tillDatabaseName } from './till-database.ts';
import { readSetting, writeSetting } from './till-settings.ts';

interface NewTablet {
	shop: string;
	name: string;
	appVersion: string;
	/** The tablet this browser was, says its cookie. */
	previous: string | null;
}

/**
 * Makes this browser a tablet of the shop. One that was the shop's tablet before and still has its data is
 * the same again, so that what waits there leaves (S15); one that lost it says which it was (S16).
 */
export async function enrolHere(call: CallDeviceApi, tablet: NewTablet): Promise<EnrolAnswer> {
	const { previous } = tablet;
	const enrolments = (await readSetting('enrolments')) ?? {};
	const known = enrolments[tablet.shop];
	const isHere = previous !== null && (await Dexie.exists(tillDatabaseName(previous)));
	const lost = isHere ? null : previous;
	let answer = await enrolTablet(call, { ...tablet, device: known ?? uuidV7(), previous: lost });
	// The shop let go of the one we were: begin as another.
	if (!answer.ok && answer.refusal === 'device_taken' && known !== undefined) {
		answer = await enrolTablet(call, { ...tablet, device: uuidV7(), previous: lost });
	}
	if (answer.ok)
		await writeSetting('enrolments', { ...enrolments, [tablet.shop]: answer.device.id });
	return answer;
}
