package org.onescreen.desktop.tiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaseFileTest {
  @TempDir Path folder;

  @Test
  void a_spoilt_list_is_set_aside_with_its_keys_before_a_new_one_is_written() throws Exception {
    Path list = folder.resolve("base-maps.json");
    String spoilt = "{\"shown\":\"天地图\",\"maps\":[{\"key\":\"tk-geheim\"";
    Files.writeString(list, spoilt);
    BaseFile file = new BaseFile(list);
    assertThatThrownBy(file::read)
        .isInstanceOf(IOException.class)
        .hasMessageNotContaining("tk-geheim")
        .hasNoCause();
    file.write(BaseFile.Bases.none());
    assertThat(file.read()).isEqualTo(BaseFile.Bases.none());
    assertThat(folder.resolve("base-maps.json.unreadable")).hasContent(spoilt);
  }
}
