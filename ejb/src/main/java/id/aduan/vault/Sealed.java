package id.aduan.vault;

/**
 * Bytes only the portal's keys can open, and the id of the key that sealed them.
 *
 * @param bytes ciphertext with its own wrapped key
 */
public record Sealed(byte[] bytes, String keyId) {

    @Override
    public String toString() {
        return "Sealed[key " + keyId + ", " + bytes.length + " bytes]";
    }
}
