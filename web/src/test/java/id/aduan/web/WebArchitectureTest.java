package id.aduan.web;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import id.aduan.tenancy.InScope;
import id.aduan.vault.Identity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;

/** The web stays web: pages talk to desks and read rows, and the four parts do not know one another. */
@AnalyzeClasses(packages = "id.aduan", importOptions = ImportOption.DoNotIncludeTests.class)
class WebArchitectureTest {

    @ArchTest
    static final ArchRule PARTS_DO_NOT_KNOW_ONE_ANOTHER = slices().matching(
                    "id.aduan.web.(portal|office|regency|api)..")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule WHAT_PAGES_SHARE_KNOWS_NO_PAGE = noClasses()
            .that()
            .resideInAPackage("id.aduan.web.ui..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "id.aduan.web.portal..", "id.aduan.web.office..", "id.aduan.web.regency..", "id.aduan.web.api..");

    @ArchTest
    static final ArchRule PAGES_SEE_NO_ENTITIES = noClasses()
            .that()
            .resideInAPackage("id.aduan.web..")
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class);

    @ArchTest
    static final ArchRule PAGES_ASK_NO_DATABASE = noClasses()
            .that()
            .resideInAPackage("id.aduan.web..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.hibernate..");

    /** The kernel's beans of the whole application are its repositories and instruments; pages use desks. */
    @ArchTest
    static final ArchRule PAGES_USE_DESKS_NOT_REPOSITORIES = noClasses()
            .that()
            .resideInAPackage("id.aduan.web..")
            .should()
            .dependOnClassesThat(resideOutsideOfPackage("id.aduan.web..").and(annotatedWith(ApplicationScoped.class)));

    @ArchTest
    static final ArchRule THE_VAULT_IS_SHUT_TO_PAGES = noClasses()
            .that()
            .resideInAPackage("id.aduan.web..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Identity.class);

    @ArchTest
    static final ArchRule PAGES_DO_NOT_KNOW_TECHNIQUE = noClasses()
            .that()
            .resideInAPackage("id.aduan.web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("id.aduan.infra..");

    /** Doors that ask nobody who they are, because the portal itself goes through them. */
    @ArchTest
    static final ArchRule PAGES_DO_NOT_USE_THE_PORTALS_OWN_DOORS = noClasses()
            .that()
            .resideInAPackage("id.aduan.web..")
            .should()
            .dependOnClassesThat(describe(
                    "open a house in the portal's own name",
                    type -> opensAsSystem(type)
                            || type.getMethods().stream().anyMatch(WebArchitectureTest::opensAsSystem)));

    private static boolean opensAsSystem(HasAnnotations<?> door) {
        return door.tryGetAnnotationOfType(InScope.class)
                .filter(scope -> scope.value() == InScope.Kind.SYSTEM)
                .isPresent();
    }
}
