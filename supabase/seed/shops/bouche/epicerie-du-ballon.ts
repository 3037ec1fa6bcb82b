import { drawn } from '../../pictures/thing.ts';
import { item, type ShopSeed } from '../../words/shop.ts';
import { packed, packs, priced } from '../../words/variants.ts';

export const epicerieDuBallon: ShopSeed = {
	slug: 'epicerie-du-ballon',
	name: "L'Épicerie du Ballon",
	legalName: 'SARL Épicerie du Ballon',
	trade: 'epicerie-fine',
	number: '8',
	street: 'rue Docteur Fréry',
	tagline: 'Le meilleur des Vosges et du Jura, en bocaux',
	story:
		"Marion a quitté la grande distribution pour faire l'inverse : soixante producteurs, tous visités, tous nommés. On repart avec une histoire par bocal. Les paniers garnis se préparent dans l'heure, ou en une soirée pour cinquante.",
	hours: 'mo-sa 9:30-19',
	front: { colour: '#3f6b52', window: ['honey-pot', 'canned-food', 'olive'] },
	preparationMinutes: 30,
	vat: 550,
	products: [
		item(
			'Miel de sapin des Vosges',
			"Sombre, résineux, presque salé. La récolte de l'été, en petite quantité cette année.",
			packs(['250 g', 890], ['500 g', 1590]),
			['honey-pot']
		),
		item(
			'Miel de fleurs de montagne',
			'Clair, crémeux, doux. Celui des tartines pressées.',
			packs(['250 g', 590], ['500 g', 990]),
			[drawn('jar', '#e8b84a', 'honeybee', '#d9b45b')]
		),
		item(
			'Confiture de mirabelles',
			'Mirabelles de Lorraine, 65 % de fruits, cuisson courte.',
			packed(590, '320 g'),
			[drawn('jar', '#e3a52f', 'peach')]
		),
		item(
			'Confiture de myrtilles sauvages',
			'Cueillies au peigne, en août, au-dessus de 900 mètres.',
			packed(790, '320 g'),
			[drawn('jar', '#3f2f5a', 'blueberries')]
		),
		item(
			'Gelée de cynorrhodon',
			'Le gratte-cul des haies, passé trois fois. Avec le gibier ou le yaourt.',
			packed(650, '250 g'),
			[drawn('jar', '#c9472f', 'cherries')]
		),
		item(
			'Sirop de bourgeons de sapin',
			"Macération du printemps. Dans l'eau gazeuse, sur une glace, au fond d'un crémant.",
			packed(990, '25 cl'),
			[drawn('flask', '#7a5a2a', 'evergreen-tree', '#2f6b4f')]
		),
		item(
			'Moutarde au vin jaune',
			"Grains entiers, douceur de noix. Elle change la sauce d'un poulet.",
			packed(550, '190 g'),
			[drawn('jar', '#d9b04a', 'grapes', '#3f3a2f')]
		),
		item(
			'Huile de noix du Jura',
			"Pressée à froid, à garder au frais et à finir dans l'année.",
			packs(['25 cl', 1090], ['50 cl', 1890]),
			[drawn('flask', '#c9a23a', 'chestnut')]
		),
		item('Vinaigre de miel', 'Doux, ambré, élevé en fût.', packed(790, '25 cl'), [
			drawn('flask', '#b9702a', 'honey-pot')
		]),
		item(
			'Morilles séchées',
			'Jura, deuxième choix au nez de premier. Vingt minutes dans le lait tiède.',
			packs(['20 g', 1290], ['50 g', 2890]),
			[drawn('pouch', '#d9c9a8', 'brown-mushroom', '#5f4a2f')]
		),
		item(
			'Cancoillotte en conserve',
			'Pour les valises et les exilés. Se garde huit mois.',
			packed(490, '200 g'),
			[drawn('tin', '#3f6b52', 'cow', '#b9bec4')]
		),
		item(
			'Soupe de lentilles au lard',
			'Lentilles de Haute-Saône, lard fumé. À réchauffer, deux assiettes.',
			packed(690, '50 cl'),
			[drawn('jar', '#8f6a4a', 'pot-of-food')]
		),
		item(
			'Sel aux herbes de la Bresse',
			'Sel de Salins, thym, sarriette, livèche.',
			packed(490, '120 g'),
			['salt']
		),
		item(
			'Biscuits au comté',
			'Sablés salés, à servir tièdes. Une boîte dure un apéritif.',
			packed(590, '110 g'),
			[drawn('tin', '#e3b04a', 'cheese-wedge')]
		),
		item(
			'Panier garni du Territoire',
			'Dix produits, un torchon, une boîte en bois. Ajoutez un mot, on le recopie à la plume.',
			priced(['Le petit', 3900], ['Le grand', 6900]),
			['basket', 'honey-pot'],
			{ vat: 2000, exception: 'made_to_order' }
		)
	]
};
