import { describe, expect, it } from 'vitest';
import { checkTyped, formatLine, parseLines, readTyped, toOrder } from './checkout-form.ts';

const LION = '0190a3b4-7c2d-7e11-8a3f-000000000001';
const VAUBAN = '0190a3b4-7c2d-7e11-8a3f-000000000002';
const COMTE = '0190a3b4-7c2d-7e11-8a3f-000000000003';
const ID = '0190a3b4-7c2d-7e11-8a3f-000000000004';

/** What a browser sends: text by name. */
const posted = { id: ID, name: 'Camille Roux', email: 'Camille@Example.fr', phone: '' };

function form(fields: Record<string, string | string[]>) {
	const texts = (name: string) => [fields[name] ?? []].flat();
	return { texts, text: (name: string) => texts(name)[0] ?? '' };
}

const good = {
	id: ID,
	name: 'Camille Roux',
	email: 'Camille@Example.fr',
	phone: '06 12 34 56 78',
	slots: { [LION]: '2026-11-24T15:30:00+00:00' },
	soonest: { [LION]: '2026-11-24T10:00:00+00:00' },
	way: 'aside' as const,
	street: '',
	postcode: '',
	city: ''
};
const home = {
	...good,
	way: 'deliver' as const,
	street: '12 faubourg de France',
	postcode: '90 000',
	city: 'Belfort'
};
const zones = ['90000', '90300'];

describe('lines of the checkout form', () => {
	it('come back as they were written', () => {
		const line = { shop: LION, variant: COMTE, quantity: 2, price_cents: 990 };
		expect(parseLines([formatLine(line)])).toEqual([line]);
		expect(parseLines([])).toEqual([]);
	});

	it.each([
		'',
		'x',
		`${LION}:${COMTE}:0:990`,
		`${LION}:${COMTE}:-1:990`,
		`${LION}:${COMTE}:1.5:990`
	])('%j is refused', (text) => expect(parseLines([text])).toBeNull());
	it.each([
		`${LION}:${COMTE}:1e9:990`,
		`${LION}:${COMTE}:1000000000:990`,
		`${LION}:${COMTE}:1:9,90`,
		`${LION}:${COMTE}:1`,
		`x:${COMTE}:1:990`,
		`${LION}:' or 1=1:1:990`
	])('%j is refused', (text) => expect(parseLines([text])).toBeNull());
});

describe('what somebody typed', () => {
	it('is taken as people write it', () => {
		expect(checkTyped(good, zones)).toEqual([]);
		expect(checkTyped({ ...good, phone: '+33 (0)6.12.34.56.78' }, zones)).toEqual([]);
		expect(checkTyped({ ...good, name: 'Zoë d’Ornano-Łuk' }, zones)).toEqual([]);
	});

	it('is told field by field, in the order of the page', () => {
		expect(
			checkTyped(
				{ ...good, name: '', email: 'camille@', phone: '12', slots: { [LION]: '' } },
				zones
			)
		).toEqual([
			{ field: 'slot', shop: LION },
			{ field: 'name' },
			{ field: 'email' },
			{ field: 'phone' }
		]);
		expect(checkTyped({ ...good, name: '!!' }, zones)).toEqual([{ field: 'name' }]);
		expect(checkTyped({ ...good, phone: 'zero six douze' }, zones)).toEqual([{ field: 'phone' }]);
	});

	it('survives a reading, cut where it is absurd', () => {
		const typed = readTyped(form({ ...posted, name: 'a'.repeat(9999), id: 'nope' }), [
			LION,
			VAUBAN
		]);
		expect(typed.name).toHaveLength(200);
		expect(typed.id).toBe('');
		expect(typed.slots).toEqual({ [LION]: '', [VAUBAN]: '' });
	});
});

it('an order to place has each line under its shop and the e-mail in lower case', () => {
	const lines = [{ shop: LION, variant: COMTE, quantity: 2, price_cents: 990 }];
	const order = toOrder(good, lines, {
		town: ID,
		lang: 'fr'
	});
	expect(order.contact.email).toBe('camille@example.fr');
	expect(order.shops).toEqual([
		{
			shop: LION,
			slot: good.slots[LION],
			lines: [{ variant: COMTE, quantity: 2, price_cents: 990 }]
		}
	]);
});

describe('a delivery', () => {
	const lines = [{ shop: LION, variant: COMTE, quantity: 1, price_cents: 990 }];

	it('wants an address the town goes to, and a telephone', () => {
		expect(checkTyped(home, zones)).toEqual([]);
		const bare = { ...home, street: '12', postcode: '75001', city: '', phone: '' };
		expect(checkTyped(bare, zones).map(({ field }) => field)).toEqual([
			'street',
			'postcode',
			'city',
			'phone'
		]);
		expect(checkTyped({ ...good, phone: '' }, zones)).toEqual([]);
	});

	it('is paid now and prepared for the soonest moment, whatever else was chosen', () => {
		const typed = readTyped(
			form({
				...posted,
				fulfilment: 'deliver',
				payment: 'put_aside',
				street: home.street,
				postcode: home.postcode,
				city: home.city,
				[`slot:${LION}`]: good.slots[LION]!,
				[`soonest:${LION}`]: good.soonest[LION]!
			}),
			[LION]
		);
		const order = toOrder(typed, lines, { town: ID, lang: 'fr' });
		expect(order).toMatchObject({
			fulfilment: 'deliver',
			payment: 'online',
			address: { street: '12 faubourg de France', postcode: '90000', city: 'Belfort' }
		});
		expect(order.shops[0]?.slot).toBe(good.soonest[LION]);
	});
});

it('a pickup is paid as it was chosen, and carries no address', () => {
	const choose = (payment: string) =>
		toOrder(readTyped(form({ ...posted, payment, street: 'x' }), []), [], { town: ID, lang: 'fr' });
	expect(choose('online')).toMatchObject({ payment: 'online', address: null });
	expect(choose('')).toMatchObject({ payment: 'put_aside', fulfilment: 'collect' });
});
