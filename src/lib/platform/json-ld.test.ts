import { expect, test } from 'vitest';
import { jsonLdScript } from './json-ld.ts';

test('a name that looks like markup stays text', () => {
	const script = jsonLdScript({
		'@context': 'https://schema.org',
		'@type': 'Product',
		name: '</script><script>alert(1)</script>'
	});
	expect(script.match(/<\/script>/g)).toHaveLength(1);
	const json = script.replace(/^<script[^>]*>/, '').replace('</script>', '');
	expect(JSON.parse(json)).toMatchObject({ name: '</script><script>alert(1)</script>' });
});
