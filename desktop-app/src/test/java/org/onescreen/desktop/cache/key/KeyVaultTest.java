package org.onescreen.desktop.cache.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class KeyVaultTest {
  @TempDir Path folder;

  @Test
  void the_key_is_made_once_and_stays_the_same() throws Exception {
    byte[] first = vault(new Mask(1)).key();
    assertThat(first).hasSize(32);
    assertThat(vault(new Mask(1)).key()).isEqualTo(first);
    String kept = new String(Files.readAllBytes(file()), StandardCharsets.ISO_8859_1);
    assertThat(kept).as("wrapped").doesNotContain(new String(first, StandardCharsets.ISO_8859_1));
    assertThat(names()).containsExactly("cache.key");
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void where_nothing_wraps_it_only_its_owner_may_read_the_file() throws Exception {
    KeyVault vault = KeyVault.of(file());
    byte[] key = vault.key();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
        .isEqualTo("rw-------");
    Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r--r--"));
    assertThat(vault.key()).isEqualTo(key);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
        .isEqualTo("rw-------");
  }

  @Test
  void a_key_that_the_system_does_not_give_back_is_set_aside_for_a_new_one() throws Exception {
    byte[] first = vault(new Mask(1)).key();
    byte[] second = vault(new Mask(2)).key();
    assertThat(second).isNotEqualTo(first);
    assertThat(vault(new Mask(2)).key()).isEqualTo(second);
    assertThat(names()).hasSize(2).anyMatch(name -> name.startsWith("cache.key.bad-"));
  }

  @Test
  void a_file_that_is_no_key_is_set_aside() throws Exception {
    for (byte[] garbage : List.of(new byte[0], new byte[5], new byte[100])) {
      Files.write(file(), garbage);
      byte[] key = vault(new Mask(1)).key();
      assertThat(vault(new Mask(1)).key()).isEqualTo(key);
      Files.delete(file());
    }
  }

  @Test
  void a_key_that_was_wrapped_in_another_way_is_not_taken_for_one_that_was_not() throws Exception {
    byte[] wrapped = vault(new Mask(1)).key();
    assertThat(new KeyVault(file(), new OwnerOnly(), InstantSource.system()).key())
        .isNotEqualTo(wrapped);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  private Path file() {
    return folder.resolve("cache.key");
  }

  private KeyVault vault(KeyWrap wrap) {
    return new KeyVault(file(), wrap, InstantSource.system());
  }

  /// Stands for a system that gives back only what the same account wrapped.
  private record Mask(int account) implements KeyWrap {
    @Override
    public char mark() {
      return 'T';
    }

    @Override
    public boolean needsGuardedFile() {
      return false;
    }

    @Override
    public byte[] wrap(byte[] key) {
      byte[] wrapped = new byte[key.length + 1];
      wrapped[key.length] = (byte) account;
      for (int i = 0; i < key.length; i++) {
        wrapped[i] = (byte) (key[i] ^ 0x5a);
      }
      return wrapped;
    }

    @Override
    public byte[] unwrap(byte[] wrapped) throws KeyLostException {
      if (wrapped[wrapped.length - 1] != account) {
        throw new KeyLostException("another account", null);
      }
      byte[] key = new byte[wrapped.length - 1];
      for (int i = 0; i < key.length; i++) {
        key[i] = (byte) (wrapped[i] ^ 0x5a);
      }
      return key;
    }
  }
}
