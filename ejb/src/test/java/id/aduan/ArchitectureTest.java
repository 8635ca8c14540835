package id.aduan;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInDiagram;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import id.aduan.shared.PhoneNumber;
import id.aduan.tenancy.InScope;
import id.aduan.vault.Identity;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.net.URL;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Set;

/** The picture of the imports and the rules of the house, for the kernel. The pages have their own. */
@AnalyzeClasses(packages = "id.aduan", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final URL PICTURE = ArchitectureTest.class.getResource("/architecture.puml");
    private static final Set<Class<?>> CLOCKS =
            Set.of(Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class, Clock.class);

    @ArchTest
    static final ArchRule THE_PICTURE_IS_TRUE = classes()
            .that()
            .resideOutsideOfPackage("id.aduan")
            .should(adhereToPlantUmlDiagram(PICTURE, consideringOnlyDependenciesInDiagram()));

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("id.aduan.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NO_HIDDEN_CLOCK = noClasses()
            .that()
            .resideOutsideOfPackage("id.aduan.infra.time")
            .should()
            .callMethodWhere(describe("asks a clock of its own", call -> CLOCKS.stream()
                    .anyMatch(clock -> call.getTargetOwner().isEquivalentTo(clock)
                            && (call.getName().equals("now") || call.getName().startsWith("system")))));

    @ArchTest
    static final ArchRule DESKS_ARE_THE_DOORS =
            classes().that().areAnnotatedWith(Stateless.class).should().haveSimpleNameEndingWith("Desk");

    @ArchTest
    static final ArchRule NOTHING_ELSE_IS_CALLED_A_DESK =
            classes().that().haveSimpleNameEndingWith("Desk").should().beAnnotatedWith(Stateless.class);

    @ArchTest
    static final ArchRule EVERY_DOOR_SAYS_WHO_MAY_ENTER = methods()
            .that(arePublicMethodsOfDesks())
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class)
            .orShould()
            .beDeclaredInClassesThat(describe(
                    "say it for all their methods",
                    type -> type.isAnnotatedWith(RolesAllowed.class) || type.isAnnotatedWith(PermitAll.class)));

    @ArchTest
    static final ArchRule EVERY_DOOR_SAYS_WHOSE_HOUSE_IT_OPENS = methods()
            .that(arePublicMethodsOfDesks())
            .should()
            .beAnnotatedWith(InScope.class)
            .orShould()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(InScope.class);

    @ArchTest
    static final ArchRule TRANSACTIONS_BEGIN_AT_DOORS = noClasses()
            .that()
            .areNotAnnotatedWith(Stateless.class)
            .and()
            .areNotAnnotatedWith(Singleton.class)
            .and()
            .resideOutsideOfPackage("id.aduan.infra..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Transactional.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(TransactionAttribute.class);

    @ArchTest
    static final ArchRule VOCABULARY_IS_PURE = classes()
            .that()
            .resideInAnyPackage("id.aduan.shared..", "id.aduan.deadline..")
            .and()
            .areNotAssignableTo(PhoneNumber.class)
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage("java..", "org.jspecify..", "id.aduan.shared..", "id.aduan.deadline.."));

    @ArchTest
    static final ArchRule VALUES_KNOW_NO_SERVER = noClasses()
            .that(describe(
                    "are records or sealed",
                    type -> type.isRecord() || type.reflect().isSealed()))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ejb..", "jakarta.faces..", "jakarta.ws.rs..", "jakarta.inject..");

    @ArchTest
    static final ArchRule ROWS_ARE_REACHED_THROUGH_REPOSITORIES = noClasses()
            .that()
            .areNotAnnotatedWith(ApplicationScoped.class)
            .and()
            .resideOutsideOfPackage("id.aduan.infra..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule THE_VAULT_IS_SHUT = noClasses()
            .that()
            .resideOutsideOfPackages("id.aduan.vault..", "id.aduan.intake..", "id.aduan.correspondence..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Identity.class);

    @ArchTest
    static final ArchRule THE_KERNEL_KNOWS_NO_PAGES = noClasses()
            .that(alwaysTrue())
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("jakarta.faces..", "org.primefaces..", "org.omnifaces..", "jakarta.ws.rs.."));

    @ArchTest
    static final ArchRule NOBODY_IMPORTS_TECHNIQUE = noClasses()
            .that()
            .resideOutsideOfPackage("id.aduan.infra..")
            .should()
            .dependOnClassesThat(resideInAPackage("id.aduan.infra.."));

    private static DescribedPredicate<JavaMethod> arePublicMethodsOfDesks() {
        return describe(
                "are public methods of desks",
                method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                        && !method.getModifiers().contains(JavaModifier.STATIC)
                        && isDesk(method.getOwner()));
    }

    private static boolean isDesk(JavaClass type) {
        return type.isAnnotatedWith(Stateless.class);
    }
}
