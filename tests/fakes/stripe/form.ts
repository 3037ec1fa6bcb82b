/** Stripe's wire format: form fields with brackets, `line_items[0][price_data][currency]=eur`. */

export type FormValue = string | FormValue[] | { [key: string]: FormValue };
export type Form = Record<string, FormValue>;

interface Branch {
	[key: string]: Branch | string;
}

/** Reads a body or a query. Lists come as `expand[]` or `expand[0]`. */
export function readForm(text: string): Form {
	const root: Branch = Object.create(null) as Branch;
	for (const [name, value] of new URLSearchParams(text)) place(root, pathOf(name), value);
	return settle(root) as Form;
}

function pathOf(name: string): string[] {
	const [head = '', ...rest] = name.split('[');
	return [head, ...rest.map((part) => part.replace(/\]$/, ''))];
}

function place(branch: Branch, [key = '', ...rest]: string[], value: string) {
	const at = key === '' ? String(Object.keys(branch).length) : key;
	if (rest.length === 0) {
		branch[at] = value;
		return;
	}
	const next = branch[at];
	const deeper = typeof next === 'object' ? next : (Object.create(null) as Branch);
	branch[at] = deeper;
	place(deeper, rest, value);
}

/** Numbered branches are lists, but for metadata, whose keys are anybody's. */
function settle(branch: Branch, name = ''): FormValue {
	const entries = Object.entries(branch).map(
		([key, value]) => [key, typeof value === 'string' ? value : settle(value, key)] as const
	);
	const isList = entries.length > 0 && entries.every(([key], at) => key === String(at));
	return isList && name !== '' && name !== 'metadata'
		? entries.map(([, value]) => value)
		: Object.fromEntries(entries);
}
