/** Chromium's event, not yet in TypeScript's DOM types. */
type InstallEvent = Event & { prompt(): Promise<unknown> };

/** No banner: a quiet button, hidden until the browser says the app can be installed. */
export function offerInstall(): void {
	addEventListener('beforeinstallprompt', (event) => {
		const buttons = document.querySelectorAll<HTMLButtonElement>('[data-install]');
		event.preventDefault();
		for (const button of buttons) {
			button.hidden = false;
			button.onclick = () => {
				for (const each of buttons) each.hidden = true;
				(event as InstallEvent).prompt().catch(console.error);
			};
		}
	});
}
