import type { DeviceConfig } from '../device/device-config.ts';
import { keepSettings } from '../device/kept-settings.ts';
import type { FieldRole } from './field-place.ts';

/** From /field/config, kept for a start without network. */
export interface FieldConfig extends DeviceConfig {
	town: { id: string; name: string; zone: string };
}

/** This browser as the device of somebody who works for the town. */
export interface FieldEnrolment {
	device: { id: string; name: string };
	town: { id: string; name: string; postcodes: string[] };
	/** What a shop may deal in, as it was when this device was enrolled. */
	trades: { id: string; fr: string; en: string; icon: string }[];
	person: { id: string; name: string; email: string };
	role: FieldRole;
	/** Somebody signed out on purpose: ask who it is first. What waits stays (S15). */
	signed_out: boolean;
}

interface FieldSettings {
	config: FieldConfig;
	enrolment: FieldEnrolment;
	/** Which device this browser is, or was, for each person: person id → device id. */
	enrolments: Record<string, string>;
	lang: 'fr' | 'en';
}

export const fieldSettings = keepSettings<FieldSettings>('comptoir-field');
