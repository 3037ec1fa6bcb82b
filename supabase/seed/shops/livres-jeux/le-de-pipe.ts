import { drawn } from '../../pictures/thing.ts';
import { item, type ShopSeed } from '../../words/shop.ts';
import { choices, packed } from '../../words/variants.ts';

export const leDePipe: ShopSeed = {
	slug: 'le-de-pipe',
	name: 'Le Dé pipé',
	legalName: 'SAS Le Dé pipé',
	trade: 'jeux',
	number: '9',
	street: 'rue de Madrid',
	tagline: "Jeux de société, à essayer avant d'acheter",
	story:
		"Quatre tables, six cents jeux ouverts, et Bastien qui explique la règle en trois minutes, montre en main. Le mercredi est aux enfants, le vendredi soir aux acharnés. Si vous n'y avez pas joué deux fois, on échange.",
	hours: 'tu 14-19; we 10-19; th 14-19; fr 14-22; sa 10-19',
	front: { colour: '#3f5f9f', window: ['game-die', 'puzzle-piece', 'joystick'] },
	preparationMinutes: 20,
	vat: 2000,
	products: [
		item(
			'Les Bâtisseurs du Lion',
			"Taillez le grès, levez les blocs, évitez l'éboulement. 2 à 4 joueurs, 45 minutes, dès 10 ans.",
			packed(3490),
			[drawn('box', '#b5482f', 'lion')]
		),
		item(
			'Marché couvert',
			'Négociez vos étals avant la cloche. 3 à 6 joueurs, 30 minutes, ça crie.',
			packed(2490),
			[drawn('box', '#3f8f5a', 'carrot')]
		),
		item(
			'Belote & tarot, coffret',
			'Deux jeux de cartes entoilées, carnet de score, crayon.',
			packed(1890),
			[drawn('box', '#8f2f3a', 'joker')]
		),
		item(
			'Échecs en hêtre',
			'Pièces tournées dans le Jura, plateau pliant de 35 cm.',
			packed(4900),
			['chess-pawn']
		),
		item(
			'Puzzle Vue de la citadelle, 1 000 pièces',
			'Carton épais, coupe franche, beaucoup de ciel.',
			packed(1990),
			[drawn('box', '#5f8fb9', 'puzzle-piece')]
		),
		item(
			'Puzzle enfant Animaux de la forêt, 48 pièces',
			'Grandes pièces, poster du modèle.',
			packed(1290),
			[drawn('box', '#7aa95a', 'hedgehog')],
			{ trade: 'jouets' }
		),
		item(
			"Dés de feu, jeu d'ambiance",
			'Dix minutes, de la chance et de la mauvaise foi. 2 à 8 joueurs.',
			packed(1490),
			[drawn('box', '#d9702f', 'game-die')]
		),
		item(
			'Les Contrebandiers du Doubs',
			'Coopératif : passez la frontière sous la neige sans perdre le cheval. Dès 12 ans.',
			packed(3990),
			[drawn('box', '#4f6f8f', 'horse')]
		),
		item(
			'Mon premier loto',
			'Trente-six images en bois, dès 3 ans, aucune règle à lire.',
			packed(1590),
			[drawn('box', '#e8b04a', 'rabbit')]
		),
		item(
			"Enquête à l'hôtel du Tonneau",
			'Un meurtre, six suspects, vingt-huit lettres à ouvrir. Se joue une seule fois, seul ou à quatre.',
			packed(2290),
			[drawn('box', '#4a3a5a', 'detective')]
		),
		item(
			'Sept familles des métiers',
			"Le boulanger, la fromagère, le libraire. Dessiné d'après les boutiques d'ici.",
			packed(990),
			[drawn('box', '#c98a2e', 'baguette-bread')]
		),
		item(
			'Jeu de quilles finlandaises',
			'Douze quilles numérotées en bouleau, caisse et règle.',
			packed(3290),
			['bowling']
		),
		item(
			'Jeu de fléchettes en bois',
			'Cible liège de 45 cm, six fléchettes laiton.',
			packed(3900),
			['bullseye']
		),
		item(
			'Bourse de dés de jeu de rôle',
			'Sept dés, velours cousu, couleurs au choix.',
			choices(1290, 'Bleu', 'Rouge', 'Vert'),
			['game-die']
		)
	]
};
