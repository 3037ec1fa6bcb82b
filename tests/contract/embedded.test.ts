/** What the embedded backend promises beyond Supabase's own API. Skipped against another Supabase. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openBackend } from '../../supabase/embedded/backend.ts';
import { useBackend } from '../world/use-backend.ts';

const backend = useBackend();

describe.skipIf(process.env.SUPABASE_URL)('embedded backend', () => {
	test('the API leaves the grants of the migrations as they are', async () => {
		const person = await backend.signIn('grants@example.org');
		await person.from('products').select('id').limit(1);
		await backend.anon().from('products').select('id').limit(1);
		const written = await backend.sql`
			select count(*)::int as tables from information_schema.role_table_grants
			where table_schema = 'public' and grantee in ('anon', 'authenticated')
				and privilege_type <> 'SELECT'`;
		expect(written[0]?.tables).toBe(0);
	});

	test('killed with -9 and started again: everything is there', async () => {
		const folder = await mkdtemp(join(tmpdir(), 'comptoir-killed-'));
		await chmod(folder, 0o711);
		try {
			const script = join(import.meta.dirname, '../world/write-until-killed.ts');
			const writer = spawn(process.execPath, [script, folder], {
				stdio: ['ignore', 'pipe', 'inherit']
			});
			await once(writer.stdout, 'data');
			writer.kill('SIGKILL');
			await once(writer, 'close');
			const again = await openBackend({ folder });
			try {
				const [row] = await again.sql`select count(*)::int as rows from public.written`;
				expect(row?.rows).toBe(100);
			} finally {
				await again.stop();
			}
		} finally {
			await rm(folder, { recursive: true, force: true });
		}
	}, 60_000);
});
