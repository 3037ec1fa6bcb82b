/** What the ids of an import are made of: kept while it runs, so that going on means the same things. */
export interface ImportSeed {
	/** Milliseconds. */
	start: number;
	/** Sixteen hex digits. */
	random: string;
}

export function newImportSeed(): ImportSeed {
	const bytes = crypto.getRandomValues(new Uint8Array(8));
	return {
		start: Date.now(),
		random: [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
	};
}

/**
 * The id of the `step`th thing that a line makes: a uuid v7 whose moment is the import's plus its line, so that
 * the same line makes the same id, and the lines keep their order.
 */
export function importId({ start, random }: ImportSeed, line: number, step: number): string {
	const time = (start + line).toString(16).padStart(12, '0');
	const variant = ((parseInt(random.slice(0, 1), 16) & 0x3) | 0x8).toString(16);
	const middle = `7${step.toString(16).padStart(3, '0')}`;
	const rest = `${random.slice(4)}${random.slice(0, 4)}`.slice(0, 12).padEnd(12, '0');
	return `${time.slice(0, 8)}-${time.slice(8)}-${middle}-${variant}${random.slice(1, 4)}-${rest}`;
}
