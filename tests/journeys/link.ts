/**
 * The wire between one browser and the server, which a test can cut or freeze. Playwright's own offline
 * switch does not reach service workers, and a claim about the network is tested on the network.
 */
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface Link {
	/** Address for the browser: localhost, so that service workers are allowed. */
	url: string;
	/** Connections drop and new ones are refused. */
	cut(): void;
	/** Connections stay open and nothing comes back: a half-open link, a server that is stopped. */
	freeze(): void;
	restore(): void;
	close(): Promise<void>;
}

export async function openLink(server: string): Promise<Link> {
	const target = new URL(server);
	let state: 'open' | 'cut' | 'frozen' = 'open';
	const sockets = new Set<Socket>();
	const listener = createServer((browser) => {
		if (state === 'cut') {
			browser.destroy();
			return;
		}
		const upstream = connect(Number(target.port), target.hostname);
		for (const socket of [browser, upstream]) {
			sockets.add(socket);
			socket.on('close', () => {
				sockets.delete(socket);
				browser.destroy();
				upstream.destroy();
			});
			// A cut link resets connections; that is the point, not a failure of the test.
			socket.on('error', () => socket.destroy());
			if (state === 'frozen') socket.pause();
		}
		browser.on('data', (bytes) => upstream.write(bytes));
		upstream.on('data', (bytes) => browser.write(bytes));
	});
	listener.listen(0, '127.0.0.1');
	await once(listener, 'listening');
	const drop = () => {
		for (const socket of sockets) socket.destroy();
	};
	return {
		url: `http://localhost:${(listener.address() as AddressInfo).port}`,
		cut() {
			state = 'cut';
			drop();
		},
		freeze() {
			state = 'frozen';
			for (const socket of sockets) socket.pause();
		},
		restore() {
			state = 'open';
			drop();
		},
		async close() {
			drop();
			listener.close();
			await once(listener, 'close');
		}
	};
}
