/** Shows on the installed application's icon how much waits for a person; nothing where there is no icon. */
export function showBadge(count: number): void {
	const shown = count > 0 ? navigator.setAppBadge?.(count) : navigator.clearAppBadge?.();
	shown?.catch((error: unknown) => console.debug('no badge', error));
}
