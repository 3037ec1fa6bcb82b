import { z } from 'zod';

/** Texts a town may write itself, and how long each may be (`private.text_limit`). */
export const TOWN_TEXTS = {
	welcome: 140,
	mentions: 20_000,
	conditions: 24_000,
	confidentialite: 20_000
} as const;
export type TownTextKey = keyof typeof TOWN_TEXTS;

const inLanguages = z.object({ fr: z.string().optional(), en: z.string().optional() });
export type TextInLanguages = z.infer<typeof inLanguages>;

const textsSchema = z.object({
	welcome: inLanguages.optional(),
	mentions: inLanguages.optional(),
	conditions: inLanguages.optional(),
	confidentialite: inLanguages.optional()
});
const themeSchema = z.object({ accent: z.string().optional(), accentDark: z.string().optional() });

/** What an operator may change. Money in cents, times in minutes of a shop's open time. */
const changeableSchema = z.object({
	delivery_fee_cents: z.number().int(),
	postcodes: z.array(z.string()),
	confirm_minutes: z.number().int(),
	alarm_owner_minutes: z.number().int(),
	alarm_town_minutes: z.number().int(),
	alarm_pause_minutes: z.number().int(),
	theme: themeSchema,
	texts: textsSchema
});
export type TownChanges = Partial<z.infer<typeof changeableSchema>>;
export type SettingField = keyof z.infer<typeof changeableSchema>;

const changeSchema = z.object({
	id: z.uuid(),
	field: z.string(),
	before: z.unknown(),
	after: z.unknown(),
	at: z.string(),
	who: z.string().nullable()
});
export type TownChange = z.infer<typeof changeSchema>;

const rateSchema = z.object({ from_date: z.iso.date(), commission_bp: z.number().int() });

/** As `read_town_settings` answers them. */
export const townSettingsSchema = z.object({
	settings: changeableSchema.extend({
		/** Of the town's row: a change names the one it saw. */
		revision: z.number(),
		name: z.string(),
		hosts: z.array(z.string()),
		online_payment: z.boolean()
	}),
	rate: z.object({
		now_bp: z.number().int(),
		today: z.iso.date(),
		/** Rates that have not begun. */
		coming: z.array(rateSchema)
	}),
	/** The newest first. */
	changes: z.array(changeSchema)
});
export type TownSettings = z.infer<typeof townSettingsSchema>;

/** Why a change is refused; each has its sentence in `settings-words.ts`. */
export const settingRefusalSchema = z.enum([
	'not_allowed',
	'malformed',
	'unknown_field',
	'changed_meanwhile',
	'alarms_out_of_order',
	'too_soon',
	'nothing_to_do'
]);
export type SettingRefusal = z.infer<typeof settingRefusalSchema>;

/** « 10 », « 7,5 » or « 7.5 » per cent as basis points; null where it is no such number. */
export function parsePercent(text: string): number | null {
	const number = /^\s*(\d{1,2})(?:[.,](\d{1,2}))?\s*%?\s*$/.exec(text);
	if (!number) return null;
	return Number(number[1]) * 100 + Number((number[2] ?? '').padEnd(2, '0'));
}

/** « 5 », « 4,50 » euros as cents; null where it is no such amount. */
export function parseEuros(text: string): number | null {
	const number = /^\s*(\d{1,6})(?:[.,](\d{1,2}))?\s*€?\s*$/.exec(
		text.replace(/(?<=\d)[\s\u202f](?=\d{3}\b)/g, '')
	);
	if (!number) return null;
	return Number(number[1]) * 100 + Number((number[2] ?? '').padEnd(2, '0'));
}

/** Postcodes as people type a list of them; null where something in it is none. Empty: no delivery. */
export function parsePostcodes(text: string): string[] | null {
	const codes = text.split(/[\s,;]+/).filter(Boolean);
	if (codes.some((code) => !/^\d{5}$/.test(code))) return null;
	return [...new Set(codes)];
}

/** A whole number of minutes; null where it is none. */
export function parseMinutes(text: string): number | null {
	return /^\s*\d{1,4}\s*$/.test(text) ? Number(text) : null;
}

/** The texts after one of them was typed anew; an empty one is ours again. */
export function withText(
	texts: TownSettings['settings']['texts'],
	key: TownTextKey,
	typed: { fr: string; en: string }
): TownSettings['settings']['texts'] {
	const others = { ...texts };
	delete others[key];
	const said: TextInLanguages = {};
	// Browsers send each line with two characters at its end.
	const clean = (text: string) => text.replace(/\r\n?/g, '\n').trim();
	if (clean(typed.fr)) said.fr = clean(typed.fr);
	if (clean(typed.en)) said.en = clean(typed.en);
	return said.fr || said.en ? { ...others, [key]: said } : others;
}
