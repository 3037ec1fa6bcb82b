/** Small letters without accents, so that "chevre" finds "Chèvre" and "oeuf" finds "Œufs". */
export function foldText(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{Mn}/gu, '')
		.toLowerCase()
		.replaceAll('œ', 'oe')
		.replaceAll('æ', 'ae')
		.replaceAll('ß', 'ss');
}
