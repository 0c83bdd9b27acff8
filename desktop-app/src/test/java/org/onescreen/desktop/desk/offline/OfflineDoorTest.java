package org.onescreen.desktop.desk.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.centre.account.PasswordHash;
import org.onescreen.model.access.Role;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.wire.SessionReply;

class OfflineDoorTest {
  private static final String RIGHT = "right password";
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final DivisionCode TOWN = new DivisionCode("990101101000");

  @TempDir Path folder;
  private Path file;
  private Instant wall = START;
  private long nanos = Long.MAX_VALUE - 9;
  private OfflineDoor door;

  @BeforeEach
  void loggedInOnce() throws IOException {
    file = folder.resolve("cache").resolve("login.json");
    restart();
    door.remember("zhang", RIGHT, session(7));
  }

  private void restart() {
    door = new OfflineDoor(file, new PasswordHash(), () -> wall, () -> nanos);
  }

  private static SessionReply session(int days) {
    return new SessionReply(
        "token",
        START,
        "张值班",
        List.of(TOWN),
        START,
        new UUID(7, 7),
        Role.OPERATOR,
        "refresh",
        "pictures",
        days);
  }

  private void pass(Duration time) {
    wall = wall.plus(time);
    nanos += time.toNanos();
  }

  private Entry enter(String password) throws IOException {
    return door.enter("zhang", password, false);
  }

  @Test
  void who_was_let_in_by_the_centre_is_let_in_without_it_also_after_a_restart() throws IOException {
    restart();
    assertThat(enter(RIGHT)).isEqualTo(new Entry.Granted(session(7).actor()));
    assertThat(enter("wrong")).isEqualTo(new Entry.Wrong());
    assertThat(door.enter("li", RIGHT, false)).isEqualTo(new Entry.Unknown());
  }

  @Test
  void the_file_holds_no_password_and_is_its_owners_alone() throws IOException {
    assertThat(Files.readString(file))
        .doesNotContain(RIGHT, "token", "refresh", "pictures")
        .contains("$argon2id$");
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
    }
    assertThat(folder.resolve("cache").toFile().list()).containsExactly("login.json");
  }

  @Test
  void after_the_days_that_the_centre_allows_it_must_be_asked_again() throws IOException {
    pass(Duration.ofDays(7));
    assertThat(enter(RIGHT)).isInstanceOf(Entry.Granted.class);
    pass(Duration.ofMinutes(1));
    assertThat(enter(RIGHT)).isEqualTo(new Entry.Expired());
    assertThat(enter("wrong")).as("says nothing to a stranger").isEqualTo(new Entry.Wrong());
    assertThat(door.enter("zhang", RIGHT, true))
        .as("while the centre vouches for the session")
        .isInstanceOf(Entry.Granted.class);
    door.confirm(session(7));
    assertThat(enter(RIGHT)).isInstanceOf(Entry.Granted.class);
    door.confirm(session(0));
    pass(Duration.ofSeconds(1));
    assertThat(enter(RIGHT)).as("never without the centre").isEqualTo(new Entry.Expired());
  }

  @Test
  void after_five_wrong_ones_each_further_one_waits_twice_as_long() throws IOException {
    for (int i = 0; i < 5; i++) {
      assertThat(enter("wrong")).isEqualTo(new Entry.Wrong());
    }
    assertThat(enter(RIGHT)).isEqualTo(new Entry.TooSoon(Duration.ofSeconds(30)));
    pass(Duration.ofSeconds(30));
    assertThat(enter("wrong")).isEqualTo(new Entry.Wrong());
    assertThat(enter(RIGHT)).isEqualTo(new Entry.TooSoon(Duration.ofSeconds(60)));
    pass(Duration.ofSeconds(61));
    assertThat(enter(RIGHT)).isInstanceOf(Entry.Granted.class);
    assertThat(enter("wrong")).as("counted anew").isEqualTo(new Entry.Wrong());
    assertThat(enter(RIGHT)).isInstanceOf(Entry.Granted.class);
  }

  @Test
  void neither_a_restart_nor_a_clock_that_is_set_back_or_forth_shortens_the_wait()
      throws IOException {
    for (int i = 0; i < 5; i++) {
      enter("wrong");
    }
    restart();
    assertThat(enter(RIGHT)).isEqualTo(new Entry.TooSoon(Duration.ofSeconds(30)));
    wall = wall.minus(Duration.ofDays(3650));
    restart();
    assertThat(enter(RIGHT)).isEqualTo(new Entry.TooSoon(Duration.ofSeconds(30)));
    nanos += Duration.ofSeconds(20).toNanos();
    assertThat(enter(RIGHT))
        .as("what passes while the desk runs counts")
        .isEqualTo(new Entry.TooSoon(Duration.ofSeconds(10)));
    nanos += Duration.ofSeconds(10).toNanos();
    assertThat(enter(RIGHT)).isInstanceOf(Entry.Granted.class);
  }

  @Test
  void a_clock_that_is_set_back_does_not_give_more_days() throws IOException {
    pass(Duration.ofDays(6));
    assertThat(enter(RIGHT)).isInstanceOf(Entry.Granted.class);
    wall = START;
    restart();
    nanos += Duration.ofDays(1).plusMinutes(1).toNanos();
    assertThat(enter(RIGHT)).isEqualTo(new Entry.Expired());
  }

  @Test
  void what_the_centre_refuses_now_is_forgotten_but_a_slip_of_the_finger_is_not()
      throws IOException {
    door.refuse("zhang", "slip");
    assertThat(enter(RIGHT)).isInstanceOf(Entry.Granted.class);
    door.refuse("zhang", RIGHT);
    assertThat(enter(RIGHT)).isEqualTo(new Entry.Unknown());
    assertThat(file).doesNotExist();
  }

  @Test
  void a_file_that_is_damaged_counts_as_none() throws IOException {
    Files.writeString(file, "{\"user\":\"zhang\"");
    restart();
    assertThat(enter(RIGHT)).isEqualTo(new Entry.Unknown());
    door.remember("zhang", RIGHT, session(7));
    assertThat(enter(RIGHT)).isInstanceOf(Entry.Granted.class);
  }

  @Test
  void a_desk_pays_64_mebibytes_for_each_guess_and_nobody_less_than_19() {
    PasswordHash desk = new PasswordHash(PasswordHash.Cost.DESK);
    String verifier = desk.of(RIGHT);
    assertThat(verifier).startsWith("$argon2id$v=19$m=65536,t=3,p=1$");
    assertThat(desk.matches(RIGHT, verifier)).isTrue();
    assertThatThrownBy(() -> new PasswordHash.Cost(18 << 10, 3))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
