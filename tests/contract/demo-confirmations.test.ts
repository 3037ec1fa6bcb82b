import { expect, test } from 'vitest';
import { refreshConfirmations } from '../../supabase/seed/load/confirmations.ts';
import { useBackend } from '../world/use-backend.ts';
import { makeProduct, makeShop, makeTown } from '../world/world.ts';

const { sql } = useBackend();
const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000);

test('a demo begun weeks ago has shelves seen of late, and keeps what somebody confirmed', async () => {
	const shop = await makeShop(sql, await makeTown(sql));
	const seen = async (at: Date) => {
		const { id } = await makeProduct(sql, shop);
		await sql`update public.products set confirmed_at = ${at} where id = ${id}`;
		return id;
	};
	const age = async (id: string) => {
		const [row] = await sql<{ hours: number }[]>`
			select extract(epoch from now() - confirmed_at)::float / 3600 as hours
			from public.products where id = ${id}`;
		return row!.hours;
	};
	const old = await seen(hoursAgo(24 * 30));
	const tapped = await seen(hoursAgo(0.1));
	const recent = await seen(hoursAgo(8));
	const stranger = await seen(hoursAgo(24 * 30));
	const products = [old, tapped, recent].map((id) => ({ id, confirmedAt: hoursAgo(2) }));

	expect(await refreshConfirmations(sql, [{ products }])).toBe(1);
	expect(await age(old)).toBeCloseTo(2, 1);
	expect(await age(tapped)).toBeCloseTo(0.1, 1);
	expect(await age(recent), 'a restart within the day changes nothing').toBeCloseTo(8, 1);
	expect(await age(stranger)).toBeCloseTo(24 * 30, 1);
	expect(await refreshConfirmations(sql, [{ products }])).toBe(0);
});
