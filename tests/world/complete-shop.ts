import type { BackendUse } from './connect.ts';
import { ownerOf } from './paying-town.ts';
import { makeProduct, makeShop, unique, type Town } from './world.ts';

/** A shop with everything that the town wants to see before it opens. */
export async function completeShop(backend: BackendUse, town: Town, state: string) {
	const { sql } = backend;
	const shop = await makeShop(sql, town, { state });
	const owner = await ownerOf(backend, shop);
	await sql`update public.shops set legal_name = 'Café du Lion SARL', legal_address = '1 rue Thiers, 90000 Belfort',
		register_number = '732 829 320', phone = '0384000000', email = 'cafe@example.org', terms_accepted_at = now()
		where id = ${shop.id}`;
	for (let i = 0; i < 3; i += 1) {
		const product = await makeProduct(sql, shop);
		await sql`insert into public.photos (shop_id, product_id, path, width, height)
			values (${shop.id}, ${product.id}, ${unique('photo')}, 1, 1)`;
	}
	return { shop, owner };
}
