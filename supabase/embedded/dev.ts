/** `npm run dev`: the same town on the same port, pages by Vite, reloaded as files change. */
import { once } from 'node:events';
import { createServer as createViteServer } from 'vite';
import { openDemoStripe } from './demo-stripe.ts';
import { checkPortFree, enterProject, runUntilStopped } from './process-life.ts';
import { tellProgress } from './progress.ts';
import { startNotice } from './start-notice.ts';
import { connectPages, openTownBackend } from './town-backend.ts';
import { closeServer, createTownServer } from './town-server.ts';
import { readTownSettings } from './town-settings.ts';

await runUntilStopped(async (onStop) => {
	enterProject();
	const settings = readTownSettings();
	await checkPortFree(settings.port);
	const backend = await openTownBackend(settings, tellProgress, onStop);
	connectPages(settings, backend, onStop);
	const stripe = await openDemoStripe(settings, onStop);

	const server = createTownServer({
		pages: (request, response) => vite.middlewares(request, response),
		api: backend?.fetch ?? null,
		mailbox: settings.demo ? (backend?.mailbox ?? null) : null,
		stripe
	});
	const vite = await createViteServer({
		server: { middlewareMode: { server }, hmr: { server }, host: true, allowedHosts: true }
	});
	onStop(() => vite.close());
	server.listen(settings.port);
	await once(server, 'listening');
	onStop(() => closeServer(server));
	console.log(startNotice(settings, `${process.uptime().toFixed(1)} s`));
});
