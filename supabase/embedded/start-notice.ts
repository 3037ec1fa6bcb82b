import { networkInterfaces } from 'node:os';
import type { TownSettings } from './town-settings.ts';

/** What `npm start` prints once people can come in. */
export function startNotice({ port, demo, supabase }: TownSettings, took: string): string {
	const home = process.env.ORIGIN ?? `http://localhost:${port}`;
	const lan = lanAddresses().map((address) => `http://${address}:${port}`);
	const lines = [
		'',
		`  The town is open (${took}).`,
		'',
		`  On this machine     ${home}`,
		...lan.map((address) => `  On this network     ${address}`),
		`  The counter         ${home}/till`
	];
	if (demo) {
		lines.push(
			`  The demo's mails    ${home}/demo/mails   (sign-in codes, confirmations)`,
			"  Cards               any: the demo's payment provider is a fake, no money moves",
			'',
			`  On the road         ${home}/field   (deliveries, visits to shops)`,
			'',
			'  Sign in with a code sent by e-mail, as',
			'    camille@demo.comptoir.example        a shopper',
			'    fromagerie@demo.comptoir.example     merchant, Fromagerie du Lion',
			'    librairie@demo.comptoir.example      merchant, Librairie Vauban',
			'    ville@demo.comptoir.example          the town, its operator',
			'    animation@demo.comptoir.example      who visits the shops for the town',
			'    livraison@demo.comptoir.example      a courier',
			'    mairie@demo.comptoir.example         the town hall, reads results'
		);
	}
	if (lan.length > 0 && !process.env.ORIGIN) {
		lines.push(
			'',
			`  From a tablet: open ${lan[0]} on the same network. Browsers only work offline over`,
			`  https or localhost: for the till, plug an Android tablet in, run \`adb reverse tcp:${port}`,
			`  tcp:${port}\`, and open http://localhost:${port}/till on it; or put https in front (ORIGIN).`
		);
	}
	if (supabase.kind === 'embedded') {
		lines.push(
			'',
			`  Embedded Supabase for demo and development, data in ${supabase.folder}`,
			'  Ctrl-C stops everything; `npm run reset` starts over.'
		);
	}
	return [...lines, ''].join('\n');
}

function lanAddresses(): string[] {
	return Object.values(networkInterfaces())
		.flatMap((addresses) => addresses ?? [])
		.filter(({ family, internal }) => family === 'IPv4' && !internal)
		.map(({ address }) => address);
}
