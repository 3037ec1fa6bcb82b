/** `npm start`: builds if needed, migrates, seeds the demo and serves the town on one port. */
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { buildApp, isBuildOld } from './build-if-changed.ts';
import { openDemoStripe } from './demo-stripe.ts';
import { checkPortFree, enterProject, runUntilStopped } from './process-life.ts';
import { tellProgress } from './progress.ts';
import { startNotice } from './start-notice.ts';
import { connectPages, openTownBackend } from './town-backend.ts';
import {
	closeServer,
	createTownServer,
	setHandlerEnvironment,
	type PageHandler
} from './town-server.ts';
import { readTownSettings } from './town-settings.ts';

await runUntilStopped(async (onStop) => {
	enterProject();
	const settings = readTownSettings();
	await checkPortFree(settings.port);

	const breakOff = new AbortController();
	onStop(async () => breakOff.abort());
	const building = isBuildOld().then(async (old) => {
		if (old) await tellProgress('building the app', () => buildApp(breakOff.signal));
	});
	const opening = openTownBackend(settings, tellProgress, onStop);
	const [backend] = await Promise.all([opening, building]);

	connectPages(settings, backend, onStop);
	const stripe = await openDemoStripe(settings, onStop);
	setHandlerEnvironment();
	const build = pathToFileURL('build/handler.js').href;
	const { handler } = (await import(build)) as { handler: PageHandler };
	const server = createTownServer({
		pages: handler,
		api: backend?.fetch ?? null,
		mailbox: settings.demo ? (backend?.mailbox ?? null) : null,
		stripe
	});
	server.listen(settings.port);
	await once(server, 'listening');
	onStop(() => closeServer(server));
	console.log(startNotice(settings, `${process.uptime().toFixed(1)} s`));
});
