import type { Sealing } from '../../../contracts';
import type { Keyring } from '../keyring';

/** The keyring for other plugins: their purposes never meet this plugin's own. */
export const createSealing = (keyring: Keyring): Sealing => ({
  seal: (purpose, value) => keyring.seal(`shared:${purpose}`, value),
  unseal: (purpose, token) => keyring.unseal(`shared:${purpose}`, token),
  keyedHash: (purpose, text) => keyring.keyedHash(Buffer.from(`shared:${purpose}`), text),
});
