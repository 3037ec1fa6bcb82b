/** The worker keeps visited pages, the basket and orders for when there is no network. */
export function registerServiceWorker(): void {
	if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
	// After the page: its pictures come first.
	addEventListener('load', () => {
		navigator.serviceWorker.register('/service-worker.js').catch(console.error);
	});
}
