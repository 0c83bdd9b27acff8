package org.onescreen.desktop.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.awt.Dimension;
import javafx.application.Platform;
import org.onescreen.desktop.shell.UiThread;

/// What is done in one place only, or not at all.
@AnalyzeClasses(packages = "org.onescreen", importOptions = ImportOption.DoNotIncludeTests.class)
class HabitsTest {
  private static final DescribedPredicate<JavaClass> PROGRAMS =
      DescribedPredicate.describe(
          "programs of their own",
          type -> type.getMethods().stream().anyMatch(method -> method.getName().equals("main")));

  @ArchTest
  static final ArchRule there_is_one_door_to_the_fx_thread =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(UiThread.class.getName())
          .should()
          .callMethod(Platform.class, "runLater", Runnable.class);

  /// A `Dimension` is how vlcj tells the size of a picture; it loads nothing of AWT.
  @ArchTest
  static final ArchRule awt_only_draws_the_simulated_cameras_and_the_pages_of_a_pdf =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "org.onescreen.desktop.centre.camera..", "org.onescreen.desktop.document.view..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("java.awt..", "javax.swing..", "javax.imageio..")
                  .and(not(type(Dimension.class))));

  @ArchTest
  static final ArchRule only_programs_print =
      noClasses()
          .that(not(PROGRAMS))
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  @ArchTest
  static final ArchRule no_state_is_static =
      fields()
          .that()
          .areStatic()
          .and()
          .doNotHaveModifier(JavaModifier.SYNTHETIC)
          .should()
          .beFinal();

  @ArchTest
  static final ArchRule no_web_view_but_for_googles_map_and_no_swing =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "org.onescreen.desktop.map.google..", "org.onescreen.packaging.map..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javafx.scene.web..", "javafx.embed.swing..", "javafx.fxml..");

  @ArchTest
  static final ArchRule logging_goes_through_slf4j =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.onescreen.desktop.desk..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("ch.qos.logback..", "java.util.logging..");
}
