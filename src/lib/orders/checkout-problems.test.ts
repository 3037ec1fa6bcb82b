import { expect, it } from 'vitest';
import { layOutBasket } from '../basket/basket.ts';
import { checkoutProblems } from './checkout-problems.ts';
import { placementRefusalSchema } from './placement.ts';

const lines = [{ variant: 'v1', quantity: 3 }];
const basket = layOutBasket(lines, {
	lines: [
		{
			variant: 'v1',
			product_slug: 'comte',
			title: 'Comté',
			untitled: null,
			confirmed_at: null,
			sure_until: null,
			shown_until: '2026-12-01T00:00:00Z',
			label: '',
			price_cents: 1050,
			unit_price: null,
			available: 2,
			photo: null,
			orderable: true,
			shop_id: 's1'
		}
	],
	shops: [
		{
			id: 's1',
			slug: 's1',
			name: 'Fromagerie du Lion',
			tagline: '',
			trade: { slug: 't', name_fr: 'T', name_en: 'T' },
			street: '',
			photo: null,
			opening: { open: true, closes_at: null, opens_at: null, closed_today: false },
			lat: null,
			lng: null,
			preparation_minutes: 30,
			orderable: true,
			accepts_online: false
		}
	]
});

type Refused = Parameters<typeof checkoutProblems>[2];
const say = (lang: 'fr' | 'en', refused: Refused) =>
	checkoutProblems(lang, basket, refused, ['90000', '90300']);

it('says what is left, of which article, beside its line', () => {
	const [problem] = say('fr', {
		problems: [{ code: 'out_of_stock', variant: 'v1', left: 2 }]
	});
	expect(problem).toEqual({
		target: 'article-v1',
		text: '«\u202fComté\u202f»\u202f: il n’en reste que 2.'
	});
});

it('shows both prices when one changed', () => {
	const [problem] = say('en', {
		problems: [{ code: 'price_changed', variant: 'v1', seen_cents: 990, now_cents: 1050 }]
	});
	expect(problem?.text).toBe('“Comté”: the price went from €9.90 to €10.50. It is up to you.');
});

it('names the shop whose moment is gone, or missing', () => {
	const problems = say('en', {
		problems: [{ code: 'slot_full', shop: 's1' }],
		fields: [{ field: 'slot', shop: 's1' }, { field: 'email' }]
	});
	expect(problems.map((problem) => problem.target)).toEqual([
		'passage-s1',
		'passage-s1',
		'champ-email'
	]);
	expect(problems[0]?.text).toContain('Fromagerie du Lion');
});

it.each(placementRefusalSchema.options)('has a sentence in both languages for %s', (code) => {
	for (const lang of ['fr', 'en'] as const) {
		const [problem] = say(lang, { problems: [{ code }] });
		expect(problem?.text).toMatch(/^\p{Lu}|^[«“]/u);
		expect(problem?.text).not.toContain('undefined');
	}
});

it('says beside the postcode where the town delivers, whoever refused it', () => {
	const refusals: Refused[] = [
		{ fields: [{ field: 'postcode' }] },
		{ problems: [{ code: 'postcode_outside' }] }
	];
	for (const refused of refusals) {
		const [problem] = say('fr', refused);
		expect(problem?.target).toBe('champ-postcode');
		expect(problem?.text).toContain('90000 et 90300');
	}
});

it('asks for a telephone because of the door, where the order is delivered', () => {
	const fields = [{ field: 'phone' as const }];
	expect(say('en', { fields, typed: { way: 'deliver' } })[0]?.text).toContain('door');
	expect(say('en', { fields, typed: { way: 'online' } })[0]?.text).not.toContain('door');
});
