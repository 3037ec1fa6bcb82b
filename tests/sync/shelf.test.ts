import { describe, expect, it } from 'vitest';
import { layTouched } from '../../src/lib/shelf/lay-touched.ts';
import { createProduct, setPrice } from '../../src/lib/shelf/product-operations.ts';
import {
	countFilters,
	filterShelf,
	lineByBarcode,
	type ShelfView
} from '../../src/lib/shelf/shelf-filter.ts';
import { linesOf, withTouched } from '../../src/lib/shelf/shelf-lines.ts';
import { sureFor } from '../../src/lib/shelf/shelf-sure.ts';
import {
	confirmShelf,
	counted,
	received,
	soldHere,
	undoStock
} from '../../src/lib/shelf/stock-operations.ts';
import { aLine, aProduct, aVariant, waitingTaps } from './shelf-builder.ts';

const defaults = { trade_id: 'cheese', vat_bp: 550, untitled: 'Sans nom' };
const rows = {
	products: new Map([['product-1', aProduct()]]),
	variants: new Map([['variant-1', aVariant()]])
};
const days = sureFor([]);
const everything: ShelfView = { filter: null, trade: null, query: '' };
const noon = { days, now: Date.parse('2026-03-02T12:00:00Z') };

describe('the laid shelf', () => {
	it('[S11] lays sales, arrivals and counts over the rows, each once', () => {
		const taps = waitingTaps([
			soldHere(aVariant(), 1),
			received(aVariant(), 5),
			counted(aVariant({ on_hand: 11 }), 9)
		]);
		expect(layTouched(rows, taps, defaults).variants.get('variant-1')?.on_hand).toBe(9);
	});

	it('[S11] an undone sale is as if it had not been', () => {
		const [sale] = waitingTaps([soldHere(aVariant(), 3)]);
		const taps = waitingTaps([soldHere(aVariant(), 3), undoStock(sale!.operation)]);
		expect(layTouched(rows, taps, defaults).variants.get('variant-1')?.on_hand).toBe(7);
	});

	it('touches nothing that no tap was about', () => {
		const touched = layTouched(
			rows,
			waitingTaps([soldHere(aVariant({ id: 'other' }), 1)]),
			defaults
		);
		expect(touched.variants.size + touched.products.size).toBe(0);
	});

	it('a line keeps its place when it is tapped, and what was created here stands first', () => {
		const products = [aProduct(), aProduct({ id: 'product-2', title: 'Abondance' })];
		const variants = [aVariant(), aVariant({ id: 'variant-2', product_id: 'product-2' })];
		const lines = linesOf(
			{
				products: new Map(products.map((row) => [row.id, row])),
				variants: new Map(variants.map((row) => [row.id, row]))
			},
			[]
		);
		expect(lines.map(({ product }) => product.title)).toEqual(['Abondance', 'Comté 24 mois']);
		const created = createProduct({
			product: 'new',
			variant: 'new-variant',
			price_cents: 500,
			quantity: 1,
			photo: true,
			hold: false
		});
		const taps = waitingTaps([created, setPrice(aVariant(), 1_090)]);
		const laid = withTouched(lines, layTouched(rows, taps, defaults));
		expect(laid.map(({ product }) => product.id)).toEqual(['new', 'product-2', 'product-1']);
		expect(laid[2]?.variant.price_cents).toBe(1_090);
		expect(laid[1]).toBe(lines[0]);
	});

	it('a confirmed shelf is sure from the moment of the tap', () => {
		const old = { ...rows, products: new Map([['product-1', aProduct({ confirmed_at: null })]]) };
		const taps = waitingTaps(confirmShelf('shop-1', ['product-1']), '2026-03-02T10:00:00.000Z');
		const line = withTouched(linesOf(old, []), layTouched(old, taps, defaults))[0]!;
		expect(line.confirmed).toBe(Date.parse('2026-03-02T10:00:00Z'));
		expect(countFilters([line], noon).to_confirm).toBe(0);
	});
});

describe('filters', () => {
	const lines = [
		aLine({ id: 'sure' }, { id: 'v-sure' }),
		aLine({ id: 'stale', confirmed_at: '2026-02-01T08:00:00Z' }, { id: 'v-stale' }),
		aLine({ id: 'never', confirmed_at: null }, { id: 'v-never' }),
		aLine({ id: 'low' }, { id: 'v-low', on_hand: 3, reserved: 1 }),
		aLine({ id: 'plain', photos: [], photo_path: null, titled: false }, { id: 'v-plain' }),
		aLine({ id: 'paused', state: 'paused', confirmed_at: null }, { id: 'v-paused' }),
		aLine({ id: 'away', state: 'archived' }, { id: 'v-away' }),
		aLine({ id: 'out' }, { id: 'v-out', archived: true })
	];
	const under = (view: Partial<ShelfView>) =>
		filterShelf(lines, { ...everything, ...view }, noon).map(({ product }) => product.id);

	it('each finds what asks for something, and only that', () => {
		expect(under({ filter: 'to_confirm' })).toEqual(['stale', 'never']);
		expect(under({ filter: 'low' })).toEqual(['low']);
		expect(under({ filter: 'no_photo' })).toEqual(['plain']);
		expect(under({ filter: 'untitled' })).toEqual(['plain']);
		expect(under({ filter: 'paused' })).toEqual(['paused']);
		expect(under({ filter: 'archived' })).toEqual(['away', 'out']);
		expect(under({})).not.toContain('away');
	});

	it('the numbers on the filters are the lengths of their lists', () => {
		const counts = countFilters(lines, noon);
		for (const name of Object.keys(counts) as (keyof typeof counts)[]) {
			expect([name, counts[name]]).toEqual([name, under({ filter: name }).length]);
		}
	});

	it('how long a stock is sure is the trade’s', () => {
		const trade = { name_fr: '', name_en: '', group_fr: '', group_en: '', needs: [] };
		const line = aLine({ confirmed_at: '2026-02-27T12:00:00Z' });
		const bread = sureFor([{ ...trade, id: 'cheese', sure_days: 2 }]);
		const books = sureFor([{ ...trade, id: 'cheese', sure_days: 30 }]);
		expect(countFilters([line], { ...noon, days: bread }).to_confirm).toBe(1);
		expect(countFilters([line], { ...noon, days: books }).to_confirm).toBe(0);
	});

	it('words find without accents, in any order, and a barcode finds its own only', () => {
		const shelf = [
			aLine({ title: 'Œufs de la ferme Mägert' }, { barcode: '3017620422003' }),
			aLine({ title: 'Crème crue', brand: 'Mägert' }, { id: 'v2' })
		];
		const find = (query: string) =>
			filterShelf(shelf, { ...everything, query }, noon).map(({ product }) => product.title);
		expect(find('magert oeuf')).toEqual(['Œufs de la ferme Mägert']);
		expect(find('MAGERT')).toHaveLength(2);
		expect(find('3017620422003')).toEqual(['Œufs de la ferme Mägert']);
		expect(find('xylophone')).toEqual([]);
		expect(lineByBarcode(shelf, '3017620422003')?.product.title).toBe('Œufs de la ferme Mägert');
		expect(lineByBarcode(shelf, '4006381333931')).toBeNull();
	});

	it('of ten thousand articles one is found, and all are counted', () => {
		const many = Array.from({ length: 10_000 }, (_, index) =>
			aLine({ id: `p${index}`, title: `Article ${index}` }, { id: `v${index}` })
		);
		expect(filterShelf(many, { ...everything, query: 'article 9999' }, noon)).toHaveLength(1);
		expect(countFilters(many, noon).low).toBe(0);
	});
});
