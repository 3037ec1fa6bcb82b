const MAX_LENGTH = 60;

/**
 * Words that may be counted as searched and not found, folded; null for what might name a person: an e-mail
 * address, a telephone or card number, anything too long to be an article.
 */
export function countableTerm(words: string): string | null {
	const term = words
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[’'`]/g, "'")
		.replace(/\s+/g, ' ')
		.trim();
	if (term.length < 2 || term.length > MAX_LENGTH) return null;
	if (term.includes('@') || term.replace(/\D/g, '').length >= 6) return null;
	return term;
}
