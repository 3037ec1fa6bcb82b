const narrow = '\u202f';
const fixed = '\u00a0';

/** French typography for plain typed text: curly apostrophes, no-break spaces where they belong. */
export function french(text: string): string {
	return text
		.replaceAll("'", '’')
		.replace(/ ([;!?])/g, `${narrow}$1`)
		.replace(/ :/g, `${fixed}:`)
		.replaceAll('« ', `«${fixed}`)
		.replaceAll(' »', `${fixed}»`)
		.replace(/(\d) (%|°C|€|g|kg|cl|ml|l|cm|mm|m|min|h)(?![\p{L}])/gu, `$1${fixed}$2`);
}
