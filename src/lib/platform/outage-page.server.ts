import type { Lang } from './language';

const WORDS: Record<Lang, { title: string; text: string; again: string }> = {
	fr: {
		title: 'On revient tout de suite.',
		text: 'Le Comptoir ne répond pas pour l’instant. Vos boutiques, elles, sont bien là\u202f: rien n’est perdu, réessayez dans une minute.',
		again: 'Réessayer'
	},
	en: {
		title: 'Back in a moment.',
		text: 'Comptoir is not answering right now. The shops are still there and nothing is lost: please try again in a minute.',
		again: 'Try again'
	}
};

const STYLE = `:root{color-scheme:light dark}body{margin:0;min-height:100vh;display:grid;place-content:center;
padding:2rem;font:1.125rem/1.5 system-ui,sans-serif;background:#fbf7f0;color:#1d2628}main{max-width:32rem}
h1{font-size:2.25rem;line-height:1.1;margin:0 0 1rem}a{display:inline-block;margin-top:1rem;padding:.9rem 1.6rem;
border-radius:14px;background:#b5482f;color:#fffaf4;font-weight:700;text-decoration:none}
a:focus-visible{outline:3px solid;outline-offset:3px}
@media(prefers-color-scheme:dark){body{background:#161c1c;color:#f3ece0}a{background:#e8866a;color:#1b0e0a}}`;

export const RETRY_AFTER_SECONDS = '30';

/**
 * The page for when not even the town can be read: it needs no database, no script, no other file.
 */
export function outageResponse(lang: Lang): Response {
	const words = WORDS[lang];
	const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${words.title}</title><style>${STYLE}</style></head><body><main><h1>${words.title}</h1><p>${words.text}</p><a href="">${words.again}</a></main></body></html>`;
	return new Response(html, {
		status: 503,
		headers: {
			'content-type': 'text/html; charset=utf-8',
			'cache-control': 'no-store',
			'retry-after': RETRY_AFTER_SECONDS,
			'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'"
		}
	});
}
