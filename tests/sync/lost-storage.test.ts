// First: Dexie looks for it while it loads.
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { enrolHere } from '../../src/lib/till/enrol-here.ts';
import { openTillDatabase } from '../../src/lib/till/till-database.ts';

const PREVIOUS = '019a0000-0000-7000-8000-0000000000aa';
const tablet = { name: 'Comptoir', appVersion: 'test', previous: null };
const lost = {
	name: 'Comptoir',
	waiting: 3,
	photos: 1,
	seen_at: '2026-03-01T13:02:00+00:00'
};

interface Asked {
	p_device: string;
	p_previous: string | null;
}

/** A server that enrols everybody except `taken`, and says what was lost when it knew the previous one. */
function server(asked: Asked[], taken: string[] = []) {
	return (_name: string, args: object) => {
		const question = args as Asked & { p_shop: string; p_name: string };
		asked.push(question);
		const { p_device, p_shop, p_name, p_previous } = question;
		if (taken.includes(p_device)) return Promise.resolve({ ok: false, refusal: 'device_taken' });
		return Promise.resolve({
			ok: true,
			device: { id: p_device, name: p_name },
			shop: { id: p_shop, name: 'Fromagerie', slug: 'fromagerie' },
			lost: p_previous === null ? null : lost
		});
	};
}

test('[S16] a browser without data says which tablet it was, and hears what never arrived', async () => {
	const asked: Asked[] = [];
	const answer = await enrolHere(server(asked), {
		...tablet,
		shop: 'shop-lost',
		previous: PREVIOUS
	});
	expect(asked).toMatchObject([{ p_previous: PREVIOUS }]);
	expect(asked[0]?.p_device).not.toBe(PREVIOUS);
	expect(answer).toMatchObject({ ok: true, lost });
});

test('[S16] a browser that still has the data of the other tablet has lost nothing', async () => {
	const database = await openTillDatabase(PREVIOUS);
	const asked: Asked[] = [];
	const answer = await enrolHere(server(asked), {
		...tablet,
		shop: 'shop-kept',
		previous: PREVIOUS
	});
	expect(asked).toMatchObject([{ p_previous: null }]);
	expect(answer).toMatchObject({ ok: true, lost: null });
	database.close();
});

test('[S15] back at a shop it worked for, a tablet is the same again, and what waits there leaves', async () => {
	const asked: Asked[] = [];
	for (const shop of ['shop-a', 'shop-b', 'shop-a']) {
		await enrolHere(server(asked), { ...tablet, shop });
	}
	const [first, second, third] = asked.map(({ p_device }) => p_device);
	expect(third).toBe(first);
	expect(second).not.toBe(first);
	// Let go by the shop meanwhile: another one.
	const again = await enrolHere(server(asked, [first ?? '']), { ...tablet, shop: 'shop-a' });
	expect(again).toMatchObject({ ok: true });
	expect(again.ok && again.device.id).not.toBe(first);
});
