import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { buildDemo } from './demo.ts';
import { eanCheckDigit, luhnRemainder } from './registers.ts';
import { justArrived } from './town.ts';
import { rulesOf } from './trade-rules.ts';
import { groups } from './trades.ts';

const now = new Date('2026-11-24T10:00:00Z');
const shops = buildDemo(now);
const products = shops.flatMap((shop) => shop.products);
const variants = products.flatMap((product) => product.variants);

const repeated = (list: readonly string[]): string[] =>
	list.filter((value, index) => list.indexOf(value) !== index);

describe('the demo town', () => {
	it('is large enough to be believed', () => {
		const trades = new Set(shops.map((shop) => shop.trade));
		expect(shops.length).toBeGreaterThanOrEqual(44);
		expect(trades.size).toBeGreaterThanOrEqual(14);
		expect(products.length).toBeGreaterThanOrEqual(640);
		expect(shops.filter((shop) => shop.state === 'paused')).toHaveLength(1);
		expect(shops.filter((shop) => shop.state === 'closed')).toHaveLength(1);
	});

	it('is the same town for the same moment', () => {
		const print = (at: Date) =>
			createHash('sha256')
				.update(JSON.stringify(buildDemo(at)))
				.digest('hex');
		expect(print(now)).toBe(print(now));
		expect(print(now)).not.toBe(print(new Date('2026-11-25T10:00:00Z')));
	});

	it('has every slug, id and phone number once', () => {
		expect(repeated(shops.map((shop) => shop.slug))).toEqual([]);
		expect(repeated(shops.map((shop) => shop.phone))).toEqual([]);
		expect(repeated(products.map((product) => product.slug))).toEqual([]);
		expect(repeated(variants.map((variant) => variant.id))).toEqual([]);
	});

	it('sells in trades that exist, and in no trade nothing', () => {
		const known = groups.flatMap((group) => group.trades.map((trade) => trade.slug));
		const sold = new Set(products.map((product) => product.trade));
		expect([...sold].filter((slug) => !known.includes(slug))).toEqual([]);
		expect(known.filter((slug) => !sold.has(slug))).toEqual([]);
	});

	it('has what the journeys look for', () => {
		const lion = shops.find((shop) => shop.slug === 'fromagerie-du-lion');
		const titles = lion?.products.map((product) => product.title);
		expect(lion?.street).toBe('12 faubourg de France');
		expect(titles).toEqual(expect.arrayContaining(['Fromage de chèvre', 'Comté 24 mois']));
		const vauban = shops.find((shop) => shop.slug === 'librairie-vauban');
		expect(vauban?.street).toBe('3 place d’Armes');
		const slugs = products.map((product) => product.slug);
		expect(justArrived.filter((slug) => !slugs.includes(slug))).toEqual([]);
	});
});

describe('shops', () => {
	it('open in hours that follow one another', () => {
		for (const { slug, hours } of shops) {
			expect(hours.length, slug).toBeGreaterThan(0);
			for (const [index, interval] of hours.entries()) {
				expect(interval.opens < interval.closes, slug).toBe(true);
				const before = hours[index - 1];
				if (before?.weekday === interval.weekday) {
					expect(before.closes < interval.opens, slug).toBe(true);
				}
			}
		}
	});

	it('are registered with valid numbers and can be reached at invented ones', () => {
		for (const shop of shops) {
			expect(luhnRemainder(shop.registration.siret), shop.slug).toBe(0);
			expect(shop.phone).toMatch(/^03 53 01 \d\d \d\d$/);
			expect(shop.email.endsWith('.demo.comptoir.example')).toBe(true);
			expect(shop.legalName, shop.slug).not.toBe('');
		}
	});

	it('tell a story that fits the table', () => {
		for (const { slug, story, tagline } of shops) {
			expect(story.length, slug).toBeGreaterThan(120);
			expect(tagline.length, slug).toBeLessThanOrEqual(140);
		}
	});
});

describe('products', () => {
	it('can each be bought in at least one way, at a price', () => {
		for (const product of products) {
			expect(product.variants.length, product.slug).toBeGreaterThan(0);
			expect(product.description.length, product.slug).toBeGreaterThan(10);
			for (const { cents, label, onHand } of product.variants) {
				expect(cents, product.slug).toBeGreaterThanOrEqual(50);
				expect(onHand, product.slug).toBeGreaterThanOrEqual(0);
				expect(label.length).toBeLessThanOrEqual(60);
			}
			expect(repeated(product.variants.map(({ label }) => label)), product.slug).toEqual([]);
		}
	});

	it('carry a VAT rate in force', () => {
		const rates = new Set(products.map((product) => product.vat));
		expect([...rates].filter((rate) => ![210, 550, 1000, 2000].includes(rate))).toEqual([]);
	});

	it('carry valid barcodes, each once', () => {
		const codes = variants.flatMap(({ barcode }) => (barcode ? [barcode] : []));
		expect(codes.length).toBeGreaterThan(500);
		expect(repeated(codes)).toEqual([]);
		for (const code of codes) expect(Number(code[12])).toBe(eanCheckDigit(code.slice(0, 12)));
	});

	it('were seen as their trades see them: most are sure, some to be confirmed, few out of search', () => {
		const age = ({ confirmedAt, trade }: (typeof products)[number]) =>
			(now.getTime() - confirmedAt.getTime()) / 86_400_000 / rulesOf(trade).sureDays;
		const share = (test: (age: number) => boolean) =>
			products.filter((product) => test(age(product))).length / products.length;
		expect(products.every((product) => age(product) > 0)).toBe(true);
		expect(products.every((product) => product.confirmedAt >= product.publishedAt)).toBe(true);
		expect(share((days) => days < 1)).toBeGreaterThan(0.85);
		expect(share((days) => days > 1 && days < 3)).toBeGreaterThan(0.02);
		expect(share((days) => days > 3)).toBeGreaterThan(0.005);
		expect(share((days) => days > 3)).toBeLessThan(0.05);
		for (const title of ['Fromage de chèvre', 'Comté 24 mois']) {
			const product = products.find((each) => each.title === title);
			expect(age(product!), title).toBeLessThan(1);
		}
	});

	it('are sold out, nearly gone and plenty', () => {
		const count = (test: (onHand: number) => boolean) =>
			variants.filter(({ onHand }) => test(onHand)).length;
		expect(count((onHand) => onHand === 0)).toBeGreaterThan(20);
		expect(count((onHand) => onHand === 1 || onHand === 2)).toBeGreaterThan(50);
		expect(count((onHand) => onHand > 5)).toBeGreaterThan(400);
	});
});
