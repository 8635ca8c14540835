package id.aduan.vault;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** An identity as bytes: a version, then its parts in order. Refuses (UncheckedIOException) bytes that are none. */
final class IdentityBytes {

    private static final int VERSION = 1;

    private IdentityBytes() {}

    static byte[] of(Identity identity) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            out.writeUTF(identity.name());
            out.writeUTF(identity.address());
            out.writeUTF(identity.phone());
            out.writeUTF(identity.email());
            out.writeUTF(identity.nik());
            out.writeUTF(identity.document());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static Identity read(byte[] bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int version = in.readByte();
            if (version != VERSION) {
                throw new IOException("An identity of version " + version + " is newer than this portal.");
            }
            return new Identity(in.readUTF(), in.readUTF(), in.readUTF(), in.readUTF(), in.readUTF(), in.readUTF());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
