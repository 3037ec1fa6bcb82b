/**
 * `npm run bench:races`: the last piece, many hands, hundreds of times, while tills of the same shop
 * keep syncing. Never sold twice, never refused wrongly; the moves add up to the stock.
 */
import { startBackend } from '../world/backend.ts';
import { connect } from '../world/connect.ts';
import { enrolTill } from '../world/till.ts';
import { anOrder, inviteMember, makeProduct, makeShop, makeTown, stockOf } from '../world/world.ts';
import { report } from './measure.ts';

const address = await startBackend();
const backend = connect(address);
const { sql } = backend;
const town = await makeTown(sql);
const shop = await makeShop(sql, town);
await inviteMember(sql, shop, 'patron@example.org');
const till = await enrolTill(await backend.signIn('patron@example.org'), shop);
const anon = backend.anon();

let syncing = true;
let syncs = 0;
const tills = (async () => {
	while (syncing) {
		await till.sync([]);
		syncs += 1;
	}
})();

async function rounds(times: number, stock: number, buyers: number) {
	let oversold = 0;
	let falselyRefused = 0;
	let unclear = 0;
	let unbalanced = 0;
	for (let round = 0; round < times; round++) {
		const product = await makeProduct(sql, shop, { stock });
		const answers = await Promise.all(
			Array.from({ length: buyers }, async () => {
				const { data, error } = await anon.rpc('place_order', {
					p_order: anOrder(town, [{ product }])
				});
				if (error) return { ok: false, refusal: `fault ${error.code}` };
				return data as { ok: boolean; refusal?: string };
			})
		);
		const sold = answers.filter((answer) => answer.ok).length;
		oversold += Math.max(0, sold - stock);
		falselyRefused += Math.max(0, Math.min(stock, buyers) - sold);
		unclear += answers.filter((answer) => !answer.ok && answer.refusal !== 'out_of_stock').length;
		const shelf = await stockOf(sql, product);
		if (
			shelf.reserved !== sold ||
			shelf.moved_reserved !== sold ||
			shelf.on_hand !== shelf.moved_on_hand
		) {
			unbalanced += 1;
		}
		// A slot has 500 places: the next round comes for another day's worth.
		await sql`update public.shop_orders set state = 'cancelled' where shop_id = ${shop.id}`;
	}
	return { rounds: times, stock, buyers, oversold, falselyRefused, unclear, unbalanced };
}

const rows = [await rounds(200, 1, 12), await rounds(50, 20, 60)];
syncing = false;
await tills;
await report(
	'races',
	rows.map((row) => ({ ...row, tillSyncsMeanwhile: syncs }))
);
await sql.end();
await address.stop();
if (rows.some((row) => row.oversold + row.falselyRefused + row.unclear + row.unbalanced > 0)) {
	process.exitCode = 1;
}
