import { drawn } from '../../pictures/thing.ts';
import { item, type ShopSeed } from '../../words/shop.ts';
import { packed } from '../../words/variants.ts';

export const caveDuChateau: ShopSeed = {
	slug: 'cave-du-chateau',
	name: 'La Cave du Château',
	legalName: 'SARL Cave du Château',
	trade: 'caviste',
	number: '5',
	street: 'rue des Boucheries',
	tagline: "Vins du Jura, d'Alsace et de plus loin",
	story:
		"Au pied du Lion, une cave taillée dans le grès où il fait douze degrés toute l'année. Fabrice a vendangé chez la moitié des vignerons qu'il vend. Racontez le repas, il remonte avec trois bouteilles et une seule question : combien on met ?",
	hours: 'tu-fr 10-12:30 14:30-19; sa 10-19',
	front: { colour: '#6f2438', window: ['wine-glass', 'grapes'] },
	preparationMinutes: 30,
	vat: 2000,
	products: [
		item(
			'Côtes du Jura, chardonnay',
			"Ouillé, tendu, une pointe de pierre à fusil. L'ami du comté 24 mois.",
			packed(1690, '75 cl'),
			[drawn('flute', '#7f9a4a', 'grapes', '#d9c16a')]
		),
		item(
			'Vin jaune en clavelin',
			'Six ans et trois mois sous voile. Noix, curry doux, une longueur qui fait taire la table. Ouvrez-le la veille.',
			packed(3990, '62 cl'),
			[drawn('wine', '#b98a2a', 'chestnut', '#d9b45b')]
		),
		item(
			'Macvin du Jura',
			'Jus de raisin et marc, doux et brûlant à la fois. Bien frais, avec un melon ou un bleu.',
			packed(2190, '75 cl'),
			[drawn('wine', '#9a6a2a', 'grapes', '#b98a2a')]
		),
		item(
			'Crémant du Jura brut',
			'Bulles fines, pomme verte, prix de voisin. Pour ouvrir un repas ou annoncer une nouvelle.',
			packed(1390, '75 cl'),
			['bottle-with-popping-cork']
		),
		item(
			'Poulsard, cuvée des Grès',
			'Rouge pâle, fruits rouges acidulés, très peu de tanin. Se boit frais, se finit vite.',
			packed(1590, '75 cl'),
			[drawn('wine', '#8f3a3a', 'strawberry', '#c9a07a')]
		),
		item(
			'Pinot noir des coteaux',
			"D'un jeune domaine au-dessus de Vesoul : cerise, poivre, une bouche droite. Nouvel arrivage.",
			packed(1490, '75 cl'),
			[drawn('wine', '#4a1a28', 'cherries')]
		),
		item(
			"Riesling d'Alsace",
			'Sec, citronné, tranchant. Choucroute, poisson, ou la terrasse.',
			packed(1290, '75 cl'),
			[drawn('flute', '#8aa05a', 'lemon')]
		),
		item(
			'Gewurztraminer vendanges tardives',
			"Litchi et rose, sucré sans lourdeur. Le munster l'attend.",
			packed(2690, '50 cl'),
			[drawn('flute', '#c9a23a', 'rose')]
		),
		item('Bourgogne aligoté', 'Vif, floral, honnête. Avec ou sans cassis.', packed(1190, '75 cl'), [
			drawn('wine', '#a9a85a', 'grapes', '#e8dfb0')
		]),
		item(
			'Saint-Joseph rouge',
			'Syrah de granit : violette, olive noire, poivre. Carafez une heure.',
			packed(2490, '75 cl'),
			[drawn('wine', '#3a1430', 'grapes')]
		),
		item(
			'Kirsch de Fougerolles',
			"Cerises distillées au feu de bois, en bonbonne d'osier. Un trait dans la fondue, un fond dans le verre.",
			packed(3290, '50 cl'),
			[drawn('flask', '#e6e4dc', 'cherries', '#b5482f')]
		),
		item(
			'Absinthe du Val-de-Travers',
			"Distillée de l'autre côté de la frontière : anis, hysope, armoise. Avec de l'eau froide, goutte à goutte.",
			packed(4490, '50 cl'),
			[drawn('flask', '#9ab86a', 'herb', '#3f6f4f')]
		),
		item(
			'Whisky tourbé du Jura',
			'Malté à Dole, vieilli en fût de vin jaune. Fumée douce et noix.',
			packed(5490, '70 cl'),
			['tumbler-glass']
		),
		item(
			'Jus de raisin du vigneron',
			'Le même raisin, avant le vin. Pour ceux qui conduisent et pour ceux qui ont six ans.',
			packed(590, '1 l'),
			[drawn('wine', '#5a2a4a', 'grapes', '#e8dfb0')],
			{ vat: 550 }
		),
		item(
			'Coffret découverte, trois vins du Jura',
			'Un blanc, un rouge, un crémant, avec la fiche de Fabrice. Caisse bois.',
			packed(4490, ''),
			[drawn('box', '#b98a5a', 'wine-glass')]
		)
	]
};
