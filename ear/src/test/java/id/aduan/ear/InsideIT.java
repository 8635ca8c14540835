package id.aduan.ear;

import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.junit.jupiter.api.Tag;

/** A test that runs inside the server, in the very EAR that is shipped, on a database of its own. Few classes: each is a deployment. */
@ArquillianTest
@Tag("inside")
abstract class InsideIT {

    @Deployment
    static EnterpriseArchive application() {
        var tests = ShrinkWrap.create(JavaArchive.class, "tests.jar").addPackage(InsideIT.class.getPackage());
        return ShrinkWrap.createFromZipFile(EnterpriseArchive.class, new File("target/aduan.ear"))
                .addAsLibrary(tests)
                .addAsLibrary(jar(Assertions.class));
    }

    private static File jar(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
