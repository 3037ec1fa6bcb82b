import type { TransactionSql } from 'postgres';
import type { DemoShop } from '../demo.ts';
import { demoId } from '../ids.ts';
import { belfort } from '../town.ts';
import { insertRows } from './bulk.ts';
import { photoOf } from './photos.ts';

/** Shops with their hours, exceptions, members and fronts. */
export async function loadShops(
	sql: TransactionSql,
	townId: string,
	shops: readonly DemoShop[],
	categories: ReadonlyMap<string, string>
): Promise<void> {
	await insertRows(
		sql,
		'shops',
		shops.map((shop) => shopRow(shop, townId, categories))
	);
	await insertRows(
		sql,
		'shop_hours',
		shops.flatMap((shop) => shop.hours.map((interval) => ({ shop_id: shop.id, ...interval })))
	);
	await insertRows(
		sql,
		'shop_hour_exceptions',
		shops.flatMap((shop) =>
			shop.exceptions.map(({ onDate, opens, closes, note }) => ({
				id: demoId('exception', `${shop.slug} ${onDate} ${opens ?? ''}`),
				shop_id: shop.id,
				on_date: onDate,
				opens,
				closes,
				note
			}))
		)
	);
	await insertRows(
		sql,
		'members',
		shops.flatMap((shop) =>
			shop.members.map(({ email, role }) => ({
				id: demoId('member', `${shop.slug} ${email}`),
				shop_id: shop.id,
				email,
				role
			}))
		)
	);
	await insertRows(
		sql,
		'photos',
		shops.map((shop) => {
			const alt = `La devanture de ${shop.name}`;
			const { path, width, height, tint } = photoOf(shop.picture, alt);
			return { id: demoId('photo', shop.slug), shop_id: shop.id, path, width, height, tint, alt };
		})
	);
}

function shopRow(shop: DemoShop, townId: string, categories: ReadonlyMap<string, string>) {
	const trade = categories.get(shop.trade);
	if (!trade) throw new Error(`No category "${shop.trade}" for ${shop.slug}.`);
	const address = `${shop.street}, ${belfort.postcodes[0]} ${belfort.name}`;
	return {
		id: shop.id,
		town_id: townId,
		trade_id: trade,
		slug: shop.slug,
		name: shop.name,
		tagline: shop.tagline,
		story: shop.story,
		street: shop.street,
		postcode: belfort.postcodes[0],
		city: belfort.name,
		lat: shop.lat,
		lng: shop.lng,
		phone: shop.phone,
		email: shop.email,
		legal_name: shop.legalName,
		legal_address: address,
		register_number: shop.registration.registerNumber,
		vat_number: shop.registration.vatNumber,
		state: shop.state,
		state_reason: shop.stateReason,
		terms_accepted_at: '2026-09-01T08:00:00Z',
		preparation_minutes: shop.preparationMinutes,
		slot_minutes: shop.slotMinutes,
		slot_capacity: shop.slotCapacity
	};
}
