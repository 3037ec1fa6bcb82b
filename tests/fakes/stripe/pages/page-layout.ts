/** One sheet of paper in the middle of the screen, with a ribbon that says it is a demonstration. */
import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { PageLanguage } from './page-words.ts';

const STYLE = `
:root{color-scheme:light dark;--paper:#fff;--ground:#efece6;--ink:#1f2421;--soft:#5d655f;--line:#d9d4ca;--deed:#1d5c4a;--on:#fff;--warn:#8a2b1d;--warn-ground:#fbe9e4;--note:#6b4b00;--note-ground:#fff1cf}
@media (prefers-color-scheme:dark){:root{--paper:#20231f;--ground:#151714;--ink:#eceae4;--soft:#a9afa8;--line:#3a3f39;--deed:#7fd0b6;--on:#10231c;--warn:#ffb4a4;--warn-ground:#3b1d17;--note:#ffdd8f;--note-ground:#3a2e10}}
*{box-sizing:border-box}
body{margin:0;min-height:100dvh;background:var(--ground);color:var(--ink);font:1.0625rem/1.5 system-ui,sans-serif;display:grid;place-items:center;padding:1rem}
main{background:var(--paper);width:min(100%,28rem);border-radius:1rem;overflow:hidden;box-shadow:0 1px 3px #0003}
.demo{margin:0;padding:.75rem 1.5rem;background:var(--note-ground);color:var(--note);font-size:.9375rem}
.body{padding:1.5rem}
h1{font-size:1.5rem;line-height:1.2;margin:0 0 1rem;text-wrap:balance}
p{margin:0 0 1rem}
.alert{padding:.75rem 1rem;border-radius:.5rem;background:var(--warn-ground);color:var(--warn)}
dl{margin:0 0 1.5rem}
dl div{display:flex;justify-content:space-between;gap:1rem;padding:.5rem 0;border-bottom:1px solid var(--line)}
dl div:last-child{border:0}
dt{overflow-wrap:anywhere}
dd{margin:0;white-space:nowrap;font-variant-numeric:tabular-nums}
.total{font-weight:700;font-size:1.1875rem}
form{display:grid;gap:.75rem}
button,.link{font:inherit;min-height:3rem;padding:.625rem 1rem;border-radius:.625rem;border:1px solid var(--line);background:transparent;color:var(--ink);text-align:start;cursor:pointer;text-decoration:none;display:block;width:100%}
button small{display:block;color:var(--soft);font-size:.875rem}
.last{margin-top:1.25rem}
.main{background:var(--deed);border-color:var(--deed);color:var(--on);font-weight:700}
.main small{color:inherit;font-weight:400}
button:focus-visible,.link:focus-visible{outline:3px solid var(--deed);outline-offset:3px}
`;

const styleHash = createHash('sha256').update(STYLE).digest('base64');

/** What came from a form or from the shop is text, never markup. */
export function escapeHtml(text: string): string {
	return text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)!};`);
}

interface Page {
	language: PageLanguage;
	title: string;
	/** The ribbon: what this page stands in for. */
	note: string;
	body: string;
	status?: number;
}

/** Sends a page that runs no script, loads nothing and posts only to where it may. */
export function sendPage(response: ServerResponse, page: Page) {
	const { language, title, note, body, status = 200 } = page;
	response.writeHead(status, {
		'content-type': 'text/html; charset=utf-8',
		'cache-control': 'no-store',
		'referrer-policy': 'no-referrer',
		'x-content-type-options': 'nosniff',
		// No form-action: browsers apply it to the redirect after the form too, which goes back to the shop.
		'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; frame-ancestors 'none'`
	});
	response.end(`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<p class="demo">${note}</p>
<div class="body">
<h1>${escapeHtml(title)}</h1>
${body}
</div>
</main>
</body>
</html>
`);
}

/** Sends the browser elsewhere after a form; `303` makes it ask with GET. */
export function redirect(response: ServerResponse, url: string) {
	response.writeHead(303, { location: url, 'cache-control': 'no-store' });
	response.end();
}

/** A button of a form that says what was chosen. */
export function choice(value: string, label: string, hint = '', main = false): string {
	const small = hint === '' ? '' : `<small>${escapeHtml(hint)}</small>`;
	const look = main ? ' class="main"' : '';
	return `<button name="choice" value="${value}"${look}>${escapeHtml(label)}${small}</button>`;
}
