import type { DeviceConfig } from '../device/device-config.ts';
import { keepSettings } from '../device/kept-settings.ts';
import type { CountWalk } from '../shelf/stock-walk.ts';
import type { PinTries } from '../staff/pin-tries.ts';

/** From /till/config, kept for a start without network. */
export interface TillConfig extends DeviceConfig {
	/** The tablet this browser was before its own storage was lost (S16). */
	previousDevice?: string | null;
}

/** This browser as a tablet of a shop. */
export interface Enrolment {
	device: { id: string; name: string };
	shop: { id: string; name: string; slug: string };
	person: { id: string; name: string; email: string };
	/** Somebody signed out on purpose: ask who it is before showing orders. The outbox stays (S15). */
	signed_out: boolean;
}

export interface TillSettings {
	config: TillConfig;
	enrolment: Enrolment;
	/** Which tablet this browser is, or was, for each shop: shop id → device id. */
	enrolments: Record<string, string>;
	lang: 'fr' | 'en';
	/** The person switched the camera on before: start with it. */
	scan_first: boolean;
	/** A new product stays out of the window until its photo has arrived. */
	hold_photo: boolean;
	/** Orders whose notice was read: `${order id} ${attention}`. */
	seen_notices: string[];
	/** Whose name is at the counter: a clerk's id. */
	clerk: string;
	/** Minutes without a touch until the counter is nobody's again; 0 is never. */
	clerk_idle_minutes: number;
	pin_tries: PinTries;
	/** A shelf being counted, product after product; it goes on after an interruption. */
	count_walk: CountWalk;
}

const kept = keepSettings<TillSettings>('comptoir-till');

export const readSetting = kept.read;
export const writeSetting = kept.write;
export const forgetSetting = kept.forget;
export const keptSession = kept.session;
