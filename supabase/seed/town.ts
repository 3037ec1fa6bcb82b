import { inventRegistration } from './registers.ts';

const operator = inventRegistration('comptoir de belfort');

/** The demo's town, as the table `towns` wants it. */
export const belfort = {
	slug: 'belfort',
	name: 'Belfort',
	zone: 'Europe/Paris',
	deliveryFeeCents: 500,
	commissionBp: 1000,
	/** Belfort and the communes around: Valdoie, Danjoutin, Bavilliers, Bessoncourt, Sevenans. */
	postcodes: ['90000', '90300', '90400', '90800', '90160', '90850', '90350'],
	theme: { accent: '#b5482f' },
	/** Who runs the town and invoices the commission; invented, as everything here. */
	operator: {
		legal_name: 'Comptoir de Belfort, société coopérative',
		legal_address: 'Place d’Armes, 90000 Belfort',
		register_number: operator.registerNumber,
		vat_number: operator.vatNumber,
		email: 'ville@demo.comptoir.example'
	},
	mailDomain: 'demo.comptoir.example',
	/** Who works for the town: name in the address → role. */
	staff: { ville: 'operator', animation: 'animator', livraison: 'courier', mairie: 'town' }
} as const;

/** What the home page shows first under « Tout juste arrivé », newest first. */
export const justArrived: readonly string[] = [
	'comte-24-mois',
	'bouquet-de-saison',
	'bottines-en-cuir-camel',
	'miel-de-sapin-des-vosges',
	'la-guerre-des-boutons-louis-pergaud',
	'belflore',
	'echarpe-en-laine-des-vosges',
	'ours-en-peluche-barnabe',
	'pinot-noir-des-coteaux',
	'bougie-sapin-et-fumee',
	'velo-de-ville-six-vitesses',
	'theiere-en-fonte'
];
