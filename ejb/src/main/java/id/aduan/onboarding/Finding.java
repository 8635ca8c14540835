package id.aduan.onboarding;

import java.util.Comparator;

/**
 * One remark on a tenant file: where it is, what is wrong or noteworthy, and what to do about it.
 * Words are Indonesian, because the people who keep the files read them.
 *
 * @param file path below the tenants directory, e.g. "kab-mojokerto/dispendukcapil.yaml"
 * @param line from 1
 * @param path keys and indexes from the top of the file, e.g. "sop[0].langkah[4].pelaksana"
 * @param remedy what to write instead; never empty
 */
public record Finding(String file, int line, String path, Severity severity, String problem, String remedy) {

    /** How grave a finding is. Only an error keeps a file from being applied. */
    public enum Severity {
        ERROR,
        WARNING,
        NOTE
    }

    /** Gravest first, then in the order of the files. */
    public static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::file)
            .thenComparingInt(Finding::line)
            .thenComparing(Finding::path);

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** {@code kab-mojokerto/dispendukcapil.yaml:41 sop[0].langkah[4].pelaksana: … → …}, as compilers write it. */
    @Override
    public String toString() {
        return file + ":" + line + " " + path + ": " + problem + " → " + remedy;
    }
}
