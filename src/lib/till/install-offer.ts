/** The browser's own question whether to install, which it hands over once and early. */
interface InstallPrompt extends Event {
	prompt(): Promise<{ outcome: 'accepted' | 'dismissed' }>;
}

let offer: InstallPrompt | null = null;

/** Keeps the browser's offer to install for when somebody asks for it. Call it as early as possible. */
export function keepInstallOffer(): void {
	window.addEventListener('beforeinstallprompt', (event) => {
		event.preventDefault();
		offer = event as InstallPrompt;
	});
}

/**
 * - `installed`: it runs as an application of its own.
 * - `offered`: {@link install} asks the person.
 * - `by_share`: on an iPad or iPhone, through the Share menu.
 * - `by_menu`: through the browser's menu, where it can.
 */
export type InstallState = 'installed' | 'offered' | 'by_share' | 'by_menu';

export function readInstallState(): InstallState {
	const isStandalone = matchMedia('(display-mode: standalone)').matches;
	if (isStandalone || ('standalone' in navigator && navigator.standalone === true)) {
		return 'installed';
	}
	if (offer !== null) return 'offered';
	return 'standalone' in navigator ? 'by_share' : 'by_menu';
}

/** Asks the person; true when they said yes. */
export async function install(): Promise<boolean> {
	const asked = await offer?.prompt();
	offer = null;
	return asked?.outcome === 'accepted';
}
