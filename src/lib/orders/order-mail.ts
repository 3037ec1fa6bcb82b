import type { Lang } from '../platform/language.ts';

const fr = {
	subject: (shops: number) =>
		shops === 1 ? 'Votre commande est notée' : `Votre commande dans ${shops} boutiques est notée`,
	lines: (name: string, url: string) => [
		`Bonjour ${name},`,
		'',
		'Vos articles sont mis de côté. Vous payez dans chaque boutique, en venant.',
		'Heures, adresses et codes de retrait, à jour et lisibles sans réseau\u202f:',
		url,
		'',
		'Cette adresse ouvre votre commande à qui la connaît\u202f: ne la partagez pas.',
		'Vous pouvez y annuler tant que rien n’a été remis.'
	]
};

const en: typeof fr = {
	subject: (shops) =>
		shops === 1 ? 'Your order is noted' : `Your order from ${shops} shops is noted`,
	lines: (name, url) => [
		`Hello ${name},`,
		'',
		'Your items are put aside. You pay in each shop, when you come.',
		'Times, addresses and pickup codes, up to date and readable without a network:',
		url,
		'',
		'This address opens your order for whoever knows it: do not share it.',
		'You can cancel there until something has been handed over.'
	]
};

const words: Record<Lang, typeof fr> = { fr, en };

/** The confirmation of a placed order. Carries no article and no code: the page behind `url` does. */
export function orderMail(
	lang: Lang,
	{ name, shops, url }: { name: string; shops: number; url: string }
): { subject: string; text: string } {
	const w = words[lang];
	// A name with line breaks in it could write a mail of its own.
	return { subject: w.subject(shops), text: w.lines(name.replace(/\s+/g, ' '), url).join('\n') };
}
