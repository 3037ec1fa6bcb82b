/** Puts something into a file the person can keep or send to somebody who can help. */
export function saveJson(name: string, content: object): void {
	const address = URL.createObjectURL(
		new Blob([JSON.stringify(content, null, '\t')], { type: 'application/json' })
	);
	const link = document.createElement('a');
	link.href = address;
	link.download = `${name}.json`;
	link.click();
	URL.revokeObjectURL(address);
}
