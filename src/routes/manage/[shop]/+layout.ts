/** Documents: the desk works without a script. */
export const csr = false;
