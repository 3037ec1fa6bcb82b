import type { Lang } from '$lib/platform/language';

const fr = {
	title: 'Emporter ses données',
	intro:
		'Tout ce que vous avez mis ici est à vous. Prenez-le quand vous voulez, sans rien demander à personne.',
	csv: 'Les articles, en tableau',
	csvText:
		'Un CSV pour votre tableur ou votre caisse. Rapporté ici, il ne change rien que ce que vous avez changé.',
	json: 'Tout, pour un logiciel',
	jsonText:
		'La boutique, ses horaires, ses articles, ses commandes et la liste de ses relevés, en JSON.',
	zip: 'Tout, avec les photos',
	zipText:
		'Les deux fichiers et vos photos, en une archive ZIP. Selon le nombre de photos, cela prend un moment.',
	get: 'Télécharger'
};
const en: typeof fr = {
	title: 'Take your data along',
	intro: 'All you have put here is yours. Take it whenever you like, without asking anybody.',
	csv: 'The articles, as a table',
	csvText:
		'A CSV for your spreadsheet or register. Brought back here, it changes only what you have changed.',
	json: 'Everything, for a program',
	jsonText: 'The shop, its hours, articles, orders and the list of its statements, as JSON.',
	zip: 'Everything, with the photos',
	zipText: 'Both files and your photos, in one ZIP archive. With many photos it takes a moment.',
	get: 'Download'
};

export const exportWords: Record<Lang, typeof fr> = { fr, en };
