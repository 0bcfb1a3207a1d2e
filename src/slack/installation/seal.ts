import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** Locks texts with a key made from a secret, so that a copied database or backup gives no token away. */
export interface Seal {
  /** `id`: whose it is; a sealed text moved to another's place does not open. */
  close(text: string, id: string): string;
  /** Null when it was sealed with another secret, for another id, or was changed. */
  open(sealed: string, id: string): string | null;
}

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
/** NIST SP 800-38D: 96 bits, new for each text. */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** Stands before each sealed text, so that another way of sealing can follow. */
const VERSION = 'v1';

/** AES-256-GCM under a key that HKDF-SHA256 derives from the secret for this purpose alone. */
export function sealWith(secret: string): Seal {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'crm-agent installations', KEY_BYTES));
  return {
    close(text, id) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(id));
      const closed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return `${VERSION}.${Buffer.concat([nonce, cipher.getAuthTag(), closed]).toString('base64url')}`;
    },
    open(sealed, id) {
      const [version, encoded = ''] = sealed.split('.');
      const bytes = Buffer.from(encoded, 'base64url');
      if (version !== VERSION || bytes.length < NONCE_BYTES + TAG_BYTES) return null;
      const tagEnd = NONCE_BYTES + TAG_BYTES;
      const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES })
        .setAAD(Buffer.from(id))
        .setAuthTag(bytes.subarray(NONCE_BYTES, tagEnd));
      try {
        return Buffer.concat([decipher.update(bytes.subarray(tagEnd)), decipher.final()]).toString('utf8');
      } catch {
        return null;
      }
    },
  };
}
