import { drawn } from '../../pictures/thing.ts';
import { item, type ShopSeed } from '../../words/shop.ts';
import { choices, one, packed, packs } from '../../words/variants.ts';

export const savonnerieDuSalbert: ShopSeed = {
	slug: 'savonnerie-du-salbert',
	name: 'Savonnerie du Salbert',
	legalName: 'Laure Dampierre, EI',
	trade: 'cosmetiques',
	number: '21',
	street: 'rue de la Porte de France',
	tagline: 'Savons à froid, huiles et baumes faits à Offemont',
	story:
		'Laure saponifie à froid, dans une ancienne ferme au pied du Salbert, et laisse sécher quarante jours. Six ingrédients au plus, tous lisibles. Les chutes partent en savon de lessive, rien ne se perd.',
	hours: 'tu-sa 10-12:30 14-18:30',
	front: { colour: '#6f8a6a', window: ['soap', 'herb'] },
	preparationMinutes: 20,
	vat: 2000,
	exception: 'hygiene',
	products: [
		item(
			"Savon surgras à l'olive",
			"Huile d'olive et beurre de karité, sans parfum. Pour les peaux qui tirent.",
			packed(690, '100 g'),
			[drawn('soapbar', '#cfe0b8', 'olive')]
		),
		item(
			'Savon lavande et miel',
			'Lavande fine, miel du rucher de Lachapelle.',
			packed(690, '100 g'),
			[drawn('soapbar', '#cfc3e0', 'hyacinth', '#6f5a8f')]
		),
		item("Savon à l'argile rose", 'Doux, mousse fine, géranium.', packed(690, '100 g'), [
			drawn('soapbar', '#e9c3c3', 'rose')
		]),
		item(
			'Savon au lait de chèvre',
			'Lait de la ferme des Grands Prés. Les enfants aussi.',
			packed(720, '100 g'),
			[drawn('soapbar', '#f3ecdc', 'goat', '#6f8a6a')]
		),
		item(
			'Savon de rasage',
			'Mousse serrée, bol rechargeable.',
			packs(['Recharge', 890], ['Avec bol', 1990]),
			[drawn('pot', '#d9cdb9', 'razor', '#3f4a4a')]
		),
		item(
			'Shampoing solide',
			'Pour cheveux normaux ou gras. Remplace deux flacons.',
			choices(890, 'Normaux', 'Gras', 'Secs'),
			[drawn('soapbar', '#b9d3d9', 'bubbles', '#3f6f7f')]
		),
		item('Baume à lèvres', "Cire d'abeille, cacao, mirabelle.", packed(590, '10 g'), ['lipstick']),
		item('Crème pour les mains', 'Calendula, karité, pénètre vite.', packed(990, '75 ml'), [
			drawn('tube', '#cfe3d2', 'blossom')
		]),
		item(
			"Huile de massage à l'arnica",
			'Macérée au soleil, pour les mollets du Ballon.',
			packed(1490, '100 ml'),
			[drawn('flask', '#d9b04a', 'sunflower', '#3f4a3a')]
		),
		item('Déodorant crème', 'Bicarbonate et coco, pot de verre.', packed(950, '50 ml'), [
			drawn('pot', '#e9e3d3', 'coconut', '#6f8a6a')
		]),
		item(
			'Bain moussant au sapin',
			'Un bouchon, et la salle de bains part en forêt.',
			packed(1290, '25 cl'),
			[drawn('pump', '#a9c4a0', 'evergreen-tree')]
		),
		item('Éponge naturelle', 'Rincée, bouillie, durable.', one(1290), ['sponge']),
		item(
			'Brosse à dents en hêtre',
			'Poils de nylon biosourcé, manche compostable.',
			choices(450, 'Souple', 'Médium'),
			['toothbrush']
		),
		item('Coffret bain', "Trois savons, une éponge, un panier d'osier.", one(2990), [
			'basket',
			drawn('soapbar', '#cfe0b8', 'olive')
		])
	]
};
