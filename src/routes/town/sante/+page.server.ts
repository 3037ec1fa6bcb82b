import { fail, redirect } from '@sveltejs/kit';
import { reopenSilentShop, snoozeShopHealth, writeToShop } from '$lib/health/health-commands';
import { readTownHealth } from '$lib/health/health-queries';
import { healthWords } from '$lib/health/health-words';
import { readForm } from '$lib/platform/form-body.server';
import { sendMail } from '$lib/platform/mail.server';
import { isUuid } from '$lib/platform/uuid';
import { townClient } from '../open-town.server';
import type { Actions, PageServerLoad } from './$types';

const DONE = ['seen', 'sent', 'reopened'] as const;

export const load: PageServerLoad = async (event) => {
	const { town } = event.locals;
	const done = event.url.searchParams.get('fait');
	return {
		health: await readTownHealth(await townClient(event), town.id),
		zone: town.zone,
		now: new Date().toISOString(),
		done: DONE.find((name) => name === done) ?? null
	};
};

const done = (name: (typeof DONE)[number]) => redirect(303, `/town/sante?fait=${name}`);

export const actions: Actions = {
	seen: async (event) => {
		const client = await townClient(event);
		const shop = (await readForm(event.request)).text('shop');
		if (!isUuid(shop)) return fail(400, { shop, refusal: 'nothing_to_do' as const });
		const answer = await snoozeShopHealth(client, shop);
		if (!answer.ok) return fail(409, { shop, refusal: answer.refusal });
		return done('seen');
	},

	reopen: async (event) => {
		const client = await townClient(event);
		const shop = (await readForm(event.request)).text('shop');
		if (!isUuid(shop)) return fail(400, { shop, refusal: 'nothing_to_do' as const });
		const answer = await reopenSilentShop(client, shop);
		if (!answer.ok) return fail(409, { shop, refusal: answer.refusal });
		return done('reopened');
	},

	write: async (event) => {
		const client = await townClient(event);
		const form = await readForm(event.request);
		const [shop, text] = [form.text('shop'), form.text('text')];
		if (!isUuid(shop)) return fail(400, { shop, text, refusal: 'nothing_to_do' as const });
		const answer = await writeToShop(client, shop, text);
		if (!answer.ok) return fail(409, { shop, text, refusal: answer.refusal });
		for (const { email, lang } of answer.to) {
			const w = healthWords[lang];
			await sendMail({
				to: email,
				subject: w.mailSubject(event.locals.town.name),
				text: [text, '', ...(answer.reply_to ? [w.mailFoot(answer.reply_to)] : [])].join('\n')
			});
		}
		return done('sent');
	}
};
