import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { leaveWhenSwitchedOff } from './worker-exit.ts';

let kept: string[];
beforeEach(() => {
	kept = ['till-1', 'files-1', 'pages-1'];
	vi.stubGlobal('caches', {
		keys: () => Promise.resolve([...kept]),
		delete: (name: string) => Promise.resolve(void (kept = kept.filter((one) => one !== name)))
	});
});
afterEach(() => vi.unstubAllGlobals());

function home(active: object | null = {}) {
	const page = { url: 'https://town.example/till', navigate: vi.fn(() => Promise.resolve(null)) };
	const unregister = vi.fn(() => Promise.resolve(true));
	return {
		page,
		unregister,
		world: {
			registration: { active: active as ServiceWorker | null, unregister },
			clients: { matchAll: () => Promise.resolve([page]) }
		}
	};
}

function serverSays(answer: () => Promise<Response>) {
	const fetched = vi.fn(answer);
	vi.stubGlobal('fetch', fetched);
	return fetched;
}

test('[S18] switched off from afar: unregistered, no file kept, its pages load again', async () => {
	const fetched = serverSays(() => Promise.resolve(Response.json({ worker: 'off' })));
	const { world, page, unregister } = home();
	expect(await leaveWhenSwitchedOff(world)).toBe(true);
	expect(unregister).toHaveBeenCalledOnce();
	expect(kept).toEqual([]);
	expect(page.navigate).toHaveBeenCalledExactlyOnceWith(page.url);
	expect(fetched).toHaveBeenCalledWith(
		'/worker-switch.json',
		expect.objectContaining({ cache: 'no-store' })
	);
});

test('[S18] a page that cannot be sent anywhere keeps no worker either', async () => {
	serverSays(() => Promise.resolve(Response.json({ worker: 'off' })));
	const { world, page } = home();
	page.navigate.mockRejectedValue(new TypeError('not controlled'));
	expect(await leaveWhenSwitchedOff(world)).toBe(true);
	expect(kept).toEqual([]);
});

test('[S18] a worker that was never in charge goes without reloading pages, which would bring it back', async () => {
	serverSays(() => Promise.resolve(Response.json({ worker: 'off' })));
	const { world, page, unregister } = home(null);
	expect(await leaveWhenSwitchedOff(world)).toBe(true);
	expect(unregister).toHaveBeenCalledOnce();
	expect(page.navigate).not.toHaveBeenCalled();
});

test('[S18] no network, a resting server, a hotel’s page or anything else: it stays', async () => {
	const answers = [
		() => Promise.reject(new TypeError('no network')),
		() => Promise.resolve(Response.json({ worker: 'off' }, { status: 503 })),
		() => Promise.resolve(new Response('<html>off</html>')),
		() => Promise.resolve(Response.json({ worker: 'on' })),
		() => Promise.resolve(Response.json(null)),
		() => Promise.resolve(Response.json('off'))
	];
	for (const answer of answers) {
		serverSays(answer);
		const { world, unregister } = home();
		expect(await leaveWhenSwitchedOff(world)).toBe(false);
		expect(unregister).not.toHaveBeenCalled();
		expect(kept.length).toBe(3);
	}
});
