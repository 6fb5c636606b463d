/** Name of the auth provider, in addresses (`/auth/customer/eds`) and in provider identities. */
export const PROVIDER = "eds"
