import type { Finding } from './findings.ts';
import type { World } from './world.ts';

interface Device {
	id: string;
	lost: number;
	cloned: boolean;
}

/** S16: what was lost with a tablet's storage is known to the server, as far as it had heard of it. */
export async function checkDevices(world: World): Promise<Finding[]> {
	const { sql, shop, ledger, observer, restores } = world;
	// A restored database has forgotten what it had heard of.
	if (restores > 0) return [];
	const devices = await sql<Device[]>`
		select id, lost_count as lost, cloned_at is not null as cloned
		from public.devices where shop_id = ${shop.id}`;
	const known = await sql<{ id: string; instance: string | null; seq: string }[]>`
		select id, instance, seq from public.operations where shop_id = ${shop.id}`;
	const arrived = new Set(known.map(({ id }) => id));
	// A copied tablet brought an operation of its own under that number: the server sees no gap, and cannot.
	const numbers = new Set(known.map(({ instance, seq }) => `${instance}#${seq}`));
	const lost = [...ledger.thrownAway].filter(
		([id, { operation, instance }]) =>
			!arrived.has(id) &&
			!numbers.has(`${instance}#${operation.seq}`) &&
			operation.seq <= (observer.givenOut.get(instance ?? '') ?? 0)
	);
	return devices.flatMap(({ id, lost: said, cloned }): Finding[] => {
		const gone = lost.filter(([, { operation }]) => operation.device === id).length;
		// Two tablets of one id count each other's numbers; then no less than the truth has to do.
		if (cloned ? said >= gone : said === gone) return [];
		return [
			{
				guilt: 'lost',
				invariant: 'what went with a lost storage is reported',
				detail: `device ${id}: ${said} said to be lost, ${gone} are`
			}
		];
	});
}
