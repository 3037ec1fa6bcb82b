/**
 * The arrows of the house: routes → nouns → offline, platform; `ui` and `offline` import none of ours.
 * Each comment tells the fix. Run by `npm run check` (dependency-cruiser).
 */

import { join } from 'node:path';

const ours = '^src/lib/';
const layers = 'ui|offline|platform';
const aNoun = `${ours}(?!(?:${layers})/)([^/]+)/`;

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
	forbidden: [
		{
			name: 'no-cycle',
			comment: 'Two files need each other: move what both need into a third, below them.',
			severity: 'error',
			from: { path: '^(src|supabase|tests)/' },
			to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }
		},
		{
			name: 'no-barrel',
			comment: 'No index.ts: import the file that holds it, so that its name tells where it lives.',
			severity: 'error',
			from: { path: '^(src|supabase|tests)/' },
			to: { path: '^(src|supabase|tests)/.*/index\\.(ts|js)$' }
		},
		{
			name: 'ui-knows-no-noun',
			comment: 'src/lib/ui is the design system: pass what it shows as props, words included.',
			severity: 'error',
			from: { path: `${ours}ui/` },
			to: { path: '^src/(lib/(?!ui/)|routes|enhance|worker)' }
		},
		{
			name: 'offline-knows-no-noun',
			comment:
				'src/lib/offline is the engine: hand it functions; what is ours lives in src/lib/till.',
			severity: 'error',
			from: { path: `${ours}offline/` },
			to: { path: '^src/(lib/(?!offline/)|routes|enhance|worker)' }
		},
		{
			name: 'platform-below-nouns',
			comment: 'src/lib/platform serves every noun and knows none: move this file to its noun.',
			severity: 'error',
			from: { path: `${ours}platform/` },
			to: { path: '^src/(lib/(?!platform/)|routes|enhance|worker)' }
		},
		{
			name: 'nouns-below-routes',
			comment:
				'src/lib never imports a page or a script of pages: move the shared part to its noun.',
			severity: 'error',
			from: { path: ours },
			to: { path: '^src/(routes|enhance|worker)/' }
		},
		{
			name: 'only-rules-of-another-noun',
			comment:
				"Of another noun only its pure rules file: let the route call that noun's queries or " +
				'commands and pass the result, or place its component in the route.',
			severity: 'error',
			from: { path: aNoun },
			to: {
				path: `${aNoun}[^/]*(-queries|-commands|\\.server|\\.svelte)[^/]*$`,
				pathNot: `${ours}$1/`
			}
		},
		{
			name: 'till-screens-read-dexie',
			comment: 'Screens of the till read and write Dexie; only the sync engine speaks to Supabase.',
			severity: 'error',
			from: { path: '^src/(routes/till|lib/till)/.*\\.svelte$' },
			to: { path: '@supabase/' }
		},
		{
			name: 'secret-key-in-few-hands',
			comment:
				'The secret key is for webhooks and jobs: ask as the person who asks (personClient).',
			severity: 'error',
			from: {
				path: '^src/',
				pathNot: '^src/(hooks\\.server\\.ts|lib/payments/payment-deps\\.server\\.ts)$'
			},
			to: { path: 'platform/service-client\\.server' }
		},
		{
			name: 'app-without-its-tools',
			comment: 'src runs on any Supabase: what it needs of supabase/embedded comes by environment.',
			severity: 'error',
			from: { path: '^src/' },
			to: { path: '^(supabase|tests)/' }
		},
		{
			name: 'tests-are-leaves',
			comment: 'A test imports, nobody imports a test: move the helper into tests/world.',
			severity: 'error',
			from: {},
			to: { path: '\\.test\\.ts$' }
		}
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '^(\\.svelte-kit|build)/' },
		tsPreCompilationDeps: true,
		// Kit's own path aliases are relative to .svelte-kit, which the resolver does not follow.
		tsConfig: { fileName: join(import.meta.dirname, 'tsconfig.house.json') },
		enhancedResolveOptions: {
			extensions: ['.ts', '.js', '.svelte', '.svelte.ts'],
			exportsFields: ['exports'],
			conditionNames: ['svelte', 'import', 'node', 'default', 'types']
		},
		reporterOptions: { text: { highlightFocused: true } }
	}
};
