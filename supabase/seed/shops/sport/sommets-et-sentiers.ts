import { drawn } from '../../pictures/thing.ts';
import { item, type ShopSeed } from '../../words/shop.ts';
import { choices, one, packed, sizes } from '../../words/variants.ts';

export const sommetsEtSentiers: ShopSeed = {
	slug: 'sommets-et-sentiers',
	name: 'Sommets & Sentiers',
	legalName: 'SARL Sommets et Sentiers',
	trade: 'montagne',
	number: '33',
	street: 'faubourg de Montbéliard',
	tagline: 'Randonnée, ski de fond et bivouac',
	story:
		"Le Ballon d'Alsace est à trente minutes et Gaëlle y monte tous les lundis, boutique fermée. Elle essaye tout avant de vendre et loue les raquettes dès la première neige. Le bulletin de neige est sur la porte, à sept heures.",
	hours: 'tu-fr 10-12:30 14-19; sa 9:30-19',
	exceptions: [{ inDays: 20, opens: null, closes: null, note: 'Sortie neige avec le club' }],
	front: { colour: '#3f5f7f', window: ['hiking-boot', 'backpack', 'mountain'] },
	preparationMinutes: 20,
	vat: 2000,
	products: [
		item(
			'Sac à dos trente litres',
			'Dos aéré, housse de pluie, ceinture à poches.',
			choices(11900, 'Bleu', 'Brique'),
			['backpack']
		),
		item(
			'Chaussures de randonnée',
			'Cuir nubuck, membrane, ressemelables.',
			sizes(18900, 37, 46),
			['hiking-boot'],
			{ stock: [0, 3] }
		),
		item('Tente deux places', 'Deux kilos, double toit, arceaux aluminium.', one(24900), ['tent'], {
			stock: [1, 3]
		}),
		item(
			'Sac de couchage',
			'Duvet, confort 2 °C, sac de compression.',
			choices(18900, 'Taille M', 'Taille L'),
			['camping']
		),
		item('Raquettes à neige', "Cales de montée, fixation d'une main, avec bâtons.", one(12900), [
			'snowflake',
			'footprints'
		]),
		item(
			'Skis de fond écailles',
			'Pour débuter sans farter. Fixations posées.',
			choices(17900, '180 cm', '190 cm', '200 cm'),
			['skis']
		),
		item('Luge en bois', 'Frêne cintré, patins acier.', one(7900), ['sled']),
		item(
			'Bonnet en laine doublé',
			'Mérinos et polaire, pompom amovible.',
			choices(2990, 'Brique', 'Sapin', 'Nuit'),
			[drawn('beanie', '#3f5f7f')]
		),
		item(
			'Gants de montagne',
			'Paume cuir, dragonne, imperméables.',
			choices(5900, 'S', 'M', 'L', 'XL'),
			['gloves']
		),
		item('Gourde isotherme', 'Six heures au chaud, 75 cl.', choices(2790, 'Inox', 'Vert'), [
			drawn('flask', '#6f8f8f', 'mountain', '#3a4a4a')
		]),
		item('Réchaud et popote', 'Gaz, allumage piezo, deux gamelles.', one(6900), [
			'camping',
			'cooking'
		]),
		item('Boussole à plaquette', 'Déclinaison réglable, loupe.', one(2900), ['compass']),
		item(
			'Carte du massif des Vosges sud',
			'Au 25 000e, indéchirable.',
			packed(1390),
			['world-map'],
			{ vat: 550, book: true }
		),
		item('Lampe frontale', 'Quatre cents lumens, rechargeable.', one(4500), ['flashlight']),
		item(
			'Couteau de poche',
			'Manche de hêtre, lame 8 cm, virole.',
			choices(2400, 'Hêtre', 'Noyer'),
			['kitchen-knife']
		)
	]
};
