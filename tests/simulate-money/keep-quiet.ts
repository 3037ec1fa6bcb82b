/** What servers write in their logs when things go wrong is no news here: things go wrong all the time. */
export function keepQuiet(): void {
	console.warn = () => {};
	console.error = () => {};
}
