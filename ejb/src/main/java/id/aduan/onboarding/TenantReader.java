package id.aduan.onboarding;

import id.aduan.deadline.Holiday;
import id.aduan.onboarding.Finding.Severity;
import id.aduan.tenancy.Region;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Reads a directory of tenant files: the only translator from their Indonesian words to our types.
 *
 * <p>One folder a government with its {@code wilayah.yaml}, one further file an office. Whatever cannot be read becomes a
 * {@link Finding}; nothing is guessed and nothing is dropped. An instance reads once. Refuses a directory that cannot be
 * listed (UncheckedIOException).
 */
public final class TenantReader {

    private static final String REGION_FILE = "wilayah.yaml";
    private static final Pattern HOLIDAY_FILE = Pattern.compile("libur-[a-z0-9-]+\\.yaml");

    private final Path root;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Set<String>> vocabulary = new TreeMap<>();
    private final Set<String> names = new TreeSet<>();
    private final Map<String, String> texts = new TreeMap<>();

    public TenantReader(Path root) {
        this.root = root;
    }

    /** Everything under the directory, read and checked as on the given day. */
    public TenantFiles read(LocalDate today) {
        var regions = new LinkedHashMap<String, Region>();
        var offices = new ArrayList<TenantFile>();
        for (Path folder : list(root).stream().filter(Files::isDirectory).toList()) {
            readFolder(folder, regions, offices);
        }
        var unchecked = new TenantFiles(regions, offices, names, List.of(), vocabulary);
        findings.addAll(new TenantCheck(unchecked, today).findings());
        return new TenantFiles(
                regions,
                offices,
                names,
                findings.stream().distinct().sorted(Finding.ORDER).toList(),
                vocabulary);
    }

    private void readFolder(Path folder, Map<String, Region> regions, List<TenantFile> offices) {
        var files = list(folder).stream().filter(TenantReader::isYaml).toList();
        Path regionFile = folder.resolve(REGION_FILE);
        if (files.isEmpty()) {
            return;
        }
        if (!files.contains(regionFile)) {
            add(
                    name(regionFile),
                    "Folder ini tidak berisi wilayah.yaml.",
                    "Tambahkan wilayah.yaml, lihat tenants/README.md.");
            return;
        }
        refuseOtherEndings(folder);
        var region = readRegion(folder, regionFile);
        var mine = files.stream()
                .filter(f -> !f.equals(regionFile) && !isHolidays(f))
                .toList();
        mine.forEach(f -> names.add(name(f)));
        region.ifPresent(known -> {
            regions.put(name(regionFile), known);
            mine.forEach(f -> readOffice(f, known).ifPresent(offices::add));
        });
    }

    private void refuseOtherEndings(Path folder) {
        list(folder).stream()
                .filter(f -> f.toString().endsWith(".yml"))
                .forEach(f -> add(name(f), "Berkas berakhiran .yml tidak dibaca.", "Ganti akhirannya menjadi .yaml."));
    }

    private Optional<Region> readRegion(Path folder, Path file) {
        var source = new YamlSource(name(file));
        var region = text(file).flatMap(source::parse).flatMap(n -> {
            String version =
                    folder.getFileName() + "-" + hash(calendarText(folder, n)).substring(0, 8);
            var reader = new RegionReader(list -> holidays(folder, list), version);
            return n.as("wilayah", m -> reader.region(m, folder.getFileName().toString()));
        });
        keep(source);
        return region;
    }

    /** What a calendar depends on: the region's file and the holiday lists it names. */
    private String calendarText(Path folder, YamlNode region) {
        var all = new StringBuilder(texts.get(name(folder.resolve(REGION_FILE))));
        region.texts("libur")
                .forEach(list -> holidayFile(folder, list).flatMap(this::text).ifPresent(all::append));
        return all.toString();
    }

    private List<Holiday> holidays(Path folder, YamlNode list) {
        var file = holidayFile(folder, list.text());
        if (file.isEmpty()) {
            list.error(
                    "Daftar libur \"" + list.text() + "\" tidak ada.",
                    "Taruh berkas libur-….yaml di folder wilayah atau di tenants/.");
            return List.of();
        }
        var source = new YamlSource(name(file.get()));
        var holidays = text(file.get()).flatMap(source::parse).map(CalendarReader::holidays);
        keep(source);
        return holidays.orElse(List.of());
    }

    /** A list by its bare name, the region's own before the shared one. */
    private Optional<Path> holidayFile(Path folder, String list) {
        return HOLIDAY_FILE.matcher(list).matches()
                ? List.of(folder.resolve(list), root.resolve(list)).stream()
                        .filter(Files::isRegularFile)
                        .findFirst()
                : Optional.empty();
    }

    private Optional<TenantFile> readOffice(Path file, Region region) {
        var source = new YamlSource(name(file));
        var tenant = text(file)
                .flatMap(source::parse)
                .flatMap(n -> n.as("kantor", office -> tenant(source, office, region)));
        keep(source);
        return tenant;
    }

    private Optional<TenantFile> tenant(YamlSource source, YamlNode n, Region region) {
        n.setBareDay();
        String slug = source.name().replaceFirst(".*/", "").replaceFirst("\\.yaml$", "");
        String hash = hash(texts.get(source.name()) + region.calendar().version());
        var channels = ReceptionReader.channels(n);
        var requirements = ReceptionReader.requirements(n);
        var procedures = ProcedureReader.procedures(n);
        return new OfficeReader(region)
                .office(n, slug)
                .map(office -> new TenantFile(
                        source.name(),
                        hash,
                        office,
                        channels,
                        requirements,
                        procedures,
                        source.places(),
                        source.marks()));
    }

    private void keep(YamlSource source) {
        findings.addAll(source.findings());
        source.asked()
                .forEach((kind, keys) ->
                        vocabulary.computeIfAbsent(kind, k -> new TreeSet<>()).addAll(keys));
    }

    private void add(String file, String problem, String remedy) {
        findings.add(new Finding(file, 1, "", Severity.ERROR, problem, remedy));
    }

    /** The text of a file. Empty, with a finding, where it is no UTF-8. */
    private Optional<String> text(Path file) {
        try {
            var decoder = StandardCharsets.UTF_8.newDecoder();
            String text =
                    decoder.decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
            texts.put(name(file), text);
            return Optional.of(text);
        } catch (CharacterCodingException notUtf8) {
            add(name(file), "Berkas bukan teks UTF-8.", "Simpan ulang sebagai UTF-8.");
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String name(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private static boolean isYaml(Path file) {
        return Files.isRegularFile(file) && file.getFileName().toString().endsWith(".yaml");
    }

    private static boolean isHolidays(Path file) {
        return HOLIDAY_FILE.matcher(file.getFileName().toString()).matches();
    }

    private static List<Path> list(Path folder) {
        try (var entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256.", impossible);
        }
    }
}
