package org.onescreen.desktop.sync;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.Test;
import org.onescreen.desktop.cache.ThreadGuard;

class OffTheUiThreadTest {
  @Test
  void a_centre_is_never_asked_on_the_thread_that_draws() {
    OkHttpClient client =
        new OkHttpClient.Builder()
            .addInterceptor(new OffTheUiThread(new ThreadGuard(() -> true)))
            .build();
    Request request = new Request.Builder().url("http://127.0.0.1:9/").build();
    assertThatThrownBy(() -> client.newCall(request).execute())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("FX thread");
  }
}
