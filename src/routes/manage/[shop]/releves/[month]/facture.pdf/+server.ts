import { error } from '@sveltejs/kit';
import { commissionInvoicePdf } from '$lib/statements/commission-invoice.server';
import { download, openStatement } from '../../open-statement.server';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const statement = await openStatement(event);
	const pdf = await commissionInvoicePdf(statement);
	if (!pdf || !statement.invoice) error(404, 'invoice_not_found');
	return download(pdf, 'application/pdf', `${statement.invoice.number}.pdf`);
};
