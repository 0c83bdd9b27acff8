package org.onescreen.desktop.desk.projected;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.CommandDoor;
import org.onescreen.desktop.cache.FileShelf;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.centre.sample.Sample;
import org.onescreen.desktop.centre.sample.SampleSize;
import org.onescreen.desktop.centre.store.RecordSink;
import org.onescreen.desktop.shell.Cards;
import org.onescreen.desktop.testing.MemoryReader;
import org.onescreen.model.Catalogue;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.camera.CameraForm;
import org.onescreen.model.camera.CameraOwner;
import org.onescreen.model.camera.CameraState;
import org.onescreen.model.camera.GbDeviceCode;
import org.onescreen.model.camera.PositionClaim;
import org.onescreen.model.command.NoArguments;
import org.onescreen.model.geo.Position;
import org.onescreen.model.mediation.Party;
import org.onescreen.model.privacy.Personal;
import org.onescreen.model.privacy.PersonalData;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.GridCode;

class VeilTest {
  private static final Veil VEIL = new Veil("〔投影不显示〕");

  @Test
  void of_a_party_only_the_surname_is_left() {
    Party party = VEIL.over(new Party("赵示例", "13900001234", "990101199001011234"));
    assertThat(party.name()).isEqualTo("赵某某");
    assertThat(party.phone()).isEmpty();
    assertThat(party.idNumber()).isEmpty();
  }

  private record Part(String name, @Nullable PositionClaim claim) {}

  @Test
  void of_who_claims_that_a_camera_stands_elsewhere_a_room_sees_where_and_nothing_else() {
    DivisionCode village = new DivisionCode("990101100201");
    GridCode grid = GridCode.of(village, 1);
    Position there = new Position(108.51, 32.5);
    Camera camera =
        new Camera(
            new UUID(1, 2),
            village,
            grid,
            new GbDeviceCode("99010100121320000001"),
            "村口",
            CameraOwner.PUBLIC,
            CameraForm.FIXED,
            CameraState.ONLINE,
            "1",
            new Position(108.5, 32.5),
            Instant.EPOCH,
            "/",
            new PositionClaim(there, grid, new UUID(3, 4), "李网格", Instant.EPOCH, "赵示例家门口"));
    ProjectedReader reader =
        new ProjectedReader(new MemoryReader(Map.of(Camera.KIND, List.of(camera))), VEIL);
    List<PositionClaim> told = new ArrayList<>();
    reader.each(Camera.KIND, Filter.all(), one -> told.add(Objects.requireNonNull(one.claim())));
    reader.eachPart(
        Camera.KIND,
        Filter.all(),
        Part.class,
        one -> told.add(Objects.requireNonNull(one.claim())));
    assertThat(told)
        .hasSize(2)
        .allSatisfy(
            claim -> {
              assertThat(claim.position()).isEqualTo(there);
              assertThat(claim.byName()).isEqualTo("李某某");
              assertThat(claim.note()).isEqualTo(VEIL.hidden());
            });
  }

  /// What has a usual answer is easily forgotten, and then asked of nobody.
  @Test
  void whatever_a_screen_asks_for_goes_through_to_the_cache() {
    Map<Class<?>, Class<?>> between =
        Map.of(
            Audience.ProjectedQueries.class, LiveQueries.class,
            ProjectedReader.class, CacheReader.class,
            ProjectedDoor.class, CommandDoor.class,
            ProjectedShelf.class, FileShelf.class,
            ProjectedCards.class, Cards.class);
    between.forEach(
        (veiled, plain) ->
            assertThat(plain.getMethods())
                .as("%s answers itself", veiled.getSimpleName())
                .allSatisfy(
                    asked ->
                        assertThat(veiled.getMethod(asked.getName(), asked.getParameterTypes()))
                            .extracting(Method::getDeclaringClass)
                            .isEqualTo(veiled)));
  }

  @Test
  void nothing_personal_of_any_record_of_the_sample_passes() {
    Set<String> passed = new TreeSet<>();
    new Sample(SampleSize.VILLAGE, 1, LocalDate.of(2026, 11, 20))
        .writeTo(
            new RecordSink() {
              @Override
              public <T extends Record & CentreRecord> void add(Kind<T> kind, T record) {
                T veiled = VEIL.over(record);
                List<Told> before = new ArrayList<>();
                List<Told> after = new ArrayList<>();
                collect(record, before);
                collect(veiled, after);
                for (int i = 0; i < before.size(); i++) {
                  if (!allowed(before.get(i), after.get(i))) {
                    passed.add(kind + " " + before.get(i).field());
                  }
                }
                assertThat(veiled.id()).isEqualTo(record.id());
              }
            });
    assertThat(passed).isEmpty();
  }

  @Test
  void every_personal_field_of_every_kind_is_a_text_that_can_be_veiled() {
    List<String> others = new ArrayList<>();
    for (Kind<?> kind : Catalogue.KINDS) {
      types(kind.type(), others);
    }
    assertThat(others).isEmpty();
  }

  @Test
  void what_tells_of_a_person_is_known_from_a_step_that_does_not() {
    assertThat(Veil.tells(List.of(new Party("赵示例", "", "")))).isTrue();
    assertThat(Veil.tells(VEIL.over(new Party("赵示例", "", "")))).isTrue();
    assertThat(Veil.tells(new Party("", " ", ""))).isFalse();
    assertThat(Veil.tells(new NoArguments())).isFalse();
  }

  private record Told(String field, PersonalData data, String value) {}

  private static boolean allowed(Told before, Told after) {
    if (before.value().isBlank()) {
      return true;
    }
    return switch (before.data()) {
      case NAME -> after.value().equals(before.value().substring(0, 1) + "某某");
      case PHONE, ID_NUMBER -> after.value().isEmpty();
      case ADDRESS, NARRATIVE -> after.value().equals(VEIL.hidden());
    };
  }

  private static void collect(Object value, List<Told> into) {
    if (value instanceof List<?> list) {
      list.forEach(each -> collect(each, into));
    }
    if (!(value instanceof Record record)) {
      return;
    }
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      try {
        component.getAccessor().setAccessible(true);
        Object inner = component.getAccessor().invoke(record);
        Personal personal = component.getAnnotation(Personal.class);
        if (personal != null && inner != null) {
          into.add(new Told(component.getName(), personal.value(), inner.toString()));
        }
        collect(inner, into);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static void types(Class<?> type, List<String> others) {
    for (RecordComponent component : type.getRecordComponents()) {
      if (component.getAnnotation(Personal.class) != null && component.getType() != String.class) {
        others.add(component.toString());
      }
      Type inner = component.getGenericType();
      if (inner instanceof ParameterizedType list) {
        inner = list.getActualTypeArguments()[0];
      }
      if (inner instanceof Class<?> other && other.isRecord()) {
        types(other, others);
      }
    }
  }
}
