package id.aduan.vault;

import java.io.IOException;
import java.security.GeneralSecurityException;

/**
 * Puts a fresh sealing key in front of the old ones in the file that {@code aduan.vault.keys} names. Nodes use it from
 * their next start on; {@link ResealSweep} then seals old identities again. Back the file up before and after.
 */
public final class RotateKeys {

    private RotateKeys() {}

    public static void main(String[] arguments) throws GeneralSecurityException, IOException {
        var file = KeysFile.configured();
        file.rotate();
        System.out.println("Kunci baru dipakai mulai portal dijalankan lagi: " + file.path());
    }
}
