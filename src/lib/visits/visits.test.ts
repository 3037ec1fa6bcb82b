import { describe, expect, it } from 'vitest';
import type { OperationDraft, OutboxEntry } from '../offline/operation.ts';
import { layVisits } from './lay-visit.ts';
import { nextStep, stepsDone } from './visit.ts';
import {
	handedOver,
	hoursSaid,
	pictureTaken,
	productMade,
	shopSaid,
	visitStarted
} from './visit-operations.ts';
import { hoursOf, isPattern, openDays, patternOf, WEEK_PRESETS } from './week-hours.ts';

const shop = 'shop-1';
const photo = { path: 'p', width: 1, height: 1, tint: '#aabbcc' };

function after(...drafts: OperationDraft[]) {
	const entries = drafts.map((draft, i): OutboxEntry => ({
		seq: i + 1,
		id: `op${i}`,
		entity_key: `${draft.entity.table}/${draft.entity.id}`,
		state: 'waiting',
		attempts: 0,
		result: null,
		epoch: null,
		operation: {
			depends_on: [],
			...draft,
			id: `op${i}`,
			seq: i + 1,
			device: 'd',
			scope: 't',
			person: 'p',
			at: `2026-03-01T10:0${i}:00Z`
		}
	}));
	return layVisits([], entries)[0];
}

const begun = visitStarted(shop, 'Café du Lion', 'trade-1');
const product = (id: string) => productMade(shop, { id, variant: `v-${id}`, price_cents: 500 });

describe('a visit without network', () => {
	it('is there from its first tap on, and asks what comes next', () => {
		expect(after(begun)).toMatchObject({ name: 'Café du Lion', products: [], ended_at: null });
		expect(nextStep(after(begun)!)).toBe('where');
	});

	it('goes on where it was', () => {
		const said = [
			begun,
			shopSaid(shop, { street: '3 rue Thiers', phone: '0384' }),
			hoursSaid(shop, hoursOf([2, 3], [['09:00', '12:00']]))
		];
		expect(nextStep(after(...said)!)).toBe('identity');
		const more = [...said, shopSaid(shop, { legal_name: 'X', register_number: '732829320' })];
		expect(nextStep(after(...more)!)).toBe('products');
		const filled = [...more, product('a'), product('b'), product('b'), product('c')];
		expect(after(...filled)!.products).toHaveLength(3);
		expect(nextStep(after(...filled)!)).toBe('hand_over');
		const ended = after(...filled, pictureTaken(shop, shop, photo), handedOver(shop, 'a@b.fr'))!;
		expect(ended).toMatchObject({ front: true, state: 'review', email: 'a@b.fr' });
		expect(stepsDone(ended)).toHaveLength(5);
	});

	it('shows nothing of an article whose shop is not here', () => {
		expect(after(product('a'))).toBeUndefined();
	});
});

describe('hours by tapping', () => {
	it('presets are weeks that can be', () => {
		for (const { days, pattern } of WEEK_PRESETS) {
			expect(isPattern(pattern)).toBe(true);
			expect(openDays(hoursOf(days, pattern))).toEqual(days);
		}
	});
	it('a week reads back as its pattern', () => {
		const pattern = WEEK_PRESETS[0]!.pattern;
		expect(patternOf(hoursOf([6, 2], pattern))).toEqual(pattern);
		expect(patternOf([])).toEqual([]);
	});
	it('closing before opening, and noon inside out, are none', () => {
		expect(isPattern([['19:00', '09:00']])).toBe(false);
		expect(
			isPattern([
				['09:00', '14:00'],
				['12:00', '19:00']
			])
		).toBe(false);
		expect(isPattern([])).toBe(false);
	});
});
