/** A wire that brings another version of the worker when told to, and can lose the counter's calls only. */
import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface UpdatingLink {
	url: string;
	/** From now on the worker is another file, as after a deployment. */
	publish(): void;
	/** Calls of the counter are lost; pages and files come through. */
	loseCalls(lost: boolean): void;
	/** From now on browsers are told to drop the worker (src/worker/README.md). */
	switchWorkerOff(): void;
	close(): Promise<void>;
}

export async function openUpdatingLink(server: string): Promise<UpdatingLink> {
	const target = new URL(server);
	let published = false;
	let lost = false;
	let workerOff = false;
	const listener = createServer((asked, answer) => {
		if (lost && asked.url?.startsWith('/rest/v1/rpc/')) asked.socket.destroy();
		else if (workerOff && asked.url === '/worker-switch.json') {
			answer.writeHead(200, { 'content-type': 'application/json' }).end('{"worker":"off"}');
		} else pass(asked, answer);
	});

	function pass(asked: IncomingMessage, answer: ServerResponse) {
		const isWorker = published && asked.url === '/service-worker.js';
		const headers = isWorker ? { ...asked.headers, 'accept-encoding': 'identity' } : asked.headers;
		if (isWorker) {
			delete headers['if-none-match'];
			delete headers['if-modified-since'];
		}
		const { hostname, port } = target;
		const { method, url: path } = asked;
		const onward = request({ hostname, port, method, path, headers }, (found) => {
			const kept = { ...found.headers };
			delete kept['content-length'];
			delete kept.etag;
			answer.writeHead(found.statusCode ?? 502, isWorker ? kept : found.headers);
			found.pipe(answer, { end: !isWorker });
			if (isWorker) found.on('end', () => answer.end('\n// the next version\n'));
		});
		onward.on('error', () => answer.destroy());
		asked.pipe(onward);
	}

	listener.listen(0, '127.0.0.1');
	await once(listener, 'listening');
	return {
		url: `http://localhost:${(listener.address() as AddressInfo).port}`,
		publish: () => (published = true),
		switchWorkerOff: () => (workerOff = true),
		loseCalls: (now) => (lost = now),
		async close() {
			listener.closeAllConnections();
			listener.close();
			await once(listener, 'close');
		}
	};
}
