/** Documents: the operator's pages work without a script. */
export const csr = false;
