package nl.mijngesprek.portal;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the compiler cannot hold. Each rule first proves that there is something it judges. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.mijngesprek.portal");

    private static final DescribedPredicate<JavaClass> JOOQ =
            resideInAnyPackage("org.jooq..", "nl.mijngesprek.database..");

    private static final DescribedPredicate<JavaClass> TABLES = belongTo(simpleNameEndingWith("Table"));

    /** The tables of what clients answered, as jOOQ names their classes and their handles. */
    private static final Set<String> ANSWERS =
            Set.of("Answer", "OwnTopic", "TopicWish", "AlreadyDoing", "DutchTranslation");

    private static final Set<String> ANSWER_TABLES =
            Set.of("ANSWER", "OWN_TOPIC", "TOPIC_WISH", "ALREADY_DOING", "DUTCH_TRANSLATION");

    @Test
    void modules_depend_on_what_they_say_and_on_nothing_else() {
        var modules = ApplicationModules.of(PortalApplication.class);

        assertThat(modules.stream().map(ApplicationModule::getIdentifier).map(Object::toString))
                .contains("identity", "invitation", "questionnaire", "clientsupport", "report", "demo");
        modules.verify();
    }

    /** One in the tests would stand before the module's own on the class path, and hide what the module promises. */
    @Test
    void no_test_describes_a_package_of_the_portal_again() throws IOException {
        var portal = Path.of("src/main/java");
        var tests = Path.of("src/test/java");
        try (var files = Files.walk(portal)) {
            var described = files.filter(file -> file.endsWith("package-info.java"))
                    .map(portal::relativize)
                    .toList();

            assertThat(described).hasSizeGreaterThan(8).noneMatch(file -> Files.exists(tests.resolve(file)));
        }
    }

    @Test
    void only_tables_know_jooq_and_only_their_module_knows_them() {
        proves(TABLES.and(dependsOn(JOOQ)), 6);

        noClasses()
                .that(DescribedPredicate.not(TABLES))
                .should()
                .dependOnClassesThat(JOOQ)
                .because("all SQL of a module stands in one place, which says who is looking")
                .check(CLASSES);
        classes()
                .that(simpleNameEndingWith("Table").and(dependsOn(JOOQ)))
                .and()
                .resideOutsideOfPackage("nl.mijngesprek.portal.shared")
                .should()
                .bePackagePrivate()
                .because("only what tables of every module are made of stands in shared")
                .check(CLASSES);
    }

    /**
     * B4, B6: no answer starts anything by itself. What clients answered is read in one module, which sends nothing, knows
     * nobody who plans, refers or decides, and shows it itself: to officers on one page, and beside the report they write.
     */
    @Test
    void no_answer_leads_to_a_referral_a_score_or_a_task() {
        var answers = describe(
                "what clients answered",
                (JavaClass type) -> type.getPackageName().equals("nl.mijngesprek.database.tables")
                        && ANSWERS.contains(type.getSimpleName()));
        var handles = describe(
                "what clients answered",
                (JavaAccess<?> access) -> access.getTargetOwner().getName().equals("nl.mijngesprek.database.Tables")
                        && ANSWER_TABLES.contains(access.getTarget().getName()));
        proves(dependsOn(answers), 5);
        noClasses()
                .that()
                .resideOutsideOfPackages("nl.mijngesprek.portal.questionnaire", "nl.mijngesprek.database..")
                .should()
                .dependOnClassesThat(answers)
                .orShould()
                .accessTargetWhere(handles)
                .check(CLASSES);

        var questionnaire = resideInAnyPackage("nl.mijngesprek.portal.questionnaire");
        proves(dependsOn(questionnaire).and(resideInAnyPackage("..intake..")), 2);
        noClasses()
                .that()
                // Which write and bring questions, put them on paper and take them back in, and the people of the
                // demonstration.
                .resideOutsideOfPackages(
                        "..portal.questionnaire..",
                        "..portal.authoring..",
                        "..portal.intake..",
                        "..portal.letter..",
                        "..portal.paper..",
                        "..portal.demo..")
                .should()
                .dependOnClassesThat(questionnaire)
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAnyPackage("..portal.authoring..", "..portal.intake..", "..portal.letter..")
                .should()
                .dependOnClassesThat(questionnaire.and(describe("say what was answered", type -> Set.of(
                                "Answer", "AnsweredQuestion", "AnswerSheet", "HandOver", "OwnTopics")
                        .contains(type.getSimpleName()))))
                .check(CLASSES);

        noClasses()
                .that()
                .resideInAPackage("..portal.paper..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "..portal.outcome..",
                        "..portal.outreach..",
                        "..portal.staff..",
                        "..portal.report..",
                        "..portal.outbox..",
                        "..portal.clientsupport..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("..portal.questionnaire..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "..portal.outcome..",
                        "..portal.outreach..",
                        "..portal.staff..",
                        "..portal.report..",
                        "..portal.contact..",
                        "..portal.letter..",
                        "..portal.outbox..",
                        "..portal.clientsupport..",
                        "org.springframework.modulith.events..")
                .orShould()
                .dependOnClassesThat(simpleNameEndingWith("EventPublisher"))
                .check(CLASSES);

        var preparation = describe("what was handed over to an officer", (JavaClass type) -> Set.of(
                        "Preparation", "Preparations", "PreparationTable")
                .contains(type.getSimpleName()));
        proves(dependsOn(preparation), 3);
        var forTheOfficer = describe(
                "show it to the officer",
                (JavaClass type) -> type.getSimpleName().startsWith("Preparation")
                        && type.getPackageName().startsWith("nl.mijngesprek.portal.questionnaire"));
        noClasses()
                .that(DescribedPredicate.not(forTheOfficer))
                .should()
                .dependOnClassesThat(preparation)
                .because("an officer reads it on one page, and beside the report that they write")
                .check(CLASSES);
    }

    @Test
    void only_screens_know_vaadin() {
        proves(dependsOn(resideInAnyPackage("com.vaadin..")), 1);

        noClasses()
                .that()
                .resideOutsideOfPackages("..ui..", "..shell..", "..translation..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.vaadin..")
                .check(CLASSES);
    }

    @Test
    void views_are_for_nobody_to_call() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .bePackagePrivate()
                .andShould()
                .resideInAnyPackage("..ui..", "..shell..")
                .andShould()
                .haveSimpleNameEndingWith("View")
                .check(CLASSES);
    }

    @Test
    void time_is_handed_in() {
        proves(dependsOn(describe("Clock", type -> type.isEquivalentTo(Clock.class))), 4);
        var ownTime = describe(
                "the time of nobody's clock",
                (JavaAccess<?> access) -> access.getTarget() instanceof CodeUnitCallTarget call && isOwnTime(call));

        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("nl.mijngesprek.portal.shared.SystemTime")
                // A program of its own, started before there is a portal to hand it a clock.
                .and()
                .doNotHaveFullyQualifiedName("nl.mijngesprek.portal.demo.digid.Simulator")
                .should()
                .accessTargetWhere(ownTime)
                .check(CLASSES);
    }

    private static boolean isOwnTime(CodeUnitCallTarget call) {
        var parameters = call.getRawParameterTypes();
        return switch (call.getFullName().replaceAll("\\(.*", "")) {
            case "java.lang.System.currentTimeMillis",
                    "java.time.Clock.systemUTC",
                    "java.time.Clock.systemDefaultZone" -> true;
            case "java.util.Date.<init>" -> parameters.isEmpty();
            default ->
                call.getOwner().getPackageName().equals("java.time")
                        && call.getName().equals("now")
                        && parameters.stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        };
    }

    @Test
    void every_package_says_that_nothing_is_null() {
        var all = new ClassFileImporter().importPackages("nl.mijngesprek.portal");
        var packages = all.stream().map(JavaClass::getPackage).distinct().toList();

        assertThat(packages).hasSizeGreaterThan(8);
        assertThat(packages)
                .filteredOn(somewhere -> !somewhere.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .isEmpty();
    }

    @Test
    void every_service_says_where_its_transactions_are() {
        var services = describe(
                "are services over tables",
                (JavaClass type) ->
                        type.isAnnotatedWith(Service.class) && dependsOn(TABLES).test(type));
        proves(services, 5);

        methods()
                .that()
                .areDeclaredInClassesThat(services)
                .and()
                .arePublic()
                // The sign-in opens its transaction itself, once it has taken its actor.
                .and(DescribedPredicate.not(describe("find who logs in", method -> Set.of(
                                "findByBsn",
                                "findByLogin",
                                "findSignedIn",
                                "findActing",
                                "signInPrivately",
                                "signInFor")
                        .contains(method.getName()))))
                .should()
                .beAnnotatedWith(Transactional.class)
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> dependsOn(DescribedPredicate<JavaClass> target) {
        return describe("depend on " + target.getDescription(), type -> type.getDirectDependenciesFromSelf().stream()
                .anyMatch(dependency -> target.test(dependency.getTargetClass())));
    }

    private static void proves(DescribedPredicate<JavaClass> judged, int atLeast) {
        assertThat(Set.copyOf(CLASSES.that(judged)))
                .as("classes that " + judged.getDescription())
                .hasSizeGreaterThanOrEqualTo(atLeast);
    }
}
