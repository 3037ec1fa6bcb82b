import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { readForm, type FormBody } from '$lib/platform/form-body.server';
import { isUuid } from '$lib/platform/uuid';
import {
	changeTownSettings,
	dropCommissionRate,
	setCommissionRate
} from '$lib/towns/settings-commands';
import { readTownSettings } from '$lib/towns/settings-queries';
import { forgetTown } from '$lib/towns/town-by-host.server';
import { isReadableTheme } from '$lib/towns/theme';
import {
	parseEuros,
	parseMinutes,
	parsePercent,
	parsePostcodes,
	TOWN_TEXTS,
	withText,
	type SettingRefusal,
	type TownChanges,
	type TownTextKey
} from '$lib/towns/town-settings';
import { townClient } from '../open-town.server';
import type { Actions, PageServerLoad } from './$types';

/** Which form of the page something was said about. */
type Part = 'delivery' | 'alarms' | 'theme' | 'rate' | TownTextKey;

/** Fields of the form of times, and the settings they are. */
const MINUTES = [
	['owner', 'alarm_owner_minutes'],
	['town', 'alarm_town_minutes'],
	['pause', 'alarm_pause_minutes'],
	['confirm', 'confirm_minutes']
] as const;

export const load: PageServerLoad = async (event) => {
	const before = event.url.searchParams.get('avant') ?? '';
	const answer = await readTownSettings(
		await townClient(event),
		event.locals.town.id,
		isUuid(before) ? before : null
	);
	return {
		answer,
		zone: event.locals.town.zone,
		now: new Date().toISOString(),
		saved: event.url.searchParams.get('fait')
	};
};

export const actions: Actions = {
	delivery: async (event) => {
		const form = await readForm(event.request);
		const fee = parseEuros(form.text('fee'));
		const postcodes = parsePostcodes(form.text('postcodes'));
		if (fee === null || postcodes === null) return refuse('delivery', 'malformed', form);
		return change(event, form, 'delivery', { delivery_fee_cents: fee, postcodes });
	},

	alarms: async (event) => {
		const form = await readForm(event.request);
		const changes: TownChanges = {};
		for (const [name, field] of MINUTES) {
			const minutes = parseMinutes(form.text(name));
			if (minutes === null) return refuse('alarms', 'malformed', form);
			changes[field] = minutes;
		}
		return change(event, form, 'alarms', changes);
	},

	theme: async (event) => {
		const form = await readForm(event.request);
		const [accent, accentDark] = [form.text('accent'), form.text('accentDark')];
		const theme = { ...(accent && { accent }), ...(accentDark && { accentDark }) };
		if (!isReadableTheme(theme)) return refuse('theme', 'unreadable', form);
		return change(event, form, 'theme', { theme });
	},

	text: async (event) => {
		const form = await readForm(event.request);
		const key = (Object.keys(TOWN_TEXTS) as TownTextKey[]).find((one) => one === form.text('key'));
		if (!key) return refuse('welcome', 'unknown_field', form);
		const client = await townClient(event);
		const answer = await readTownSettings(client, event.locals.town.id, null);
		if (!answer.ok) return refuse(key, answer.refusal, form);
		const typed = { fr: form.text('fr'), en: form.text('en') };
		return change(event, form, key, { texts: withText(answer.settings.texts, key, typed) });
	},

	rate: async (event) => {
		const form = await readForm(event.request);
		const bp = parsePercent(form.text('percent'));
		const from = form.text('from');
		if (bp === null || !/^\d{4}-\d\d-\d\d$/.test(from)) return refuse('rate', 'malformed', form);
		const town = event.locals.town.id;
		const answer = await setCommissionRate(await townClient(event), { town, from, bp });
		return answer.ok ? done('rate') : refuse('rate', answer.refusal, form, answer.earliest);
	},

	drop: async (event) => {
		const form = await readForm(event.request);
		const from = form.text('from');
		if (!/^\d{4}-\d\d-\d\d$/.test(from)) return refuse('rate', 'malformed', form);
		const town = event.locals.town.id;
		const answer = await dropCommissionRate(await townClient(event), { town, from });
		return answer.ok ? done('rate') : refuse('rate', answer.refusal, form);
	}
};

async function change(event: RequestEvent, form: FormBody, part: Part, changes: TownChanges) {
	const revision = revisionOf(form.text('revision'));
	const client = await townClient(event);
	const town = event.locals.town.id;
	const answer = await changeTownSettings(client, { town, revision, changes });
	if (!answer.ok) return refuse(part, answer.refusal, form);
	forgetTown(town);
	return done(part);
}

/** The one the page showed; what is no number is one that nobody has. */
function revisionOf(text: string): number {
	return /^\d{1,15}$/.test(text) ? Number(text) : 0;
}

const done = (part: Part) => redirect(303, `/town/reglages?fait=${part}#${part}`);

/** What was typed comes back with the refusal, so that nobody types it twice. */
function refuse(
	part: Part,
	problem: SettingRefusal | 'unreadable',
	form: FormBody,
	earliest: string | null = null
) {
	const names = ['fee', 'postcodes', 'owner', 'town', 'pause', 'confirm', 'accent', 'accentDark'];
	const typed = Object.fromEntries(
		[...names, 'fr', 'en', 'percent', 'from'].map((name) => [name, form.text(name)])
	);
	return fail(problem === 'not_allowed' ? 403 : 409, { part, problem, typed, earliest });
}
