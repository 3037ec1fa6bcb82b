/** A paying town with two shops, a courier, an operator, and baskets that are to be brought home. */
import { randomUUID } from 'node:crypto';
import type { BackendUse } from './connect.ts';
import { enrolFieldDevice, townStaff } from './field-device.ts';
import { openPayingTown, ownerOf } from './paying-town.ts';
import { enrolTill } from './till.ts';
import { makeProduct } from './world.ts';

const home = { street: '3 rue des Capucins', postcode: '90000', city: 'Belfort' };

export interface Stop {
	id: string;
	kind: 'pickup' | 'drop' | 'return';
	state: string;
	shop: { id: string } | null;
	order: { id: string; name: string; phone: string; address: { street: string } } | null;
	parcels: { shop_order: string; code: string; state: string; pieces: number }[];
	said: Record<string, unknown>;
}

/** A stop as an operation names it. */
export const stopEntity = ({ id }: Pick<Stop, 'id'>) => ({ table: 'run_stops', id });

/** What a courier says at a shop: all was given, or nothing. */
export const taking = ({ parcels }: Pick<Stop, 'parcels'>, taken = true) => ({
	parcels: parcels.map(({ shop_order }) => ({ shop_order, taken }))
});

/** The caller closes `paying`. */
export async function openRound(backend: BackendUse) {
	const paying = await openPayingTown(backend);
	const { town } = paying;
	const shops = [await paying.openShop(), await paying.openShop()];
	const products = [
		await makeProduct(backend.sql, shops[0]!, { stock: 200 }),
		await makeProduct(backend.sql, shops[1]!, { stock: 200 })
	];
	const operator = await townStaff(backend, town, 'operator');
	const courier = await townStaff(backend, town, 'courier');
	const staffId = async (email: string) => {
		const [row] = await backend.sql<
			{ id: string }[]
		>`select id from public.town_staff where email = ${email} and town_id = ${town.id}`;
		return row!.id;
	};
	const call = async (name: string, args: object, who = operator) => {
		const { data, error } = await who.person.rpc(name, args);
		if (error) throw new Error(`${name}: ${error.message}`);
		return data;
	};
	const till = async (index: number) => {
		const owner = await ownerOf(backend, shops[index]!);
		return enrolTill(owner, shops[index]!);
	};
	const at = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
	const stops = async (run: string): Promise<Stop[]> =>
		(await call('read_run', { p_run: run })).stops;
	return {
		paying,
		town,
		shops,
		products,
		operator,
		courier,
		call,
		till,
		staffId,
		phone: () => enrolFieldDevice(courier.person, town),
		/** A basket of both shops, paid, to be brought home. */
		async bought() {
			const order = await paying.order(
				products.map((product) => ({ product })),
				{ fulfilment: 'deliver', address: home }
			);
			await paying.pay(order.id);
			return order;
		},
		/** The run for these orders, shops first. `courier` null: nobody's yet. */
		async plan(orders: string[], by: string | null = courier.email, run = randomUUID()) {
			const answer = await call('create_run', {
				p_town: town.id,
				p_run: run,
				p_day: new Date().toISOString().slice(0, 10),
				p_starts_at: at(10),
				p_courier: by === null ? null : await staffId(by),
				p_stops: [
					...shops.map(({ id }, i) => ({ kind: 'pickup', shop: id, planned_at: at(10 + i) })),
					...orders.map((order, i) => ({ kind: 'drop', order, planned_at: at(30 + i) }))
				]
			});
			return { run, answer };
		},
		stops,
		/** Fetches everything from the shops of a run. Returns its first door. */
		async fetched(phone: Awaited<ReturnType<typeof enrolFieldDevice>>, run: string): Promise<Stop> {
			for (const stop of (await stops(run)).filter(({ kind }) => kind === 'pickup')) {
				const end = await phone.tap('stop.picked_up', stopEntity(stop), taking(stop));
				if (end.outcome !== 'applied') throw new Error(`not fetched: ${JSON.stringify(end)}`);
			}
			return (await stops(run)).find(({ kind }) => kind === 'drop')!;
		},
		async page(token: string) {
			return (await backend.anon().rpc('read_order', { p_token: token })).data;
		}
	};
}
