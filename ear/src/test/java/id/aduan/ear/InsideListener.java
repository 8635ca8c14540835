package id.aduan.ear;

import id.aduan.dev.Stack;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Starts the database for tests inside the server before Arquillian starts the server, and stops it after. */
public final class InsideListener implements LauncherSessionListener {

    /** Set by the build where the tests of this JVM run inside the server. */
    private static final String INSIDE = "aduan.inside";

    private @Nullable Stack stack;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!Boolean.getBoolean(INSIDE)) {
            return;
        }
        stack = TestStack.empty("inside");
        stack.startBelow();
        System.setProperty("aduan.inside.options", quoted(stack.portalProperties()));
        System.setProperty(
                "aduan.inside.base", stack.options().data().resolve("server").toString());
    }

    /** Arquillian takes one line apart at its spaces, of which a folder's name may have some. */
    private static String quoted(List<String> words) {
        return words.stream().map(w -> '"' + w + '"').collect(Collectors.joining(" "));
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (stack != null) {
            stack.stop();
        }
    }
}
