package id.aduan.onboarding;

import id.aduan.onboarding.Finding.Severity;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Walks a parsed file once: notes where every value stands; refuses keys written twice, anchors and keys that are no words. */
final class YamlWalk {

    private final YamlSource source;
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean sound = true;

    YamlWalk(YamlSource source) {
        this.source = source;
    }

    /** Returns false where the tree must not be read further, because it could have no end. */
    boolean walk(Node root) {
        visit(root, "");
        return sound;
    }

    private void visit(Node node, String path) {
        var place = new YamlPlace(path, YamlNode.line(node), YamlNode.scalar(node));
        if (!seen.add(node) || node.getAnchor().isPresent()) {
            sound = false;
            source.add(
                    Severity.ERROR,
                    place,
                    "Jangkar YAML (& dan *) tidak dipakai di sini.",
                    "Tulis nilainya sekali lagi.");
            return;
        }
        source.put(place);
        switch (node) {
            case MappingNode mapping -> visitKeys(mapping, place);
            case SequenceNode list -> {
                for (int i = 0; i < list.getValue().size(); i++) {
                    visit(list.getValue().get(i), path + "[" + i + "]");
                }
            }
            default -> {}
        }
    }

    private void visitKeys(MappingNode mapping, YamlPlace place) {
        var keys = new HashSet<String>();
        for (var pair : mapping.getValue()) {
            if (!(pair.getKeyNode() instanceof ScalarNode key)) {
                source.add(Severity.ERROR, place, "Kunci harus sebuah kata.", "Tulis kunci: nilai.");
                continue;
            }
            String path = place.below(key.getValue());
            if (!keys.add(key.getValue())) {
                source.add(
                        Severity.ERROR,
                        new YamlPlace(path, YamlNode.line(key), ""),
                        "Kunci \"" + key.getValue() + "\" ditulis dua kali.",
                        "Hapus atau gabungkan salah satunya.");
                continue;
            }
            visit(pair.getValueNode(), path);
        }
    }
}
