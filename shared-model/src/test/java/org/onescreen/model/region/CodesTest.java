package org.onescreen.model.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onescreen.model.camera.GbDeviceCode;

class CodesTest {
  @ParameterizedTest
  @CsvSource({
    "320000000000,PROVINCE,",
    "320500000000,CITY,320000000000",
    "320508000000,COUNTY,320500000000",
    "320508019000,TOWN,320508000000",
    "320508019044,VILLAGE,320508019000",
  })
  void a_division_code_knows_its_level_and_its_parent(
      String code, DivisionLevel level, String parent) {
    DivisionCode division = new DivisionCode(code);
    assertThat(division.level()).isEqualTo(level);
    assertThat(division.parent().map(DivisionCode::code).orElse(null)).isEqualTo(parent);
  }

  @Test
  void a_division_contains_itself_and_what_lies_below_and_nothing_beside() {
    DivisionCode town = new DivisionCode("320508019000");
    assertThat(town.contains(town)).isTrue();
    assertThat(town.contains(new DivisionCode("320508019044"))).isTrue();
    assertThat(town.contains(new DivisionCode("320508020044"))).isFalse();
    assertThat(town.contains(new DivisionCode("320508000000"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "32050801904,LENGTH",
    "3205080190444,LENGTH",
    "'',LENGTH",
    "32050801904x,DIGITS",
    "３20508019044,DIGITS",
    "000000000000,UNKNOWN_PART",
    "000508019044,UNKNOWN_PART",
    "320008019044,UNKNOWN_PART",
    "320508000044,UNKNOWN_PART",
  })
  void a_bad_division_code_is_refused_with_the_reason(String code, BadCodeException.Reason reason) {
    assertThatThrownBy(() -> new DivisionCode(code))
        .isInstanceOfSatisfying(
            BadCodeException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  @Test
  void grids_are_numbered_below_their_village_down_to_four_levels() {
    DivisionCode village = new DivisionCode("370102013006");
    GridCode grid = GridCode.of(village, 8);
    assertThat(grid.code()).isEqualTo("370102013006008");
    assertThat(grid.level()).isEqualTo(1);
    assertThat(grid.parent()).isEmpty();
    GridCode deepest = grid.child(1).child(12).child(97);
    assertThat(deepest.code()).isEqualTo("370102013006008011297");
    assertThat(deepest.level()).isEqualTo(GridCode.DEEPEST);
    assertThat(deepest.village()).isEqualTo(village);
    assertThat(deepest.parent()).contains(grid.child(1).child(12));
    assertThatThrownBy(() -> deepest.child(1)).isInstanceOf(BadCodeException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "37010201300600,LENGTH",
    "3701020130060080,LENGTH",
    "37010201300600a,DIGITS",
    "370102013000008,UNKNOWN_PART",
  })
  void a_bad_grid_code_is_refused_with_the_reason(String code, BadCodeException.Reason reason) {
    assertThatThrownBy(() -> new GridCode(code))
        .isInstanceOfSatisfying(
            BadCodeException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  @Test
  void a_device_code_tells_its_trade_and_its_type() {
    GbDeviceCode camera = new GbDeviceCode("34020000001320000001");
    assertThat(camera.type()).isEqualTo(GbDeviceCode.IPC);
    assertThat(camera.industry()).isEqualTo("00");
  }

  @ParameterizedTest
  @CsvSource({
    "3402000000132000000,LENGTH",
    "34020000001320000O01,DIGITS",
    "34020000000990000001,UNKNOWN_PART",
  })
  void a_bad_device_code_is_refused_with_the_reason(String code, BadCodeException.Reason reason) {
    assertThatThrownBy(() -> new GbDeviceCode(code))
        .isInstanceOfSatisfying(
            BadCodeException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }
}
