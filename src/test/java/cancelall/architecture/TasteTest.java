package cancelall.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Stream;

/** What no class of the scripts does, whatever it is for. */
@AnalyzeClasses(packages = "cancelall", importOptions = ImportOption.DoNotIncludeTests.class)
class TasteTest {
  private static final Set<String> FLOATING =
      Set.of("double", "float", "java.lang.Double", "java.lang.Float");

  @ArchTest
  static final ArchRule only_a_front_door_ends_the_process =
      noClasses()
          .should()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "exit", int.class);

  @ArchTest
  static final ArchRule the_call_prints_nothing =
      noClasses()
          .that()
          .resideInAPackage("cancelall.api..")
          .should()
          .accessTargetWhere(
              target(owner(name("java.lang.System"))).and(target(name("out").or(name("err")))));

  @ArchTest
  static final ArchRule nobody_logs_through_the_jdk =
      noClasses().should().dependOnClassesThat().resideInAPackage("java.util.logging..");

  @ArchTest
  static final ArchRule no_state_is_static =
      fields().that().areStatic().and(not(writtenByTheCompiler())).should().beFinal();

  @ArchTest
  static final ArchRule a_class_is_a_noun_of_the_domain =
      noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager|Impl)(\\$.*)?");

  @ArchTest
  static final ArchRule no_field_is_a_floating_point_number =
      noFields().should().haveRawType(floating());

  @ArchTest
  static final ArchRule nothing_takes_or_gives_a_floating_point_number =
      noCodeUnits().should(speakOfFloatingPoint());

  private static DescribedPredicate<JavaClass> floating() {
    return describe(
        "double or float", type -> FLOATING.contains(type.getBaseComponentType().getName()));
  }

  private static ArchCondition<JavaCodeUnit> speakOfFloatingPoint() {
    return ArchCondition.from(
        describe(
            "take or give double or float",
            unit ->
                Stream.concat(
                        unit.getRawParameterTypes().stream(), Stream.of(unit.getRawReturnType()))
                    .anyMatch(floating())));
  }

  private static DescribedPredicate<JavaField> writtenByTheCompiler() {
    return describe("synthetic", field -> field.getModifiers().toString().contains("SYNTHETIC"));
  }
}
