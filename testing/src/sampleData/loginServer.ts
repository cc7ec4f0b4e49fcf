/** What the sandbox's registry calls itself. */
export const LOGIN_SERVER = 'myregistry.azurecr.io';
