import { statementCsv } from '$lib/statements/statement-csv.server';
import { monthSlug } from '$lib/statements/statement-month';
import { download, openStatement } from '../open-statement.server';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const statement = await openStatement(event);
	const name = `releve-${statement.shop.slug}-${monthSlug(statement.month)}.csv`;
	return download(statementCsv(statement), 'text/csv; charset=utf-8', name);
};
