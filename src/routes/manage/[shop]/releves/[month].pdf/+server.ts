import { monthSlug } from '$lib/statements/statement-month';
import { statementPdf } from '$lib/statements/statement-pdf.server';
import { download, openStatement } from '../open-statement.server';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const statement = await openStatement(event);
	const name = `releve-${statement.shop.slug}-${monthSlug(statement.month)}.pdf`;
	return download(await statementPdf(statement, new Date()), 'application/pdf', name);
};
