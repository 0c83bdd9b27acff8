package org.onescreen.desktop.shell.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoomTypeTest {
  private static final Seats MEETING_ROOM = new Seats(8, 100);

  @ParameterizedTest
  @CsvSource({"5, 29", "8, 47", "12, 70"})
  void a_character_subtends_twenty_minutes_of_arc_at_the_farthest_seat(
      double metres, double millimetres) {
    assertThat(new Seats(metres, 100).millimetres()).isCloseTo(millimetres, within(0.6));
  }

  @Test
  void a_small_room_before_a_large_picture_gets_what_it_needs() {
    RoomType type = RoomType.of(new Seats(5, 120), 1920, 1080);
    assertThat(type.metres()).isCloseTo(5, within(0.2));
    assertThat(type.reaches(new Seats(5, 120))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"1366, 768", "1920, 1080", "3840, 2160", "1920, 1200", "1024, 768"})
  void text_that_a_room_needs_never_leaves_a_screen_without_room(double width, double height) {
    RoomType type = RoomType.of(new Seats(40, 40), width, height);
    assertThat(width / type.pixels()).isGreaterThanOrEqualTo(64);
    assertThat(height / type.pixels()).isGreaterThanOrEqualTo(36);
    assertThat(type.reaches(new Seats(40, 40))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"1366, 768, 14", "1920, 1080, 14", "3840, 2160, 28"})
  void text_is_always_larger_than_on_a_desk(double width, double height, double desk) {
    assertThat(RoomType.of(new Seats(1, 300), width, height).pixels()).isGreaterThan(desk);
  }

  @Test
  void it_says_from_how_far_it_can_be_read_where_the_picture_is_too_small() {
    RoomType type = RoomType.of(MEETING_ROOM, 1920, 1080);
    assertThat(type.pixels()).isEqualTo(30);
    assertThat(type.metres()).isCloseTo(5.5, within(0.1));
    assertThat(type.reaches(MEETING_ROOM)).isFalse();
    Seats hall = new Seats(8, 150);
    assertThat(RoomType.of(hall, 1920, 1080).reaches(hall)).isTrue();
  }

  @Test
  void there_is_no_room_without_an_end() {
    assertThatThrownBy(() -> new Seats(Double.NaN, 100))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Seats.sane(8, Double.POSITIVE_INFINITY)).isFalse();
    assertThat(Seats.sane(0, 100)).isFalse();
  }
}
