import { drawn } from '../../pictures/thing.ts';
import { item, type ShopSeed } from '../../words/shop.ts';
import { byWeight, loose, one, packed, priced } from '../../words/variants.ts';

const local = { stock: [14, 32] as [number, number] };

export const fromagerieDuLion: ShopSeed = {
	slug: 'fromagerie-du-lion',
	name: 'Fromagerie du Lion',
	legalName: "SARL Lion d'affinage",
	trade: 'fromagerie',
	number: '12',
	street: 'faubourg de France',
	tagline: 'Fromages affinés en cave, de la Franche-Comté aux Vosges',
	story:
		'Claire et Sébastien ont repris la crémerie du faubourg en 2011, avec sa cave voûtée et sa vieille balance. Ils vont chercher leurs comtés à la fruitière deux fois par an et finissent de les affiner ici, sous vos pieds. Dites-leur pour combien de personnes et pour quel jour : la coupe et la maturité suivront. Le samedi matin, on goûte avant de choisir.',
	hours: 'tu-fr 9-12:30 14:30-19; sa 8:30-19; su 9-12:30',
	exceptions: [
		{ inDays: 12, opens: '09:00', closes: '17:00', note: 'Inventaire, fermeture à 17 h' }
	],
	front: { colour: '#b5482f', window: ['cheese-wedge', 'glass-of-milk'] },
	preparationMinutes: 30,
	vat: 550,
	exception: 'perishable',
	facts: { allergens: 'Lait' },
	products: [
		item(
			'Fromage de chèvre',
			"Un petit chèvre frais moulé à la louche par la ferme des Grands Prés, à Auxelles. Doux le premier jour, plus franc au bout d'une semaine. Se garde dix jours au frais, dans son papier.",
			priced(['Frais', 390], ['Demi-sec', 420]),
			[drawn('disc', '#fdfaf0', 'goat')],
			{
				...local,
				facts: {
					ingredients: 'Lait cru de chèvre, ferments, présure, sel',
					origin: 'Auxelles-Bas, Territoire de Belfort'
				}
			}
		),
		item(
			'Comté 24 mois',
			"Choisi meule par meule, affiné deux ans sur planches d'épicéa. Des notes de noisette et de bouillon, quelques grains qui croquent sous la dent. Sortez-le une heure avant de servir.",
			byWeight(3300, 200, 300, 500, 1000),
			['cheese-wedge'],
			local
		),
		item(
			'Comté fruité 12 mois',
			'Plus souple et plus beurré que son aîné, celui que les enfants finissent en premier. Parfait en gratin comme en sandwich.',
			byWeight(2300, 200, 300, 500, 1000),
			[drawn('halfWheel', '#f2d88a')],
			local
		),
		item(
			'Morbier au lait cru',
			"La raie de cendre sépare encore la traite du soir de celle du matin. Pâte crémeuse, odeur d'étable propre, goût tout en rondeur.",
			byWeight(1990, 200, 300, 500),
			[drawn('halfWheel', '#f4e6b8', undefined, '#9a8a78')],
			local
		),
		item(
			"Mont d'Or",
			"En boîte d'épicéa, de mi-septembre à mi-mai seulement. Un trou au milieu, un trait de vin blanc, vingt-cinq minutes au four : le dîner est prêt.",
			priced(['Petit, 480 g', 1390], ['Grand, 800 g', 2190]),
			[drawn('disc', '#f0d9a0', undefined, '#b98a5a')],
			local
		),
		item(
			'Cancoillotte nature',
			'Faite par une laiterie de Haute-Saône à la mode de nos grand-mères : metton, beurre, eau. Coule sur les pommes de terre, les œufs et la saucisse de Morteau.',
			packed(360, '250 g'),
			[drawn('pot', '#f5e7b5', 'cow')],
			local
		),
		item(
			"Cancoillotte à l'ail",
			"La même, relevée d'ail rose. Tiède sur une tranche de pain de campagne, elle se passe de couteau.",
			packed(390, '250 g'),
			[drawn('pot', '#f2e6c4', 'garlic', '#7a9a6a')]
		),
		item(
			'Munster fermier',
			"Lavé à la main tous les deux jours par une ferme de la vallée de Thann. L'odeur promet plus fort que le goût ne donne. Avec des patates et du cumin.",
			priced(['Demi, 220 g', 590], ['Entier, 450 g', 1090]),
			[drawn('disc', '#e2964a', undefined, '#c9773a')],
			local
		),
		item(
			'Bleu de Gex',
			'Bleu du haut Jura, doux et à peine noisetté, sans la morsure des autres bleus. Fond très bien sur une viande rouge.',
			byWeight(2090, 150, 250, 400),
			[drawn('halfWheel', '#dfe4da', undefined, '#b9a98a')]
		),
		item(
			'Bûche de chèvre cendrée',
			'Roulée dans la cendre de hêtre, la pâte reste fine et fraîche. Tranchée tiède sur une salade, elle fait un déjeuner.',
			loose(690, '180 g'),
			[drawn('log', '#8a8a90')],
			local
		),
		item(
			'Crottin de chèvre affiné',
			'Trois semaines de cave, une croûte ridée, un cœur qui se tient. À passer sous le gril ou à glisser dans une poche de randonnée.',
			one(320),
			[drawn('disc', '#efe6cf', 'herb', '#d9c9a5')]
		),
		item(
			'Pyramide cendrée',
			"Un chèvre de caractère, à la croûte grise et à la pâte d'un blanc de craie. Se marie avec un vin blanc sec du Jura.",
			loose(780, '220 g'),
			[drawn('pyramid', '#9a9896')]
		),
		item(
			'Tomme du Ballon',
			"Tomme de vache au lait cru, fabriquée au pied du Ballon d'Alsace. Croûte fleurie, goût de foin coupé.",
			byWeight(2190, 200, 300, 500),
			[drawn('halfWheel', '#f1e2b0', undefined, '#8f8272')]
		),
		item(
			'Raclette au lait cru',
			'Tranchée sur place, comptez 200 g par personne. Nature ou fumée au bois de hêtre.',
			priced(['Nature, 400 g', 920], ['Fumée, 400 g', 980]),
			['cheese-wedge', 'potato']
		),
		item(
			'Mélange pour fondue comtoise',
			"Trois comtés d'âges différents et une pointe de vacherin, râpés du matin. Il ne manque que le vin blanc et l'ail.",
			priced(['2 personnes, 400 g', 1090], ['4 personnes, 800 g', 1990]),
			['fondue'],
			local
		),
		item(
			'Beurre de baratte demi-sel',
			'Baratté lentement, moulé à la main, avec du sel gris. Il a le goût de la saison.',
			packed(420, '250 g'),
			['butter']
		),
		item(
			'Lait entier de la ferme',
			'Pasteurisé doucement, jamais homogénéisé : la crème remonte. Bouteille consignée, rapportez-la.',
			packed(190, '1 l'),
			['glass-of-milk']
		),
		item(
			'Yaourts au lait entier',
			'Lot de quatre pots en verre, nature ou vanille. Lait de montbéliardes de Giromagny.',
			priced(['Nature, lot de 4', 420], ['Vanille, lot de 4', 460]),
			[drawn('jar', '#fbf7ee', 'cow', '#7fa8c9')]
		),
		item(
			'Crème épaisse crue',
			'Épaisse à tenir la cuillère debout. Pour les quenelles, les fraises et les gratins sans excuse.',
			packed(380, '20 cl'),
			[drawn('pot', '#fdf8ea', 'glass-of-milk', '#7fa8c9')]
		),
		item(
			'Œufs fermiers',
			'Poules élevées en plein air à Chaux, ramassage du lundi et du jeudi.',
			[...loose(240, '6 pièces'), ...loose(440, '12 pièces')],
			['egg', 'egg', 'egg'],
			{ facts: { allergens: 'Œufs', origin: 'Chaux, Territoire de Belfort' } }
		),
		item(
			'Plateau du Lion',
			'Cinq fromages de la région choisis le matin même, sur planche, avec fruits secs et confiture de cerises noires. À commander la veille.',
			priced(['4 personnes', 2900], ['8 personnes', 5400]),
			['cheese-wedge', 'grapes', drawn('disc', '#fbf6e8')],
			{ exception: 'made_to_order' }
		)
	]
};
