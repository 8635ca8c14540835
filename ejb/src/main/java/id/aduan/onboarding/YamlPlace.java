package id.aduan.onboarding;

/**
 * Where something stands in a YAML file, and its words if it is a single value.
 *
 * @param path keys and indexes from the top, e.g. "saluran[1].alamat"; "" for the whole file
 * @param line from 1
 * @param text the value as written; empty for a mapping or a list
 */
public record YamlPlace(String path, int line, String text) {

    /** The path of a key below this place. */
    String below(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
