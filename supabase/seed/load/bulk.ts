import type { JSONValue, TransactionSql } from 'postgres';

type Row = Record<string, JSONValue>;

/**
 * Inserts rows in one statement, so that statement triggers run once. Keys are column names, the same
 * in every row; columns that are not named keep their defaults. Times are ISO texts.
 * `onConflict` leaves rows alone whose unique column is taken.
 */
export async function insertRows(
	sql: TransactionSql,
	table: string,
	rows: readonly Row[],
	onConflict?: string
): Promise<void> {
	const [first] = rows;
	if (!first) return;
	const columns = sql(Object.keys(first));
	const target = sql(`public.${table}`);
	const conflict = onConflict ? sql`on conflict (${sql(onConflict)}) do nothing` : sql``;
	await sql`
		insert into ${target} (${columns})
		select ${columns} from jsonb_populate_recordset(null::${target}, ${sql.json([...rows])}::jsonb)
		${conflict}`;
}
