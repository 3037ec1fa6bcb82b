import type { TransactionSql } from 'postgres';
import { demoId } from '../ids.ts';
import { belfort } from '../town.ts';
import type { DemoProduct, DemoShop } from '../demo.ts';
import { rulesOf } from '../trade-rules.ts';
import { groups } from '../trades.ts';
import { insertRows } from './bulk.ts';
import { photoOf, tilePicture } from './photos.ts';

/** Groups and trades; ids of those that another town brought before stay as they are. */
export async function loadCategories(sql: TransactionSql): Promise<Map<string, string>> {
	const groupRows = groups.map((group, position) => ({
		id: demoId('category', group.slug),
		slug: group.slug,
		name_fr: group.fr,
		name_en: group.en,
		icon: group.icon,
		photo: photoOf(tilePicture(group, group), group.fr),
		position
	}));
	await insertRows(sql, 'categories', groupRows, 'slug');
	const known = await categoryIds(sql);
	const tradeRows = groups.flatMap((group) =>
		group.trades.map((trade, position) => ({
			id: demoId('category', trade.slug),
			parent_id: known.get(group.slug) ?? null,
			slug: trade.slug,
			name_fr: trade.fr,
			name_en: trade.en,
			icon: trade.icon,
			photo: photoOf(tilePicture(group, trade), trade.fr),
			position,
			...ruleColumns(trade.slug)
		}))
	);
	await insertRows(sql, 'categories', tradeRows, 'slug');
	return categoryIds(sql);
}

function ruleColumns(trade: string) {
	const { sureDays: sure_days, needs, vat: vat_bp } = rulesOf(trade);
	return { sure_days, needs: [...needs], vat_bp };
}

async function categoryIds(sql: TransactionSql): Promise<Map<string, string>> {
	const rows = await sql<{ id: string; slug: string }[]>`select id, slug from public.categories`;
	return new Map(rows.map((row) => [row.slug, row.id]));
}

/** Products, their variants (with an empty shelf: stock comes as moves) and their pictures. */
export async function loadProducts(
	sql: TransactionSql,
	townId: string,
	shops: readonly DemoShop[],
	categories: ReadonlyMap<string, string>
): Promise<void> {
	const products = shops.flatMap((shop) => shop.products);
	await insertRows(
		sql,
		'products',
		products.map((product) => productRow(product, townId, categories))
	);
	await insertRows(
		sql,
		'variants',
		products.flatMap((product) =>
			product.variants.map((variant, position) => ({
				id: variant.id,
				product_id: product.id,
				shop_id: product.shopId,
				label: variant.label,
				price_cents: variant.cents,
				measure_value: variant.measure?.value ?? null,
				measure_unit: variant.measure?.unit ?? null,
				barcode: variant.barcode,
				position
			}))
		)
	);
	await insertRows(
		sql,
		'photos',
		products.map((product) => {
			const { path, width, height, tint } = photoOf(product.picture, product.title);
			const id = demoId('photo', product.slug);
			const { shopId: shop_id, id: product_id, title: alt } = product;
			return { id, shop_id, product_id, path, width, height, tint, alt };
		})
	);
}

function productRow(product: DemoProduct, townId: string, categories: ReadonlyMap<string, string>) {
	const category = categories.get(product.trade);
	if (!category) throw new Error(`No category "${product.trade}" for ${product.slug}.`);
	const published = product.publishedAt.toISOString();
	return {
		id: product.id,
		town_id: townId,
		shop_id: product.shopId,
		category_id: category,
		slug: product.slug,
		title: product.title,
		description: product.description,
		brand: product.brand,
		vat_bp: product.vat,
		withdrawal_exception: product.exception,
		state: product.state,
		facts: product.facts,
		confirmed_at: product.confirmedAt.toISOString(),
		published_at: published,
		created_at: published
	};
}

/** The town itself and the people who work for it. */
export async function loadTown(sql: TransactionSql): Promise<string> {
	const id = demoId('town', belfort.slug);
	await insertRows(sql, 'towns', [
		{
			id,
			slug: belfort.slug,
			name: belfort.name,
			zone: belfort.zone,
			delivery_fee_cents: belfort.deliveryFeeCents,
			commission_bp: belfort.commissionBp,
			postcodes: [...belfort.postcodes],
			theme: belfort.theme,
			operator: belfort.operator,
			online_payment: true
		}
	]);
	await insertRows(
		sql,
		'town_staff',
		Object.entries(belfort.staff).map(([name, role]) => ({
			id: demoId('staff', name),
			town_id: id,
			email: `${name}@${belfort.mailDomain}`,
			role
		}))
	);
	return id;
}
