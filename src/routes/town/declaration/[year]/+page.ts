/** A document: reading and downloading need no script. */
export const csr = false;
