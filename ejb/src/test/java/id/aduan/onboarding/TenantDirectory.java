package id.aduan.onboarding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** A tenants directory for tests: the real one, or an invented government with one small, sound office to be broken. */
final class TenantDirectory {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    static final String REGION = """
            wilayah: kab-contoh
            nama: Kabupaten Contoh
            jenis: kabupaten
            kode: "99.01"
            kepala_daerah: Bupati
            zona: Asia/Jakarta
            jam_kerja: { senin: ["07.30-12.00", "13.00-16.00"], jumat: ["07.30-11.30"] }
            libur: [libur-2026.yaml, libur-2027.yaml]
            batas_kelengkapan: 30 hari kalender
            """;

    static final String OFFICE = """
            kantor: dinas-contoh
            nama: Dinas Contoh
            jenis: dinas
            pemerintah: Pemerintah Kabupaten Contoh
            profil: { judul: Prosedur, klasifikasi_surat: "470" }
            jabatan:
              - { kunci: kepala, nama: Kepala, kepala: true }
              - { kunci: staf, nama: Staf, atasan: kepala, menerima: true }
            kategori:
              - { kunci: layanan, nama: Layanan, jenis_laporan: aspirasi }
            saluran:
              - { jenis: whatsapp, alamat: "08113202060" }
            aturan:
              identitas: { kebijakan: wajib }
              tanda_terima: { kapan: selalu }
              penjelasan: { diberikan: true }
              kerahasiaan: { kapan: selalu }
            janji: 1 jam
            sop:
              - kunci: umum
                nama: Umum
                langkah:
                  - no: "1"
                    kegiatan: Menyusun jawaban
                    kerja: draf
                    pelaksana: staf
                    mutu_baku: { kelengkapan: Aduan, waktu: 45 menit, output: Konsep }
                  - no: "2"
                    kegiatan: Mengesahkan
                    kerja: paraf
                    pelaksana: kepala
                    mutu_baku: { kelengkapan: Konsep, waktu: 15 menit, output: Jawaban }
                  - no: "3"
                    kegiatan: Mengirim
                    kerja: kirim
                    pelaksana: staf
                    mutu_baku: { kelengkapan: Jawaban, waktu: "-", output: Terkirim }
            """;

    private final Path root;

    /** A sound directory. Effects: writes five files below {@code root}. */
    TenantDirectory(Path root) {
        this.root = root;
        write("kab-contoh/wilayah.yaml", REGION);
        write("kab-contoh/dinas-contoh.yaml", OFFICE);
        for (int year : new int[] {2026, 2027}) {
            write("libur-" + year + ".yaml", """
                    tahun: %d
                    dasar: SKB contoh
                    libur_nasional:
                      - { tanggal: %d-08-17, nama: Kemerdekaan }
                    """.formatted(year, year));
        }
    }

    static Path real() {
        return Path.of(System.getProperty("basedir", "."), "..", "tenants").normalize();
    }

    TenantDirectory write(String file, String text) {
        try {
            Path path = root.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
            return this;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The sound office with one passage replaced. Refuses a passage that is not there. */
    TenantDirectory office(String passage, String instead) {
        return write("kab-contoh/dinas-contoh.yaml", replaced(OFFICE, passage, instead));
    }

    TenantDirectory region(String passage, String instead) {
        return write("kab-contoh/wilayah.yaml", replaced(REGION, passage, instead));
    }

    private static String replaced(String text, String passage, String instead) {
        if (!text.contains(passage)) {
            throw new IllegalArgumentException("The sound file has no passage " + passage);
        }
        return text.replace(passage, instead);
    }

    TenantFiles read() {
        return new TenantReader(root).read(TODAY);
    }
}
