import { drawn } from '../../pictures/thing.ts';
import { item, type ShopSeed } from '../../words/shop.ts';
import { packed, packs } from '../../words/variants.ts';

export const houblonEtCompagnie: ShopSeed = {
	slug: 'houblon-et-compagnie',
	name: 'Houblon & Compagnie',
	legalName: 'SAS Houblon et Compagnie',
	trade: 'caviste',
	number: '38',
	street: 'faubourg de Montbéliard',
	tagline: 'Bières de microbrasseries et cidres fermiers',
	story:
		"Deux amis, un garage, puis une boutique : deux cents bières, dont quarante brassées à moins d'une heure. On y goûte à la tireuse le jeudi soir. Rapportez les bouteilles consignées, on les rend aux brasseurs.",
	hours: 'tu-we 14-19:30; th-fr 11-20; sa 10-20',
	front: { colour: '#b9862a', window: ['beer-mug', 'clinking-beer-mugs'] },
	preparationMinutes: 30,
	vat: 2000,
	products: [
		item(
			'Blonde du Lion',
			'Brassée à Belfort, maltée, ronde, à peine amère. La bière du retour de marché.',
			packs(['33 cl', 320], ['75 cl', 590]),
			[drawn('beer', '#c9922a', 'lion')]
		),
		item(
			'Ambrée des Forges',
			'Caramel et pain grillé, 6,2 %. Sur un fromage de caractère.',
			packs(['33 cl', 330], ['75 cl', 620]),
			[drawn('beer', '#8f4a1f', 'fire')]
		),
		item(
			'IPA Ballon rouge',
			'Houblons américains, pamplemousse et résine, franchement amère.',
			packed(360, '33 cl'),
			[drawn('beer', '#c9702a', 'balloon', '#b5302f')]
		),
		item(
			'Blanche aux agrumes',
			"Blé, coriandre, zeste d'orange. Trouble, légère, été.",
			packed(320, '33 cl'),
			[drawn('beer', '#e0c06a', 'tangerine', '#e07a3a')]
		),
		item(
			'Stout au café',
			'Le café de la rue Thiers y infuse deux jours. Noire, soyeuse, pas sucrée.',
			packed(380, '33 cl'),
			[drawn('beer', '#2f1f1a', 'hot-beverage')]
		),
		item(
			'Triple au miel de sapin',
			'8,5 % et du miel des Vosges. Une par soir suffit.',
			packed(420, '33 cl'),
			[drawn('beer', '#b9782a', 'honeybee')]
		),
		item(
			'Bière sans alcool, houblon frais',
			"Moins de 0,5 %, tout le nez d'une pale ale.",
			packed(290, '33 cl'),
			[drawn('beer', '#d9b04a', 'herb', '#5f8a3a')],
			{ vat: 550 }
		),
		item(
			'Bière de Noël',
			"Cannelle, orange, pain d'épices. De novembre jusqu'aux Rois.",
			packs(['33 cl', 350], ['75 cl', 650]),
			[drawn('beer', '#7a2f1f', 'christmas-tree', '#2f6b4f')]
		),
		item(
			'Cidre brut fermier',
			'Pommes à cidre du pays de Montbéliard, bulles naturelles.',
			packed(590, '75 cl'),
			[drawn('wine', '#b99a3a', 'red-apple', '#d9b45b')]
		),
		item('Poiré', 'Fin comme un champagne discret, 4 %.', packed(690, '75 cl'), [
			drawn('wine', '#c9c06a', 'pear', '#d9b45b')
		]),
		item(
			'Limonade artisanale',
			'Citron, eau de source, sucre de canne. Bouchon mécanique.',
			packed(390, '75 cl'),
			[drawn('flask', '#eef0d0', 'lemon')],
			{ vat: 550 }
		),
		item(
			'Coffret six bières locales',
			'Six brasseries de la région, choisies ce mois-ci, et un verre.',
			packed(2490, ''),
			[drawn('box', '#c9922a', 'clinking-beer-mugs')]
		),
		item(
			'Verre à dégustation 33 cl',
			'Calice épais, gravé au nom de la boutique.',
			packed(790, ''),
			['beer-mug']
		),
		item(
			'Kit de brassage, cinq litres',
			"Malts, houblons, levure, dame-jeanne et mode d'emploi qui ne suppose rien.",
			packed(5490, ''),
			[drawn('box', '#7a5a3a', 'beer-mug')]
		)
	]
};
