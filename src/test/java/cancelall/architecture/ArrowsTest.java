package cancelall.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * Who may know whom: cli knows api, and sandbox and api never meet, so that they can disagree.
 * Packages of the design that nobody has built yet are let pass.
 */
@AnalyzeClasses(packages = "cancelall", importOptions = ImportOption.DoNotIncludeTests.class)
class ArrowsTest {
  @ArchTest
  static final ArchRule the_call_knows_no_terminal_no_test_and_no_sandbox =
      noClasses()
          .that()
          .resideInAPackage("cancelall.api..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "cancelall.cli..",
              "cancelall.sandbox..",
              "cancelall.acceptance..",
              "cancelall.install..",
              "cancelall.bench..",
              "picocli..",
              "com.github.tomakehurst.wiremock..",
              "wiremock..");

  @ArchTest
  static final ArchRule the_command_knows_the_call_alone =
      noClasses()
          .that()
          .resideInAPackage("cancelall.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "cancelall.sandbox..",
              "cancelall.acceptance..",
              "cancelall.install..",
              "cancelall.bench..",
              "com.github.tomakehurst.wiremock..",
              "wiremock..",
              "kong.unirest..");

  @ArchTest
  static final ArchRule the_sandbox_knows_neither_the_call_nor_the_command =
      noClasses()
          .that()
          .resideInAPackage("cancelall.sandbox..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "cancelall.api..", "cancelall.cli..", "cancelall.acceptance..", "kong.unirest..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule the_book_never_asks_whether_a_defect_is_planted =
      noClasses()
          .that()
          .haveFullyQualifiedName("cancelall.sandbox.OrderBook")
          .or()
          .haveNameMatching("cancelall\\.sandbox\\.Plain.*")
          .should()
          .dependOnClassesThat()
          .haveNameMatching("cancelall\\.sandbox\\.(defect\\..*|Defect.*)")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule nobody_knows_the_front_doors =
      noClasses()
          .that()
          .resideInAPackage("cancelall..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("");
}
