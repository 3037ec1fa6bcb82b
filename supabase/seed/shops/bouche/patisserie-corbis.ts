import { drawn } from '../../pictures/thing.ts';
import { item, type ShopSeed } from '../../words/shop.ts';
import { one, packs, priced } from '../../words/variants.ts';

export const patisserieCorbis: ShopSeed = {
	slug: 'patisserie-corbis',
	name: 'Pâtisserie Corbis',
	legalName: 'SARL Corbis Douceurs',
	trade: 'boulangerie',
	number: '4',
	street: 'place Corbis',
	tagline: 'Gâteaux de fête et la vraie Belflore',
	story:
		"Une maison de 1958, reprise par Élodie et son frère Antoine, formés à Strasbourg. Ils font la Belflore comme la ville l'aime, framboises dessous, noisettes dessus, et des entremets que l'on vient chercher de Montbéliard. Prévenez deux jours avant pour un gâteau à écrire.",
	hours: 'tu-sa 8-12:30 14-19; su 8-12:30',
	front: { colour: '#c2607a', window: ['shortcake', 'cupcake', 'birthday-cake'] },
	preparationMinutes: 60,
	vat: 550,
	exception: 'perishable',
	products: [
		item(
			'Belflore',
			"Framboises sur pâte sablée, nuage d'amandes et noisettes grillées. Le gâteau de Belfort, né dans les années quatre-vingt.",
			priced(['Individuelle', 450], ['4 personnes', 1890], ['8 personnes', 3690]),
			[drawn('tart', '#c9423f', 'chestnut')]
		),
		item(
			'Éclair au chocolat',
			'Pâte à choux croquante, crème au chocolat noir, glaçage du matin.',
			priced(["À l'unité", 320], ['Les 4', 1200]),
			[drawn('eclair', '#4a2a1c')]
		),
		item(
			'Éclair au café',
			'Le café vient de la brûlerie de la rue Thiers. Ça se sent.',
			priced(["À l'unité", 320], ['Les 4', 1200]),
			[drawn('eclair', '#8a5a38')]
		),
		item(
			'Macarons, coffret de 8',
			'Framboise, pistache, vanille, caramel, citron, café, cassis, chocolat. À garder au frais et à manger dans les trois jours.',
			one(1490),
			[drawn('macaron', '#e58aa5')]
		),
		item(
			'Macarons à la pistache, les 6',
			'Pistache de Sicile, sans colorant vif : le vert est celui de la graine.',
			one(1150),
			[drawn('macaron', '#a9b86a')]
		),
		item(
			'Paris-Brest',
			"Praliné maison, noisettes du Piémont torréfiées ici. Une roue qui ne tient pas jusqu'à Brest.",
			priced(['Individuel', 490], ['6 personnes', 2690]),
			['doughnut']
		),
		item(
			'Tarte au citron meringuée',
			'Crème de citron vive, meringue italienne passée au chalumeau.',
			priced(['Individuelle', 420], ['6 personnes', 2390]),
			[drawn('tart', '#f4d23f', 'lemon')]
		),
		item(
			'Forêt-Noire',
			'Cerises au kirsch de Fougerolles, chantilly, copeaux. Celle de notre grand-père, un peu moins sucrée.',
			priced(['4 personnes', 2290], ['8 personnes', 4290]),
			['shortcake', 'cherries']
		),
		item(
			"Gâteau d'anniversaire à votre nom",
			"Génoise, crème légère et fruits de saison, avec le prénom et l'âge. Écrivez-les dans le mot à la boutique, deux jours avant.",
			priced(['6 personnes', 3200], ['10 personnes', 4900]),
			['birthday-cake'],
			{ exception: 'made_to_order' }
		),
		item(
			'Flan pâtissier',
			'Vanille de Madagascar, bien haut, bien tremblant.',
			priced(['Part', 350], ['6 personnes', 1890]),
			['custard']
		),
		item(
			'Tartelette aux fraises',
			'Fraises de plein champ en saison, crème pâtissière légère.',
			one(460),
			[drawn('tart', '#e8475a', 'strawberry')]
		),
		item(
			'Meringues géantes',
			'Craquantes dehors, guimauve dedans. Natures ou aux amandes effilées.',
			priced(["À l'unité", 290], ['Les 4', 1050]),
			['soft-ice-cream'],
			{ exception: null }
		),
		item(
			'Sablés au beurre',
			'Boîte métal garnie de sablés ronds, à peine salés. Se garde un mois, en théorie.',
			packs(['200 g', 890], ['400 g', 1590]),
			[drawn('tin', '#e9c3c9', 'cookie', '#c2607a')],
			{ exception: null }
		),
		item(
			'Glace artisanale vanille',
			'Turbinée chaque semaine, lait de Giromagny. Vient dans un sac isotherme.',
			packs(['50 cl', 890], ['1 l', 1590]),
			['ice-cream']
		)
	]
};
