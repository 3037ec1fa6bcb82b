import type { OfflineDatabase } from '../offline/offline-database.ts';
import { layVisits } from './lay-visit.ts';
import { visitSchema, type Visit } from './visit.ts';

/** The visits on this tablet with the taps that wait laid over them. */
export async function readVisits(database: OfflineDatabase): Promise<Visit[]> {
	const [rows, entries, waiting] = await Promise.all([
		database.rows('visits').toArray(),
		database.outbox.toArray(),
		// A front whose picture is still on its way is there for whoever stands in the shop.
		database.attachments.toArray()
	]);
	const fronts = new Set(
		waiting
			.filter(({ follow }) => follow.entity.table === 'visits')
			.map(({ follow }) => follow.entity.id)
	);
	const known = rows.flatMap((row) => visitSchema.safeParse(row).data ?? []);
	return layVisits(known, entries).map((visit) =>
		fronts.has(visit.id) ? { ...visit, front: true } : visit
	);
}
