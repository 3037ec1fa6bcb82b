import type { App } from '@supabase/lite';
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, extname, resolve, sep } from 'node:path';

type StorageAdapter = NonNullable<App['_storageAdapter']>;

const types: Record<string, string> = {
	'.webp': 'image/webp',
	'.avif': 'image/avif',
	'.png': 'image/png',
	'.jpg': 'image/jpeg',
	'.jpeg': 'image/jpeg',
	'.svg': 'image/svg+xml',
	'.pdf': 'application/pdf',
	'.json': 'application/json'
};

/** Keeps uploaded files of the embedded Supabase in a folder: one file per object. */
export function storageInFolder(folder: string): StorageAdapter {
	const root = resolve(folder);

	/** @throws Error for a name that would leave the folder. */
	function locate(bucket: string, key: string): string {
		const file = resolve(root, bucket, key);
		if (!file.startsWith(root + sep)) throw new Error(`Bad object name: ${bucket}/${key}`);
		return file;
	}

	async function describe(file: string, bytes?: Uint8Array) {
		const { size, mtime } = await stat(file);
		const tag = bytes ?? `${file}:${mtime.getTime()}`;
		return {
			// Object names are never reused for other content, so any cache may keep them.
			cacheControl: 'public, max-age=31536000, immutable',
			contentLength: size,
			size,
			mimetype: types[extname(file).toLowerCase()] ?? 'application/octet-stream',
			lastModified: mtime,
			eTag: `"${createHash('sha1').update(tag).digest('base64url')}"`
		};
	}

	return {
		driver: 'folder',
		async getObject(bucket, key, _version, headers) {
			const file = locate(bucket, key);
			const metadata = await describe(file);
			const unchanged =
				headers?.ifNoneMatch === metadata.eTag ||
				(!headers?.ifNoneMatch &&
					headers?.ifModifiedSince !== undefined &&
					Math.floor(metadata.lastModified.getTime() / 1000) * 1000 <=
						Date.parse(headers.ifModifiedSince));
			if (unchanged) return { httpStatusCode: 304, metadata };
			return { httpStatusCode: 200, metadata, body: await readFile(file) };
		},
		async uploadObject(bucket, key, _version, body, contentType, cacheControl) {
			const file = locate(bucket, key);
			const bytes =
				body instanceof Uint8Array
					? body
					: new Uint8Array(await new Response(body as ReadableStream).arrayBuffer());
			await mkdir(dirname(file), { recursive: true });
			await writeFile(file, bytes);
			return { ...(await describe(file, bytes)), mimetype: contentType, cacheControl };
		},
		async deleteObject(bucket, key) {
			await rm(locate(bucket, key), { force: true });
		},
		async deleteObjects(bucket, keys) {
			await Promise.all(keys.map((key) => rm(locate(bucket, key), { force: true })));
		},
		async copyObject(sourceBucket, source, _version, bucket, key) {
			const file = locate(bucket, key);
			await mkdir(dirname(file), { recursive: true });
			await copyFile(locate(sourceBucket, source), file);
			const { eTag, lastModified } = await describe(file);
			return { httpStatusCode: 200, eTag, lastModified };
		},
		async headObject(bucket, key) {
			return describe(locate(bucket, key));
		},
		async privateAssetUrl(bucket, key) {
			return `file://${locate(bucket, key)}`;
		}
	};
}
