// safeStorage as on a machine without a keyring: unavailable. A stand-in must not look as if it could keep a secret.
import { strict } from '../strict.ts';

function refuse(action: 'encrypting' | 'decrypting'): never {
  const what =
    action === 'encrypting'
      ? 'Error while encrypting the text provided to safeStorage.encryptString'
      : 'Error while decrypting the ciphertext provided to safeStorage.decryptString';
  throw new Error(`${what}. Encryption is not available.`);
}

export const safeStorage = strict('safeStorage', {
  isEncryptionAvailable: () => false,
  isAsyncEncryptionAvailable: async () => false,
  getSelectedStorageBackend: () => 'basic_text',
  setUsePlainTextEncryption: () => {}, // recorded nowhere: plain text is no answer here
  encryptString: () => refuse('encrypting'),
  decryptString: () => refuse('decrypting'),
  encryptStringAsync: async () => refuse('encrypting'),
  decryptStringAsync: async () => refuse('decrypting'),
} satisfies Electron.SafeStorage);
