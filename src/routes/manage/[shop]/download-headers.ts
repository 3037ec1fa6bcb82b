/** Headers of a document to keep, for the person who asked and for no cache. */
export const downloadHeaders = (type: string, name: string): Record<string, string> => ({
	'content-type': type,
	'content-disposition': `attachment; filename="${name}"`,
	'cache-control': 'private, no-store'
});
