/** The till is a shell that reads the tablet's own database: it starts the same with and without network. */
export const ssr = false;
export const prerender = true;
export const csr = true;
