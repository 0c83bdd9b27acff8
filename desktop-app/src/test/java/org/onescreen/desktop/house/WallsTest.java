package org.onescreen.desktop.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import org.onescreen.model.region.DivisionCode;

/// The walls of the house, as the plan in README.md draws them. A package that has no classes yet
/// breaks none.
@AnalyzeClasses(packages = "org.onescreen", importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {
  private static final String DESKTOP = "org.onescreen.desktop.";
  private static final String MODEL = "org.onescreen.model..";

  @ArchTest
  static final ArchRule the_model_knows_no_screen_no_database_and_no_network =
      noClasses()
          .that()
          .resideInAPackage(MODEL)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "javafx..",
              "java.sql..",
              "javax.sql..",
              "okhttp3..",
              "java.net.http..",
              "io.javalin..",
              "java.awt..",
              "org.onescreen.desktop..")
          .allowEmptyShould(true);

  @ArchTest static final ArchRule the_shell_knows_only_the_model = only("shell", List.of());

  @ArchTest
  static final ArchRule the_wall_knows_shell_cache_work_documents_and_video =
      only("wall", List.of("shell", "cache", "work", "export", "document", "video"));

  @ArchTest
  static final ArchRule the_map_knows_shell_cache_documents_tiles_and_files =
      only("map", List.of("shell", "cache", "work", "export", "document", "tiles", "geofile"));

  @ArchTest static final ArchRule the_alarm_line_knows_shell_and_cache = screen("alarm");
  @ArchTest static final ArchRule the_mediation_board_knows_shell_and_cache = screen("mediation");
  @ArchTest static final ArchRule incidents_know_shell_and_cache = screen("incident");
  @ArchTest static final ArchRule the_outbox_knows_shell_and_cache = screen("outbox");
  @ArchTest static final ArchRule anti_fraud_knows_shell_and_cache = screen("antifraud");

  @ArchTest
  static final ArchRule what_lists_of_work_share_knows_shell_and_cache =
      only("work", List.of("shell", "cache"));

  @ArchTest
  static final ArchRule what_leaves_the_desk_knows_shell_cache_work_and_documents =
      only("export", List.of("shell", "cache", "work", "document"));

  @ArchTest static final ArchRule documents_know_only_the_model = only("document", List.of());
  @ArchTest static final ArchRule the_cache_knows_only_the_model = only("cache", List.of());
  @ArchTest static final ArchRule geographic_files_know_only_the_model = only("geofile", List.of());
  @ArchTest static final ArchRule tiles_know_only_the_model = only("tiles", List.of());
  @ArchTest static final ArchRule sync_knows_only_the_cache = only("sync", List.of("cache"));
  @ArchTest static final ArchRule video_knows_nobody = only("video", List.of());
  @ArchTest static final ArchRule the_centre_knows_only_the_model = only("centre", List.of());

  @ArchTest
  static final ArchRule nobody_knows_the_desk =
      noClasses()
          .that(resideInAPackage("org.onescreen..").and(not(resideInAPackage(DESKTOP + "desk.."))))
          .and()
          .resideOutsideOfPackage("org.onescreen.packaging..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(DESKTOP + "desk..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule cache_sync_tiles_and_centre_know_no_toolkit =
      noClasses()
          .that()
          .resideInAnyPackage(
              DESKTOP + "cache..",
              DESKTOP + "sync..",
              DESKTOP + "tiles..",
              DESKTOP + "geofile..",
              DESKTOP + "centre..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javafx..", "com.sun.javafx..", "com.sun.glass..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule video_knows_of_the_toolkit_only_what_a_frame_needs =
      noClasses()
          .that()
          .resideInAPackage(DESKTOP + "video..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("javafx..", "com.sun.javafx..")
                  .and(not(resideInAPackage("javafx.scene.image.."))))
          .allowEmptyShould(true);

  /// A pack of tiles (MBTiles) is an SQLite file of somebody else's.
  @ArchTest
  static final ArchRule sql_is_spoken_only_in_the_cache_the_centre_and_packs_of_tiles =
      noClasses()
          .that()
          .resideInAPackage("org.onescreen..")
          .and()
          .resideOutsideOfPackages(
              DESKTOP + "cache..",
              DESKTOP + "centre..",
              DESKTOP + "tiles..",
              "org.onescreen.packaging..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..", "org.postgresql..")
          .allowEmptyShould(true);

  /// Tiles come from servers that are no centre.
  @ArchTest
  static final ArchRule http_is_spoken_only_by_sync_and_tiles =
      noClasses()
          .that()
          .resideInAPackage("org.onescreen..")
          .and()
          .resideOutsideOfPackages(
              DESKTOP + "sync..", DESKTOP + "tiles..", "org.onescreen.packaging..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("okhttp3..", "okio..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule packages_of_the_desk_have_no_cycles =
      slices().matching("org.onescreen.desktop.(**)").should().beFreeOfCycles();

  /// A division code is a value that every record carries; it lives with the regions that it names.
  @ArchTest
  static final ArchRule packages_of_the_model_have_no_cycles_but_the_division_code_of_a_record =
      slices()
          .matching("org.onescreen.model.(**)")
          .should()
          .beFreeOfCycles()
          .ignoreDependency(
              resideInAPackage("org.onescreen.model.record"), type(DivisionCode.class));

  private static ArchRule screen(String room) {
    return only(room, List.of("shell", "cache", "work", "export", "document"));
  }

  /// Of the project's packages a room may know the model, itself and the named ones.
  private static ArchRule only(String room, List<String> others) {
    List<String> allowed = new ArrayList<>(List.of(MODEL, DESKTOP + room + ".."));
    others.forEach(other -> allowed.add(DESKTOP + other + ".."));
    return classes()
        .that()
        .resideInAPackage(DESKTOP + room + "..")
        .should()
        .onlyDependOnClassesThat(
            not(resideInAPackage("org.onescreen.."))
                .or(resideInAnyPackage(allowed.toArray(String[]::new))))
        .allowEmptyShould(true);
  }
}
