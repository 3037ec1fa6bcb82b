import { drawn, tinted } from '../../pictures/thing.ts';
import { item, type ShopSeed } from '../../words/shop.ts';
import { choices, one, sizes } from '../../words/variants.ts';

export const pasAPas: ShopSeed = {
	slug: 'pas-a-pas',
	name: 'Pas à Pas',
	legalName: 'SAS Pas à Pas Belfort',
	trade: 'chaussures',
	number: '19',
	street: 'rue Aristide Briand',
	tagline: 'Chaussures confort et baskets éthiques',
	story:
		"Rémi était kiné ; il vend aujourd'hui les chaussures qu'il aurait voulu prescrire. Pieds larges, pieds fragiles, voûtes tombées : on regarde ensemble, on marche dans la rue, on rapporte si ça ne va pas.",
	hours: 'tu-sa 10-12:30 14-18:30',
	front: { colour: '#4f7a6b', window: ['running-shoe', 'hiking-boot'] },
	preparationMinutes: 20,
	vat: 2000,
	products: [
		item(
			'Baskets en coton recyclé',
			"Semelle en caoutchouc d'hévéa, cousues au Portugal.",
			sizes(10900, 37, 45),
			['running-shoe'],
			{ stock: [0, 4] }
		),
		item(
			'Chaussures larges à scratch',
			'Tige extensible, deux semelles amovibles, poids plume.',
			sizes(11900, 36, 44),
			[tinted('running-shoe', 90, 0.5)]
		),
		item(
			'Sabots en cuir et bois',
			"Semelle d'aulne, cuir naturel, aussi bien au jardin qu'en ville.",
			sizes(8500, 36, 43),
			['flat-shoe']
		),
		item('Mules en liège', 'Voûte moulée, brides nubuck.', sizes(6900, 36, 45), ['womans-sandal']),
		item(
			'Chaussures pieds nus',
			'Semelle de 4 mm, orteils au large. Commencez par une heure par jour.',
			sizes(11500, 37, 45),
			[tinted('running-shoe', 270, 0.6)]
		),
		item('Bottes fourrées', 'Laine bouclée, zip, semelle à neige.', sizes(13900, 36, 42), [
			tinted('womans-boot', 20, 0.5)
		]),
		item(
			'Chaussures de trail',
			'Crampons de 5 mm, drainantes, pour la boue du Salbert.',
			sizes(12900, 38, 46),
			[tinted('running-shoe', 40)]
		),
		item(
			'Chaussons en laine bouillie',
			'Semelle antidérapante, lavables à froid.',
			sizes(3900, 36, 46, 2),
			[tinted('flat-shoe', 120, 0.6)]
		),
		item(
			'Tongs en caoutchouc naturel',
			"Pour la piscine du Parc et pour l'été.",
			sizes(2500, 36, 45),
			['thong-sandal']
		),
		item(
			'Chaussettes de marche en mérinos',
			'Renforts talon et pointe, garanties sans ampoule ou remplacées.',
			choices(1890, '36-38', '39-41', '42-44', '45-47'),
			['socks']
		),
		item(
			'Semelles thermoformées',
			'Moulées à votre pied en vingt minutes, en boutique.',
			one(4900),
			[drawn('box', '#4f7a6b', 'footprints')],
			{ exception: 'made_to_order' }
		),
		item(
			'Lacets en coton ciré',
			'Ronds ou plats, 90 à 150 cm.',
			choices(490, '90 cm', '120 cm', '150 cm'),
			['knot']
		),
		item(
			'Crampons à neige',
			"Caoutchouc et pointes, s'enfilent sans retirer les gants.",
			choices(2490, 'S', 'M', 'L'),
			['hiking-boot']
		)
	]
};
