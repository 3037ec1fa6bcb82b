import type { OfflineDatabase, Row } from '../../../src/lib/offline/offline-database.ts';
import { recordOperation } from '../../../src/lib/offline/outbox.ts';
import type { Transport } from '../../../src/lib/offline/transport.ts';
import type { Defect } from './defect.ts';

interface Answer {
	ok: boolean;
	results: { id: string; outcome: string }[];
	rows: Record<string, Row[]>;
}

/** Does something wrong with each answer before the engine sees it. */
function onAnswer(
	name: string,
	spoil: (
		database: OfflineDatabase,
		answer: Answer,
		sent: { id: string; seq: number }[]
	) => Promise<unknown>
): Defect {
	return {
		name,
		transport:
			(transport, database): Transport =>
			async (request, signal) => {
				const answer = (await transport(request, signal)) as Answer;
				if (answer.ok === true && Array.isArray(answer.results)) {
					await spoil(database, answer, request.operations);
				}
				return answer;
			}
	};
}

/** Mistakes of the tablet. */
export const TABLET_DEFECTS: readonly Defect[] = [
	{
		name: 'the outbox is emptied before the answer is there',
		transport: (transport, database) => async (request, signal) => {
			await database.outbox.bulkDelete(request.operations.map(({ seq }) => seq));
			return transport(request, signal);
		}
	},
	onAnswer('an operation that fails is dropped', (database, { results }, sent) => {
		const failed = new Set(
			results.filter(({ outcome }) => outcome === 'retry').map(({ id }) => id)
		);
		return database.outbox.bulkDelete(
			sent.filter(({ id }) => failed.has(id)).map(({ seq }) => seq)
		);
	}),
	onAnswer('what an answer forgets is forgotten', (database, { results }, sent) => {
		const told = new Set(results.map(({ id }) => id));
		return database.outbox.bulkDelete(sent.filter(({ id }) => !told.has(id)).map(({ seq }) => seq));
	}),
	onAnswer('an old answer overwrites newer rows', (database, { rows }) =>
		database.transaction('rw', database.rowTableNames, async () => {
			for (const name of database.rowTableNames)
				await database.rows(name).bulkPut(rows[name] ?? []);
		})
	),
	onAnswer('a conflict is cleared by the next answer', (database) =>
		database.history.where('needs_person').equals(1).modify({ needs_person: 0 })
	),
	{ name: 'rows and cursor are two transactions', meddle: writeRowsLater },
	{
		name: 'saved is said before it is on the disk',
		record: (database, tablet, draft) =>
			new Promise((resolve) => {
				const write = async () => {
					const now = new Date(tablet.clock());
					resolve(await recordOperation(database, tablet.author(), draft, now));
					// Said, and still not committed.
					await database.readMeta('seq');
				};
				database.transaction('rw', database.outbox, database.meta, write).catch(() => {});
			})
	},
	{
		name: 'numbers are drawn outside the transaction',
		async record(database, tablet, draft) {
			const drawn = ((await database.readMeta('seq')) ?? 0) + 1;
			await database.writeMeta('seq', drawn);
			return database.transaction('rw', database.outbox, database.meta, async () => {
				await database.writeMeta('seq', drawn - 1);
				return recordOperation(database, tablet.author(), draft, new Date(tablet.clock()));
			});
		}
	}
];

/** Rows are written after the transaction that brought them, and its cursor, is over. */
function writeRowsLater(database: OfflineDatabase): void {
	let isLater = false;
	const writeLater = (name: string, rows: readonly Row[]) =>
		setTimeout(() => {
			isLater = true;
			database
				.rows(name)
				.bulkPut(rows)
				.catch(() => {})
				.finally(() => (isLater = false));
		}, 5);
	database.use({
		stack: 'dbcore',
		name: 'rows-later',
		create: (core) => ({
			...core,
			table(name) {
				const table = core.table(name);
				if (!database.rowTableNames.includes(name)) return table;
				return {
					...table,
					mutate(request) {
						if (isLater || request.type !== 'put') return table.mutate(request);
						const rows = request.values as readonly Row[];
						writeLater(name, rows);
						const results = rows.map(({ id }) => id);
						const answer = { numFailures: 0, failures: {}, results, lastResult: results.at(-1) };
						return Promise.resolve(answer);
					}
				};
			}
		})
	});
}
