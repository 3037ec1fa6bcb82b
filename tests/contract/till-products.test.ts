import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { openStaffedShop, type StaffedShop } from '../world/staffed-shop.ts';
import { enrolTill } from '../world/till.ts';
import { useBackend } from '../world/use-backend.ts';
import { makeProduct, makeShop, stockOf } from '../world/world.ts';

const backend = useBackend();
const { sql } = backend;
let at: StaffedShop;
let till: StaffedShop['till'];

beforeAll(async () => {
	at = await openStaffedShop(backend);
	({ till } = at);
});

const barcode = () => String(Math.floor(1e12 + Math.random() * 9e12));
const photo = () => ({
	path: `shops/${at.shop.id}/${randomUUID().replaceAll('-', '').repeat(2)}`,
	width: 1080,
	height: 1350,
	tint: '#efe9dd'
});

/** Listed by a photo and a price; with the ids the tablet made. */
async function create(args: Record<string, unknown> = {}, on = till) {
	const product = randomUUID();
	const variant = randomUUID();
	const result = await on.tap('product.create', product, {
		variant,
		price_cents: 1250,
		quantity: 1,
		photo: true,
		hold: false,
		...args
	});
	return { product, variant, result };
}
async function productRow(id: string) {
	const [row] = await sql`select * from public.products where id = ${id}`;
	return row!;
}

describe('a photo and a price make a listing', () => {
	test('it is in the window after one round trip, with one piece, seen just now', async () => {
		const { product, variant, result } = await create({ title: ' Tomme de brebis ' });
		expect(result).toMatchObject({ outcome: 'applied', code: null });
		const row = await productRow(product);
		expect(row).toMatchObject({
			title: 'Tomme de brebis',
			titled: true,
			state: 'published',
			is_visible: true,
			in_stock: true
		});
		expect(row.slug).toMatch(/^tomme-de-brebis-[0-9a-f]{8}$/);
		expect(Date.now() - row.confirmed_at.getTime()).toBeLessThan(60_000);
		const { data } = await backend
			.anon()
			.rpc('search_products', { p_town: at.town.id, p_query: { q: 'tomme' } });
		expect(JSON.stringify(data)).toContain(product);
		expect(await stockOf(sql, { variant } as never)).toMatchObject({ on_hand: 1, reserved: 0 });
	});
	test('without a name it stands there with its trade’s, and takes the first name it is given', async () => {
		const { product } = await create();
		expect(await productRow(product)).toMatchObject({ title: 'Fromagerie', titled: false });
		const named = await till.tap(
			'product.edit',
			product,
			{ title: 'Bleu de Gex' },
			{ base: { title: 'Sans nom' } }
		);
		expect(named.outcome).toBe('applied');
		const row = await productRow(product);
		expect(row).toMatchObject({ title: 'Bleu de Gex', titled: true });
		expect(row.slug).toMatch(/^bleu-de-gex-/);
	});
	test('[S17] held, it waits for its photo; the photo twice is one photo', async () => {
		const { product } = await create({ hold: true });
		expect(await productRow(product)).toMatchObject({ state: 'draft', is_visible: false });
		const picture = photo();
		expect((await till.tap('photo.attach', product, picture)).outcome).toBe('applied');
		expect(await productRow(product)).toMatchObject({ state: 'published', held: false });
		expect(await till.tap('photo.attach', product, picture)).toMatchObject({
			outcome: 'nothing_to_do',
			code: 'already_there'
		});
		const answer = await till.sync([]);
		expect(answer.rows.products!.find((row) => row.id === product)).toMatchObject({
			photo_path: picture.path,
			photos: [picture]
		});
		expect((await till.tap('photo.remove', product, { path: picture.path })).outcome).toBe(
			'applied'
		);
	});
	test('created and archived before the first sync: both happen, nothing wedges', async () => {
		const product = randomUUID();
		const answer = await till.sync([
			till.operation('product.create', product, { variant: randomUUID(), price_cents: 100 }),
			till.operation(
				'product.state',
				product,
				{ state: 'archived' },
				{ base: { state: 'published' } }
			)
		]);
		expect(answer.results.map(({ outcome }) => outcome)).toEqual(['applied', 'applied']);
		expect(await till.tap('photo.attach', product, photo())).toMatchObject({
			outcome: 'applied',
			code: 'product_archived'
		});
	});
	test.each([
		['no price', { price_cents: undefined }],
		['price 0', { price_cents: 0 }],
		['price 1e9', { price_cents: 1e9 }],
		['price "12,5"', { price_cents: '12,5' }],
		['price 12.5', { price_cents: 12.5 }],
		['a quantity below zero', { quantity: -1 }],
		['a title of 141 letters', { title: 'x'.repeat(141) }],
		['a title with a line break', { title: 'a\nb' }],
		['a barcode of letters', { barcode: 'ABCDEFGH' }],
		['a variant that is no id', { variant: 'x' }]
	])('%s is malformed, and nothing is there', async (_, args) => {
		const { product, result } = await create(args);
		expect(result).toMatchObject({ outcome: 'refused', code: 'malformed' });
		expect(await sql`select from public.products where id = ${product}`).toHaveLength(0);
	});
	test('unknown trades and ids that are taken are refused', async () => {
		expect((await create({ category: randomUUID() })).result.code).toBe('unknown_category');
		const other = await makeProduct(sql, await makeShop(sql, at.town));
		expect(
			await till.tap('product.create', other.id, { variant: randomUUID(), price_cents: 1 })
		).toMatchObject({ outcome: 'refused', code: 'id_taken' });
	});
});

describe('barcode twins', () => {
	test('the second becomes a conflict that names the first, and what is said of it counts for the first', async () => {
		const code = barcode();
		const first = await create({ barcode: code, title: 'Confiture' });
		const other = await enrolTill(at.owner, at.shop, 'Réserve');
		const second = await create({ barcode: code }, other);
		expect(second.result).toMatchObject({
			outcome: 'conflict',
			code: 'barcode_taken',
			detail: { product: first.product, variant: first.variant, title: 'Confiture' }
		});
		expect((await other.tap('stock.received', second.variant, { quantity: 5 })).outcome).toBe(
			'applied'
		);
		expect((await other.tap('photo.attach', second.product, photo())).outcome).toBe('applied');
		expect(await stockOf(sql, { variant: first.variant } as never)).toMatchObject({ on_hand: 6 });
		expect(await sql`select from public.photos where product_id = ${first.product}`).toHaveLength(
			1
		);
	});
	test('another shop may sell the same thing', async () => {
		const code = barcode();
		const elsewhere = await openStaffedShop(backend);
		await create({ barcode: code }, elsewhere.till);
		expect((await create({ barcode: code })).result.outcome).toBe('applied');
	});
	test('a code that was given away while its variant was archived cannot come back', async () => {
		const code = barcode();
		const { product, variant } = await create({ barcode: code });
		const size = randomUUID();
		await till.tap('variant.create', size, { product, label: 'Grand', price_cents: 2000 });
		await till.tap('variant.archive', variant, { archived: true }, { base: { archived: false } });
		expect((await create({ barcode: code })).result.outcome).toBe('applied');
		expect(
			await till.tap('variant.archive', variant, { archived: false }, { base: { archived: true } })
		).toMatchObject({ outcome: 'conflict', code: 'barcode_taken' });
	});
});

describe('a change compares with what was seen', () => {
	test('two prices: the first stays, the second hears both', async () => {
		const { variant } = await create();
		const base = { price_cents: 1250 };
		expect(
			(await till.tap('variant.price', variant, { price_cents: 1190 }, { base })).outcome
		).toBe('applied');
		expect(await till.tap('variant.price', variant, { price_cents: 1300 }, { base })).toMatchObject(
			{
				outcome: 'conflict',
				code: 'price_changed',
				detail: { now: 1190, yours: 1300 }
			}
		);
		expect(
			(await till.tap('variant.price', variant, { price_cents: 1190 }, { base })).outcome
		).toBe('nothing_to_do');
		for (const price_cents of [0, 1e9, '12,5', null]) {
			expect((await till.tap('variant.price', variant, { price_cents }, { base })).code).toBe(
				'malformed'
			);
		}
	});
	test('words and facts: each field against what was seen of it', async () => {
		const { product } = await create({ title: 'Savon' });
		const edit = (args: object, base: object) =>
			till.tap('product.edit', product, args as Record<string, unknown>, { base });
		expect((await edit({ brand: 'Salbert' }, { brand: '' })).outcome).toBe('applied');
		expect(
			await edit({ brand: 'Autre', title: 'Savon doux' }, { brand: '', title: 'Savon' })
		).toMatchObject({
			outcome: 'conflict',
			code: 'changed_meanwhile',
			detail: { field: 'brand', now: 'Salbert', yours: 'Autre' }
		});
		expect(await productRow(product)).toMatchObject({ title: 'Savon' });
		expect((await edit({ brand: 'Salbert' }, { brand: '' })).outcome).toBe('nothing_to_do');
		expect(
			(await edit({ facts: { ingredients: 'Huile d’olive', allergens: '' } }, { facts: {} }))
				.outcome
		).toBe('applied');
		for (const wrong of [
			{},
			{ facts: { price: '1' } },
			{ facts: [] },
			{ title: '' },
			{ vat_bp: 1234 },
			{ withdrawal_exception: 'why' },
			{ is_visible: true }
		]) {
			expect((await edit(wrong, {})).code).toBe('malformed');
		}
		expect((await edit({ category: randomUUID() }, {})).code).toBe('unknown_category');
	});
	test('archived meanwhile: a pause is a conflict, a restore is not', async () => {
		const { product } = await create();
		const to = (state: string, seen: string) =>
			till.tap('product.state', product, { state }, { base: { state: seen } });
		expect((await to('archived', 'published')).outcome).toBe('applied');
		expect(await to('paused', 'published')).toMatchObject({
			outcome: 'conflict',
			code: 'product_archived'
		});
		expect((await to('published', 'archived')).outcome).toBe('applied');
		expect((await to('published', 'paused')).outcome).toBe('nothing_to_do');
		expect((await to('draft', 'published')).code).toBe('malformed');
	});
	test('variants: label, measure and the last one', async () => {
		const { product, variant } = await create();
		const edit = (args: object, base: object) =>
			till.tap('variant.edit', variant, args as Record<string, unknown>, { base });
		expect(
			(
				await edit(
					{ label: '500 g', measure_value: 500, measure_unit: 'g' },
					{ label: '', measure_value: null, measure_unit: null }
				)
			).outcome
		).toBe('applied');
		expect((await edit({ measure_value: 500, measure_unit: 'g' }, {})).outcome).toBe(
			'nothing_to_do'
		);
		for (const wrong of [
			{ measure_value: 5 },
			{ measure_value: -5, measure_unit: 'g' },
			{ measure_value: 5, measure_unit: 'stone' },
			{ label: 'x'.repeat(61) },
			{ on_hand: 5 }
		]) {
			expect((await edit(wrong, {})).code).toBe('malformed');
		}
		expect(
			await till.tap('variant.archive', variant, { archived: true }, { base: { archived: false } })
		).toMatchObject({ outcome: 'refused', code: 'last_variant' });
		expect(
			await till.tap('variant.create', randomUUID(), {
				product: randomUUID(),
				label: '',
				price_cents: 1
			})
		).toMatchObject({ outcome: 'refused', code: 'unknown_product' });
		expect(product).toBeTruthy();
	});
	test('another shop’s products are unknown here', async () => {
		const theirs = await makeProduct(sql, await makeShop(sql, at.town));
		expect((await till.tap('product.edit', theirs.id, { title: 'x' })).code).toBe(
			'unknown_product'
		);
		expect((await till.tap('product.state', theirs.id, { state: 'paused' })).code).toBe(
			'unknown_product'
		);
		expect((await till.tap('variant.price', theirs.variant, { price_cents: 1 })).code).toBe(
			'unknown_variant'
		);
		expect((await till.tap('photo.attach', theirs.id, photo())).code).toBe('unknown_product');
		expect((await till.tap('stock.sold_here', theirs.variant, { quantity: 1 })).code).toBe(
			'unknown_variant'
		);
	});
});
