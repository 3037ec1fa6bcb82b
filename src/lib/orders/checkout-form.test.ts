import { describe, expect, it } from 'vitest';
import { checkTyped, formatLine, parseLines, readTyped, toOrder } from './checkout-form.ts';

const LION = '0190a3b4-7c2d-7e11-8a3f-000000000001';
const VAUBAN = '0190a3b4-7c2d-7e11-8a3f-000000000002';
const COMTE = '0190a3b4-7c2d-7e11-8a3f-000000000003';
const ID = '0190a3b4-7c2d-7e11-8a3f-000000000004';

function form(fields: Record<string, string | string[]>) {
	const texts = (name: string) => [fields[name] ?? []].flat();
	return { texts, text: (name: string) => texts(name)[0] ?? '' };
}

const good = {
	id: ID,
	name: 'Camille Roux',
	email: 'Camille@Example.fr',
	phone: '06 12 34 56 78',
	slots: { [LION]: '2026-11-24T15:30:00+00:00' }
};

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
		expect(checkTyped(good)).toEqual([]);
		expect(checkTyped({ ...good, phone: '+33 (0)6.12.34.56.78' })).toEqual([]);
		expect(checkTyped({ ...good, name: 'Zoë d’Ornano-Łuk' })).toEqual([]);
	});

	it('is told field by field, in the order of the page', () => {
		expect(
			checkTyped({ id: ID, name: '', email: 'camille@', phone: '12', slots: { [LION]: '' } })
		).toEqual([
			{ field: 'slot', shop: LION },
			{ field: 'name' },
			{ field: 'email' },
			{ field: 'phone' }
		]);
		expect(checkTyped({ ...good, name: '!!' })).toEqual([{ field: 'name' }]);
		expect(checkTyped({ ...good, phone: 'zero six douze' })).toEqual([{ field: 'phone' }]);
	});

	it('survives a reading, cut where it is absurd', () => {
		const typed = readTyped(form({ ...good, slots: [], name: 'a'.repeat(9999), id: 'nope' }), [
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
		lang: 'fr',
		fulfilment: 'collect',
		address: null,
		payment: 'put_aside'
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
