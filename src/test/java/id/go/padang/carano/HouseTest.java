package id.go.padang.carano;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.go.padang.carano.organization.Permission;
import id.go.padang.carano.organization.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The rules of the house, for everyone who builds on it. */
class HouseTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("id.go.padang.carano");
    private static final DescribedPredicate<JavaClass> STORAGE = annotatedWith(Entity.class)
            .<JavaClass>forSubtype()
            .or(annotatedWith(org.springframework.stereotype.Repository.class).forSubtype())
            .or(assignableTo(Repository.class))
            .as("an entity, a repository or queries");
    private static final Pattern AUTHORITY = Pattern.compile("'([^']+)'");
    private static final int LONGEST_FILE = 400;

    @Test
    void modulesUseEachOtherOnlyAlongTheArrows() {
        ApplicationModules.of(CaranoApplication.class).verify();
    }

    @Test
    void entitiesRepositoriesAndQueriesAreNotPublic() {
        classes().that(STORAGE).should().notBePublic().check(HOUSE);
    }

    @Test
    void screensTouchNoTable() {
        noClasses()
                .that()
                .resideInAnyPackage("..ui..", "..shell..")
                .should()
                .dependOnClassesThat(STORAGE)
                .orShould()
                .dependOnClassesThat(
                        resideInAnyPackage("java.sql..", "org.springframework.jdbc..", "jakarta.persistence.."))
                .check(HOUSE);
    }

    @Test
    void queriesReturnListsBecauseAStreamThatNobodyClosesKeepsItsConnection() {
        noClasses()
                .should()
                .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
                .check(HOUSE);
    }

    @Test
    void vaadinStaysInTheScreens() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..ui..", "..shell..")
                .and()
                .doNotHaveSimpleName("CaranoApplication")
                .should()
                .dependOnClassesThat(resideInAnyPackage("com.vaadin.."))
                .check(HOUSE);
    }

    @Test
    void everyPublicServiceMethodSaysWhoMayCallIt() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Service.class)
                .should(sayWhoMayCall())
                .check(HOUSE);
    }

    @Test
    void everyRouteSaysWhoMayOpenIt() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class)
                .orShould()
                .beAnnotatedWith(AnonymousAllowed.class)
                .check(HOUSE);
    }

    @Test
    void viewsAskForPermissionsThatExist() {
        var permissions = Stream.concat(
                        Arrays.stream(Permission.values()).map(Enum::name),
                        Arrays.stream(Role.values()).map(role -> "ROLE_" + role))
                .collect(Collectors.toSet());
        HOUSE.stream()
                .filter(type -> type.isAnnotatedWith(RolesAllowed.class))
                .forEach(type -> assertThat(permissions)
                        .as(type.getName())
                        .contains(type.getAnnotationOfType(RolesAllowed.class).value()));
    }

    @Test
    void viewsAreNotPublic() {
        classes().that().areAnnotatedWith(Route.class).should().notBePublic().check(HOUSE);
    }

    @Test
    void noNameHidesWhatAClassIsFor() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveNameMatching(".*(Utils?|Helpers?|Manager|Dto|Base)$")
                .check(HOUSE);
    }

    @Test
    void noFileIsLongerThanFourHundredLines() throws IOException {
        try (var files = Files.walk(Path.of("src"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(LONGEST_FILE);
            }
        }
    }

    private static ArchCondition<JavaMethod> sayWhoMayCall() {
        return new ArchCondition<>("carry @PreAuthorize with permissions that exist") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var rule = method.tryGetAnnotationOfType(PreAuthorize.class)
                        .or(() -> method.getOwner().tryGetAnnotationOfType(PreAuthorize.class));
                boolean declared =
                        rule.isPresent() && namesOnlyPermissions(rule.get().value());
                events.add(new SimpleConditionEvent(method, declared, method.getFullName()));
            }
        };
    }

    private static boolean namesOnlyPermissions(String expression) {
        return AUTHORITY
                .matcher(expression)
                .results()
                .allMatch(match -> Arrays.stream(Permission.values())
                        .anyMatch(permission -> permission.name().equals(match.group(1))));
    }
}
