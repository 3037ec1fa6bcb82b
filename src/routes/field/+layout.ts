/** A shell that reads the device's own database: it starts the same with and without network. */
export const ssr = false;
export const prerender = true;
export const csr = true;
